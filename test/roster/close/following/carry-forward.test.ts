// How each agency stands after a close, and with what the next month opens.
import { ruleWith } from '../../../engine/rules';
import type { Decimal } from '../../../../src/engine/amounts/money';
import { Decimal as D } from '../../../../src/engine/amounts/money';
import type { PaidBy } from '../../../../src/roster/assess/deposit-before';
import {
  afterClose,
  carryForward,
  tierCovered,
  type AfterClose,
  type AgencyAfter,
  type UnfilledMeans,
} from '../../../../src/roster/close/following/carry-forward';
import type { CloseInput } from '../../../../src/roster/close/row';
import { closeColumns, valueColumn } from '../../../../src/roster/close/sheet/columns';
import { readMark } from '../../../../src/roster/close/sheet/line';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import { asRead, closeOf, floating } from '../made';

const text = (amount: Decimal | null): string | null => amount?.toFixed() ?? null;

async function sheetOf(inputs: readonly CloseInput[], paidBy: PaidBy | null = 'held') {
  const { sheet } = await closeOf({ inputs, paidBy });
  const cells = sheet.cells.map((row): unknown[] => row.map((cell) => cell ?? ''));
  return { cells, first: sheet.columnsRow + 1 };
}

const input: CloseInput = { agency: ' MCN-1', name: '甲', gmv: 512_000, paid: 20_000 };

/** GMV, tier, deposit, held before, due; paid, held after, arrears; whether anything is filled in. */
const figures = (one: AgencyAfter): unknown[] => [
  ...[text(one.gmv), one.tier, text(one.deposit), text(one.heldBefore), text(one.due)],
  ...[text(one.paid), text(one.heldAfter), text(one.arrears), one.isFilled],
];

describe('after a close', () => {
  it.each<[string, Partial<CloseInput>, PaidBy | null, UnfilledMeans | null, readonly unknown[], readonly unknown[]]>([
    ['nothing filled in', {}, 'held', null, [], ['512000', 2, '50000', '20000', '30000', '0', '20000', '30000', false]],
    ['which means nothing', {}, 'held', 'none-paid', [], ['512000', 2, '50000', '20000', '30000', '0', '20000', '30000', false]],
    ['which means all', {}, 'held', 'all-paid', [], ['512000', 2, '50000', '20000', '30000', '30000', '50000', '0', false]],
    ['a part paid', {}, 'held', 'all-paid', [10_000], ['512000', 2, '50000', '20000', '30000', '10000', '30000', '20000', true]],
    ['0 paid, a decision', {}, 'held', 'all-paid', [0], ['512000', 2, '50000', '20000', '30000', '0', '20000', '30000', true]],
    ['more paid than due', {}, 'held', null, [40_000], ['512000', 2, '50000', '20000', '30000', '40000', '60000', '0', true]],
    ['a voucher alone', {}, 'held', 'none-paid', ['', '', 'v'], ['512000', 2, '50000', '20000', '30000', '0', '20000', '30000', true]],
    ['nothing due', { paid: 60_000 }, 'held', 'all-paid', [], ['512000', 2, '50000', '60000', '0', '0', '60000', '0', false]],
    ['nothing due, and paid', { paid: 60_000 }, 'held', null, [5], ['512000', 2, '50000', '60000', '0', '5', '60005', '0', true]],
    ['no balance', { paid: '' }, 'held', 'all-paid', [5], ['512000', 2, '50000', null, null, '5', null, '0', true]],
    ['a balance that is none', { paid: 'x' }, 'held', 'all-paid', [], ['512000', 2, '50000', null, null, '0', null, '0', false]],
    ['a GMV that is none', { gmv: 'x' }, 'held', 'all-paid', [], [null, null, null, '20000', null, '0', '20000', '0', false]],
    ['a tier paid', { paid: 1 }, 'prevTier', 'all-paid', [], ['512000', 2, '50000', '20000', '30000', '30000', '50000', '0', false]],
    ['no tier paid', { paid: '' }, 'prevTier', null, [], ['512000', 2, '50000', '0', '50000', '0', '0', '50000', false]],
    ['a tier that is none', { paid: 7 }, 'prevTier', null, [], ['512000', 2, '50000', null, null, '0', null, '0', false]],
    ['a day that is none', {}, 'held', 'all-paid', ['', 'soon'], ['512000', 2, '50000', '20000', '30000', '30000', '50000', '0', true]],
    ['nobody knows what was paid', {}, null, 'all-paid', [], ['512000', 2, '50000', null, null, '0', null, '0', false]],
  ])('%s', async (_, change, paidBy, means, filled, expected) => {
    const { cells, first } = await sheetOf([{ ...input, ...change }], paidBy);
    filled.forEach((cell, index) => (cells[first]![closeColumns.paid + index] = cell));
    const after = afterClose(readCloseSheet(cells), means)!;
    expect(after.standings.map(figures)).toEqual([expected]);
    expect(after.standings[0]).toMatchObject({ key: 'mcn-1', agency: 'MCN-1', name: '甲', row: first });
    expect([after.paidBy, after.faults.length]).toEqual([paidBy, filled.includes('soon') ? 1 : 0]);
    expect(after.rule).toEqual(floating);
  });

  it.each<[UnfilledMeans | null]>([['all-paid'], ['none-paid'], [null]])(
    'a payment that nobody can read is nothing, not %s',
    async (means) => {
      const { cells, first } = await sheetOf([input]);
      cells[first]![closeColumns.paid] = '1万（其余下周）';
      const after = afterClose(readCloseSheet(cells), means)!;
      expect(after.standings.map(figures)).toEqual([['512000', 2, '50000', '20000', '30000', '0', null, '30000', true]]);
      expect([after.unfilled, after.faults.length]).toEqual([0, 1]);
    },
  );

  it('rows with an amount due and no payment beside it are counted', async () => {
    const inputs = [input, { ...input, agency: 'B', paid: 60_000 }, { ...input, agency: 'C', paid: '' }, { ...input, agency: 'D' }];
    const { cells, first } = await sheetOf(inputs);
    const unfilled = (): number => afterClose(readCloseSheet(cells), 'all-paid')!.unfilled;
    expect(unfilled()).toBe(2);
    cells[first]![closeColumns.voucher] = 'v';
    expect(unfilled()).toBe(2);
    cells[first]![closeColumns.paid] = 0;
    expect(unfilled()).toBe(1);
    cells[first + 3]![closeColumns.paid] = 'paid';
    // It is filled in, with what nobody can read.
    expect(unfilled()).toBe(0);
    expect(afterClose(readCloseSheet(cells), 'all-paid')!.faults).toEqual([
      { row: first + 3, column: closeColumns.paid, problem: { code: 'not-an-amount', argument: 'amount', seen: 'paid' } },
    ]);
  });

  it.each<[unknown, number | null]>([
    ['', null],
    [null, null],
    [0, null],
    ['x', null],
    ['2.00', 2],
    [3, 3],
  ])('a tier of %j on the sheet is %j', async (cell, tier) => {
    const { cells, first } = await sheetOf([input]);
    cells[first]![closeColumns.tier] = cell;
    expect(afterClose(readCloseSheet(cells), null)!.standings[0]!.tier).toBe(tier);
  });

  it('nothing is known where the rule cannot be read', async () => {
    const { cells } = await sheetOf([input]);
    cells.find((line) => readMark(line[closeColumns.mark])?.kind === 'rule-text')![valueColumn] = '{}';
    expect(afterClose(readCloseSheet(cells), null)).toBeNull();
  });
});

