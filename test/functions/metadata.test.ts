import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  catalogueFaults,
  declarationsIn,
  functionsJson,
  metadataVersion,
  type Catalogue,
  type DeclaredFunction,
} from '../../src/functions/metadata';
import { catalogue, languages } from '../../src/site/help-pages';

const source = join(__dirname, '../../src/functions/functions.ts');
const address = 'https://addin.example.com/tuike/';

let functions: readonly DeclaredFunction[];
beforeAll(async () => {
  const declared = await declarationsIn(source);
  expect(declared.errors).toEqual([]);
  functions = declared.functions;
});

// name(argument, [optional argument]), every argument and every answer a matrix.
const contract = [
  'DEPOSIT(gmv, [rule])',
  'TOPUP(gmv, prevTier, [rule])',
  'TIER(gmv, [rule])',
  'SHORTFALL(gmv, held, [rule])',
  'SURPLUS(gmv, held, [rule])',
  'HEADROOM(gmv, [rule])',
  'EXPLAIN(gmv, [prevTier], [rule])',
  'CHECK(gmv, [prevTier], [rule])',
  'TIERS([rule])',
  'RULES()',
  'RULEAT(date)',
  'ROSTER(agency, date, amount, month, [rule])',
  'SCHEDULE(agency, month, gmv, [held], [rule])',
  'BUILD()',
];
const breaksWorkbooks = `
The functions no longer match what people's workbooks have stored. Excel keeps ids, names and the order of arguments inside every saved
file: a function renamed, removed or with its arguments reordered turns those cells into #NAME? or into silently wrong figures, in books
we will never see. Undo the change. What is allowed: a new function at the end, or a new optional argument at the end of one; then add it
to this list, and to no other line of it.
工作簿里保存着函数的编号、名称和参数顺序：改名、删除或调整参数顺序会让已存的表格变成 #NAME? 或算错。只允许在末尾增加函数，或增加可省略的末位参数。`;

describe('the contract', () => {
  test('ids, names, argument order and optionality are what workbooks have stored', () => {
    const found = functions.map(
      ({ name, parameters }) => `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(', ')})`,
    );
    if (JSON.stringify(found) !== JSON.stringify(contract))
      throw new Error(`${breaksWorkbooks}\n\nstored:\n${contract.join('\n')}\n\nfound:\n${found.join('\n')}`);
  });

  test('an id is the name that people type', () => {
    expect(functions.map(({ id }) => id)).toEqual(functions.map(({ name }) => name));
  });

  test('every argument and every answer is a matrix of anything', () => {
    for (const { parameters, result } of functions) {
      expect(result).toEqual({ dimensionality: 'matrix' });
      for (const parameter of parameters) expect(parameter).toMatchObject({ dimensionality: 'matrix', type: 'any' });
    }
  });

  test('no required argument follows an optional one', () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((p) => p.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });
});

interface Described {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly description: string }[];
}
interface Metadata {
  readonly functions: readonly Described[];
}
const metadataIn = (language: (typeof languages)[number]): Metadata =>
  JSON.parse(functionsJson(functions, catalogue[language], language, address)) as Metadata;

describe.each(languages)('the metadata in %s', (language) => {
  test('lets error cells in, and no data type objects', () => {
    expect(Object.keys(metadataIn(language))).toEqual(['allowErrorForDataTypeAny', 'functions']);
    expect(metadataIn(language)).toMatchObject({ allowErrorForDataTypeAny: true });
  });

  test('names a help page for every function', () => {
    expect(metadataIn(language).functions.map((f) => f.helpUrl)).toEqual(
      functions.map(({ id }) => `${address}help/${language}/${id.toLowerCase()}.html`),
    );
  });

  // Microsoft documents no limit for add-ins; 255 is Excel's own for a registered function, and what the function wizard has room for.
  test('describes every function and argument within 255 characters', () => {
    for (const { description, parameters } of metadataIn(language).functions)
      for (const text of [description, ...parameters.map((p) => p.description)]) {
        expect(text).toMatch(/\S/);
        expect(text.length).toBeLessThanOrEqual(255);
      }
  });

  // OfficeDev/office-js #4808: Excel on Windows reads no metadata file above 1 MB.
  test('stays far below a megabyte', () => {
    expect(Buffer.byteLength(JSON.stringify(metadataIn(language)))).toBeLessThan(100_000);
  });
});

test('the two languages differ in descriptions and help pages only', () => {
  const bare = (language: (typeof languages)[number]): unknown =>
    JSON.parse(functionsJson(functions, catalogue[language], language, address), (key, value: unknown) =>
      /^(description|helpUrl)$/.test(key) ? undefined : value,
    );
  expect(bare('zh-CN')).toEqual(bare('en-US'));
  for (const [i, { description }] of metadataIn('zh-CN').functions.entries())
    expect(description).not.toBe(metadataIn('en-US').functions[i]?.description);
});

