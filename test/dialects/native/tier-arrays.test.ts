// Arrays under names: what stands in the formula, what in the Name Manager. That the parts say what one array says: computed-here.test.ts.
import { namedArrays, plainArrays } from '../../../src/dialects/native/tier-arrays';

const many = Array.from({ length: 2000 }, (_, i) => String(10_000 + i));

it('within a formula they stand where they are asked for; one value needs none', () => {
  expect(plainArrays.match('C2', ['-1', '5'], 'FROM')).toBe('MATCH(C2,{-1;5},1)');
  expect(plainArrays.equal('C2', ['0', '1'], 'TIERS')).toBe('MATCH(C2,{0;1},0)');
  expect(plainArrays.at('D2', ['7', '8'], 'DEP')).toBe('INDEX({7;8},D2)');
  expect(plainArrays.at('D2', ['7'], 'DEP')).toBe('7');
});

it('under names each array has one, with the version in it, and asked twice it is the same', () => {
  const { arrays, names } = namedArrays('own-v12');
  expect(arrays.match('C2', ['-1', '5'], 'FROM')).toBe('MATCH(C2,TK_FROM.own.v12,1)');
  expect(arrays.match('D2', ['-1', '5'], 'FROM')).toBe('MATCH(D2,TK_FROM.own.v12,1)');
  expect(arrays.equal('C2', ['0', '1'], 'TIERS')).toBe('MATCH(C2,TK_TIERS.own.v12,0)');
  expect(arrays.at('D2', ['7'], 'DEP')).toBe('INDEX(TK_DEP.own.v12,D2)');
  expect(names()).toEqual([
    { name: 'TK_FROM.own.v12', formula: '={-1;5}' },
    { name: 'TK_TIERS.own.v12', formula: '={0;1}' },
    { name: 'TK_DEP.own.v12', formula: '={7}' },
  ]);
});

describe('an array of more characters than a name takes', () => {
  it('is looked up in the part that begins at or below the key', () => {
    const { arrays, names } = namedArrays('own-v1');
    expect(arrays.match('C2', many, 'FROM')).toBe(
      'CHOOSE(MATCH(C2,{10000;11333},1),MATCH(C2,TK_FROM.own.v1.1,1),1333+MATCH(C2,TK_FROM.own.v1.2,1))',
    );
    expect(arrays.at('D2', many, 'DEP')).toBe('CHOOSE(MATCH(D2,{1;1334},1),INDEX(TK_DEP.own.v1.1,D2),INDEX(TK_DEP.own.v1.2,D2-1333))');
    const [first, second] = names();
    expect([first, second].map((one) => one!.name)).toEqual(['TK_FROM.own.v1.1', 'TK_FROM.own.v1.2']);
    const values = [first, second].map((one) => one!.formula.slice(2, -1).split(';'));
    expect(values.map(({ length }) => length)).toEqual([1333, 667]);
    expect(values.flat()).toEqual(many);
    expect(first!.formula).toHaveLength(8000);
  });

  it('of tiers is more than a rule has', () => {
    expect(() => namedArrays('own-v1').arrays.equal('C2', many, 'TIERS')).toThrow('More tiers than a rule has.');
  });
});