describe('the tier that is covered', () => {
  const falling = ruleWith('upper', '0', [
    { from: '0', supplement: '20' },
    { from: '100', supplement: '50' },
    { from: '200', supplement: '30' },
  ]);
  it.each([
    [19.99, 0],
    [20, 1],
    [29.99, 1],
    [30, 3],
    [49.99, 3],
    [50, 3],
  ])('where deposits fall, %d yuan cover tier %i', (held, tier) => expect(tierCovered(falling, new D(held))).toBe(tier));

  it.each([
    [-1, 0],
    [49_999.99, 1],
    [50_000, 2],
    [199_999.99, 3],
    [200_000, 4],
  ])('%d yuan cover tier %i', (held, tier) => expect(tierCovered(floating, new D(held))).toBe(tier));
});

const standing = (agency: string, heldAfter: number | null): AgencyAfter => ({
  ...{ key: agency.toLowerCase(), agency, name: '', row: 0, gmv: null, tier: null, deposit: null, heldBefore: null, due: null },
  ...{ paid: new D(0), heldAfter: heldAfter === null ? null : new D(heldAfter), arrears: new D(0), isFilled: false },
});
const after = (...standings: readonly AgencyAfter[]): AfterClose => ({
  standings,
  unfilled: 0,
  faults: [],
  rule: floating,
  paidBy: 'held',
});
const closes = after(standing('A', 50_000), standing('B', null), standing('C', 1), standing('C', 2), standing('', 7), standing('D', 0));

