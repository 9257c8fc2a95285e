// The exact path, a cell at a time: which argument a problem names, and that the few texts of a column are read once. Its answers: deposit.test.ts.
import type { Problem } from '../../../src/engine/amounts/problem';
import { blankRow, exactly, exactRow, questions, type QuestionName, withErrorCells } from '../../../src/engine/tiers/exact-answers';
import { floating } from '../rules';

const seen = (problem: Problem): unknown => `#${problem.code}`;

it.each<[QuestionName, unknown, unknown, string]>([
  ['deposit', 'x', null, 'gmv'],
  ['tier', -1, null, 'gmv'],
  ['headroom', true, null, 'gmv'],
  ['topUp', 'x', 'y', 'gmv'],
  ['shortfall', 1, 'x', 'held'],
  ['shortfall', 'x', 'x', 'gmv'],
  ['surplus', '', -1, 'held'],
])('%s of %j and %j is refused for its %s', (name, gmv, second, argument) => {
  expect(questions[name](floating, gmv, second)).toMatchObject({ argument });
});

it('of a row the problems alone become error cells; a row without any stays the same', () => {
  const problem: Problem = { code: 'settings-newer' };
  expect(withErrorCells([2, problem, '', problem], seen)).toEqual([2, '#settings-newer', '', '#settings-newer']);
  const row = [2, ''];
  expect(withErrorCells(row, seen)).toBe(row);
});

describe('a text that was read before', () => {
  it.each(['512,000', '51.2万', '待定', '', ' ', '\u3000'])('%j is answered by the same row', (text) => {
    const exact = exactly('deposit', floating, seen);
    const first = exactRow(exact, text, undefined);
    exactRow(exact, 'another', undefined);
    expect(exactRow(exact, text, undefined)).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  it('and an error by its name, whatever stands beside it', () => {
    const exact = exactly('topUp', floating, seen);
    const first = exactRow(exact, { code: '#N/A' }, 1);
    expect([exactRow(exact, { code: '#N/A' }, 2), exactRow(exact, { code: '#REF!' }, 1)]).toEqual([first, first]);
    expect(exactRow(exact, { code: '#N/A' }, 2)).toBe(first);
    expect([...exact.errors.keys()]).toEqual(['#N/A', '#REF!']);
  });

  it('is one of a thousand at most: the next begins anew', () => {
    const exact = exactly('deposit', floating, seen);
    const size = (from: number, to: number): number => {
      for (let i = from; i < to; i++)
        expect(exactRow(exact, `${i}万`, undefined)).toEqual([i < 50 ? 20_000 : i < 100 ? 50_000 : i < 200 ? 100_000 : 200_000]);
      return exact.words.size;
    };
    expect([size(0, 999), size(999, 1000), size(1000, 1001), size(1001, 1003)]).toEqual([999, 1000, 1, 3]);
  });

  it('is told as often as it stands, while the error cell says so', () => {
    let words = 0;
    const told = (problem: Problem): unknown => (++words > 2 ? 'short' : `${problem.code}, in words`);
    const exact = exactly('deposit', floating, told);
    const rows = [1, 2, 3, 4].map(() => exactRow(exact, '待定', undefined));
    expect(rows).toEqual([['not-an-amount, in words'], ['not-an-amount, in words'], ['short'], ['short']]);
    expect([rows[0] === rows[1], rows[1] === rows[2], rows[2] === rows[3]]).toEqual([true, false, true]);
  });
});

it('beside another cell a text is read with it, and a blank is the one blank row', () => {
  const exact = exactly('topUp', floating, seen);
  expect([exactRow(exact, '51.2万', 1), exactRow(exact, '51.2万', 2), exactRow(exact, '51.2万', null)]).toEqual([[30_000], [0], [50_000]]);
  expect(exactRow(exact, '', 1)).toBe(blankRow);
  expect(exactRow(exact, null, 1)).toBe(blankRow);
});