test('the catalogue describes what is declared', () => {
  expect(catalogueFaults(functions, catalogue)).toEqual([]);
});

describe('faults', () => {
  const declared = (text: string): ReturnType<typeof declarationsIn> => {
    const file = join(mkdtempSync(join(tmpdir(), 'tuike-')), 'functions.ts');
    writeFileSync(file, text);
    return declarationsIn(file);
  };
  const matrix =
    '/** @customfunction ADD\n * @param {any[][]} one */\nexport function ADD(one: any[][]): Promise<any[][]> { return Promise.resolve(one); }';

  test.each([
    [
      'a type of our own',
      '/** @customfunction ADD */\ntype Cells = any[][];\n/** @customfunction ADD */\nexport function ADD(one: Cells): any[][] { return one; }',
      /does not support type "Cells"/,
    ],
    ['a @returns tag that differs from the signature', matrix.replace(' */', '\n * @returns {any[][]} */'), /return type : ADD/],
    ['no function at all', 'export const ADD = (one: any[][]): any[][] => one;', /no top-level function/],
  ])('are reported for %s', async (_why, text, fault) => {
    const { functions: none, errors } = await declared(text);
    expect(none).toEqual([]);
    expect(errors.join('\n')).toMatch(fault);
  });

  test('are not reported for a plain one', async () => {
    expect(await declared(matrix)).toEqual({
      functions: [
        {
          id: 'ADD',
          name: 'ADD',
          parameters: [{ name: 'one', type: 'any', dimensionality: 'matrix' }],
          result: { dimensionality: 'matrix' },
        },
      ],
      errors: [],
    });
  });

  const add: DeclaredFunction = { id: 'ADD', name: 'ADD', parameters: [{ name: 'one', type: 'any' }], result: {} };
  const texts = (parameters: Record<string, string>): Catalogue => ({
    'en-US': { ADD: { description: 'Adds.', parameters } },
    'zh-CN': { ADD: { description: '相加。', parameters } },
  });
  test.each([
    ['an argument without description', [add], texts({}), /ADD \(en-US\).*functions.ts has "one", the catalogue "–"/],
    ['a description of no argument', [add], texts({ one: '1', two: '2' }), /has "one", the catalogue "one, two"/],
    ['a function without descriptions', [add, { ...add, id: 'SUB', name: 'SUB' }], texts({ one: '1' }), /SUB \(zh-CN\).*no entry/],
    ['a description of what the generator did not see', [], texts({ one: '1' }), /ADD \(en-US\).*not a top-level function/],
  ])('are reported for %s', (_why, declarations, words, fault) => {
    expect(catalogueFaults(declarations, words).join('\n')).toMatch(fault);
  });
});

test('the catalogue may tell of arguments in any order, and what it leaves out is left out', () => {
  const [topUp] = functions.filter(({ id }) => id === 'TOPUP') as [DeclaredFunction];
  const described = (parameters: Record<string, string>) => ({ TOPUP: { description: 'x', parameters } });
  const words = described({ rule: '3', prevTier: '2', gmv: '1' });
  expect(catalogueFaults([topUp], { 'en-US': words, 'zh-CN': words })).toEqual([]);
  const left = JSON.parse(functionsJson([topUp], {}, 'en-US', address)) as Metadata;
  expect(left.functions[0]).not.toHaveProperty('description');
  expect(left.functions[0]?.parameters.map(({ description }) => description)).toEqual([undefined, undefined, undefined]);
});

describe('the metadata version', () => {
  test('is eight hex digits, the same for the same metadata', () => {
    expect(metadataVersion(functions, catalogue)).toMatch(/^[0-9a-f]{8}$/);
    expect(metadataVersion(structuredClone(functions), structuredClone(catalogue))).toBe(metadataVersion(functions, catalogue));
  });

  test.each<[string, (f: readonly DeclaredFunction[]) => readonly DeclaredFunction[], Catalogue?]>([
    ['a name', ([head, ...tail]) => [{ ...head!, name: 'OTHER' }, ...tail]],
    ['the order of arguments', ([head, ...tail]) => [{ ...head!, parameters: [...head!.parameters].reverse() }, ...tail]],
    ['optionality', ([head, ...tail]) => [{ ...head!, parameters: head!.parameters.map((p) => ({ ...p, optional: true })) }, ...tail]],
    [
      'a description in one language',
      (all) => all,
      { ...catalogue, 'zh-CN': { ...catalogue['zh-CN'], BUILD: { ...catalogue['zh-CN']['BUILD']!, description: '别的' } } },
    ],
  ])('changes with %s', (_what, change, words = catalogue) => {
    expect(metadataVersion(change(functions), words)).not.toBe(metadataVersion(functions, catalogue));
  });
});