describe('the next month opens', () => {
  it.each<[PaidBy, unknown, unknown, readonly unknown[]]>([
    // from, held, tier, difference
    ['held', 'A', '', ['close', '50000', null, null]],
    ['held', ' ａ', null, ['close', '50000', null, null]],
    ['held', 'D', '', ['close', '0', null, null]],
    ['held', 'new', '', ['new', '0', null, null]],
    ['held', 'B', '', ['unknown', null, null, null]],
    ['held', 'C', '', ['unknown', null, null, null]],
    ['held', '', '', ['unknown', null, null, null]],
    ['held', 'A', 60_000, ['typed', '60000', null, '10000']],
    ['held', 'A', '4万', ['typed', '40000', null, '-10000']],
    ['held', 'A', 50_000, ['typed', '50000', null, null]],
    ['held', 'new', 5, ['typed', '5', null, '5']],
    ['held', 'new', 0, ['typed', '0', null, null]],
    ['held', 'B', 5, ['typed', '5', null, null]],
    ['held', '', 5, ['typed', '5', null, null]],
    ['held', 'A', 'x', ['typed', null, null, null]],
    ['held', 'A', -5, ['typed', null, null, null]],
    ['prevTier', 'A', '', ['close', '50000', 2, null]],
    ['prevTier', 'D', '', ['close', '0', 0, null]],
    ['prevTier', 'new', '', ['new', '0', 0, null]],
    ['prevTier', 'B', '', ['unknown', null, null, null]],
    ['prevTier', 'A', 2, ['typed', '50000', 2, null]],
    ['prevTier', 'A', '第3档', ['typed', '100000', 3, '50000']],
    ['prevTier', 'A', 0, ['typed', '0', 0, '-50000']],
    ['prevTier', 'new', 1, ['typed', '20000', 1, '20000']],
    ['prevTier', 'B', 1, ['typed', '20000', 1, null]],
    ['prevTier', 'A', 4, ['typed', '200000', 4, '150000']],
    ['prevTier', 'A', 5, ['typed', null, null, null]],
    ['prevTier', 'A', 'x', ['typed', null, null, null]],
  ])('by %s for %j, where %j stands already: %j', (by, agency, typed, expected) => {
    const { openings } = carryForward(closes, [{ agency, typed }], floating, by);
    expect(openings.map(({ from, held, tier, difference }) => [from, text(held), tier, text(difference)])).toEqual([expected]);
  });

  it.each<[unknown, unknown, readonly unknown[]]>([
    [1001, 1001, ['close', '50000']],
    [1001, '1001', ['close', '50000']],
    ['1001', 1001, ['close', '50000']],
    [1001, ' １００１ ', ['close', '50000']],
    [1001.5, 1001.5, ['close', '50000']],
    [1e21, 1e21, ['close', '50000']],
    [{ basicType: 'Double', basicValue: 1001 }, 1001, ['close', '50000']],
    [1001, '01001', ['new', '0']],
    ['01001', 1001, ['new', '0']],
    [0, 0, ['unknown', null]],
    [0, '0', ['new', '0']],
    [{ code: '#N/A' }, { code: '#N/A' }, ['unknown', null]],
    [{ code: '#N/A' }, '#N/A', ['unknown', null]],
    ['#N/A', { code: '#REF!' }, ['unknown', null]],
    ['A', { code: '#N/A' }, ['unknown', null]],
  ])('whoever was closed as %j is found by %j: %j', async (agency, next, expected) => {
    const { cells } = await sheetOf([{ ...input, agency }]);
    const standings = afterClose(readCloseSheet(cells), 'all-paid')!;
    const { openings, absent } = carryForward(standings, [{ agency: next, typed: '' }], floating, 'held');
    expect(openings.map(({ from, held }) => [from, text(held)])).toEqual([expected]);
    expect(absent).toHaveLength(expected[0] === 'new' || agency === 'A' ? 1 : 0);
  });

  it('of a tier that is typed the difference is to the tier that the balance covers', () => {
    const { openings } = carryForward(after(standing('A', 60_000)), [{ agency: 'A', typed: 3 }], floating, 'prevTier');
    expect(text(openings[0]!.difference)).toBe('50000');
  });

  it('with one line per row of the table, in its order', () => {
    const { openings } = carryForward(
      closes,
      ['D', 'A', 'x', 'A'].map((agency) => ({ agency, typed: '' })),
      floating,
      'held',
    );
    expect(openings.map(({ from, held }) => [from, text(held)])).toEqual([
      ['close', '0'],
      ['close', '50000'],
      ['new', '0'],
      ['close', '50000'],
    ]);
  });

  it('who had money and is not in the table is told', () => {
    const gone = (...agencies: readonly string[]): string[] =>
      carryForward(
        closes,
        agencies.map((agency) => ({ agency, typed: '' })),
        floating,
        'held',
      ).absent.map(({ agency, heldAfter }) => `${agency} ${text(heldAfter)}`);
    expect(gone()).toEqual(['A 50000', 'C 1', 'C 2', ' 7']);
    expect(gone('a', 'c')).toEqual([' 7']);
    expect(gone('a', 'c', '')).toEqual([]);
  });
});

it('a row of the sheet is where it stands there', async () => {
  const read = readCloseSheet(asRead(await closeOf({ inputs: [input, { ...input, agency: 'B' }] })));
  expect(afterClose(read, null)!.standings.map(({ row }) => row)).toEqual(read.rows.map(({ row }) => row));
});
