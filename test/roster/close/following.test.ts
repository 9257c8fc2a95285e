// What follows a close: next month's opening, arrears, lists to send, two closes side by side.
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { inputsOfMonth, inputsOfRoster } from '../../../src/roster/close/inputs';
import { afterClose, carryForward, tierCovered, type OpeningInput } from '../../../src/roster/close/following/carry-forward';
import { compareCloses } from '../../../src/roster/close/following/compare-closes';
import { comparisonSheet } from '../../../src/roster/close/following/comparison-sheet';
import { closeListSheet } from '../../../src/roster/close/following/lists';
import type { CloseRequest } from '../../../src/roster/close/make-close';
import type { CloseInput } from '../../../src/roster/close/row';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { readCloseSheet } from '../../../src/roster/close/sheet/read-sheet';
import { movedAmong } from '../../../src/roster/close/verify/line-differences';
import { rosterResult } from '../../../src/roster/assess/roster-result';
import { scheduleResult } from '../../../src/roster/schedule/result';
import { monthOf } from '../../../src/engine/amounts/month';
import type { TableLayout } from '../../../src/roster/table/table-layout';
import { inOneGo } from '../../../src/roster/table/in-slices';
import { asRead, closeOf, floating, words } from './made';

const inputs: readonly CloseInput[] = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: 1_200_000, paid: 60_000 },
  { agency: 1003, name: '丙', gmv: 480_000, paid: 30_000 },
  { agency: 'MCN-4', name: '丁', gmv: 500_000, paid: '' },
  { agency: 'MCN-5', name: '戊', gmv: 100, paid: 20_000 },
  { agency: 'MCN-5', name: '己', gmv: 200, paid: 20_000 },
];

/** The sheet of a close with what people filled in beside agencies, by number. */
async function filledIn(paid: Readonly<Record<number, number | string>>, request: Partial<CloseRequest> = {}) {
  const close = await closeOf({ inputs, ...request });
  const cells = asRead(close);
  for (const [no, amount] of Object.entries(paid)) cells[close.sheet.columnsRow + Number(no)]![closeColumns.paid] = amount;
  return { close, read: readCloseSheet(cells) };
}

describe('after a close', () => {
  it('asks what nothing filled in means, while anything is due', async () => {
    const { read } = await filledIn({ 1: 30_000 });
    expect(afterClose(read, null)!.unfilled).toBe(1);
    const { read: all } = await filledIn({ 1: 30_000, 2: 0 });
    expect(afterClose(all, null)!.unfilled).toBe(0);
  });

  it.each([
    ['all-paid', ['50000', '100000', '30000', null, '20000', '20000'], ['0', '0', '0', '0', '0', '0']],
    ['none-paid', ['20010', '60000', '30000', null, '20000', '20000'], ['29990', '40000', '0', '0', '0', '0']],
  ] as const)('%s: balances and arrears', async (means, balances, arrears) => {
    const { read } = await filledIn(means === 'all-paid' ? {} : { 1: 10 });
    const { standings } = afterClose(read, means)!;
    expect(standings.map(({ heldAfter }) => heldAfter?.toFixed() ?? null)).toEqual(balances);
    expect(standings.map((one) => one.arrears.toFixed())).toEqual(arrears);
  });

  it('a payment that is no amount counts as none and is told', async () => {
    const { read } = await filledIn({ 1: '已付', 2: -5 });
    expect(afterClose(read, 'none-paid')!.faults.map(({ problem }) => problem.code)).toEqual(['not-an-amount', 'amount-negative']);
  });

  it.each<[string, OpeningInput, object]>([
    ['held + paid', { agency: 'mcn-1 ', typed: '' }, { from: 'close', held: '50000', difference: null }],
    ['a new agency begins at 0', { agency: 'MCN-9', typed: '' }, { from: 'new', held: '0', difference: null }],
    ['a balance in the table wins', { agency: 'MCN-2', typed: '4.5万' }, { from: 'typed', held: '45000', difference: '-15000' }],
    ['the same balance makes no difference', { agency: 1003, typed: 30_000 }, { from: 'typed', held: '30000', difference: null }],
    ['what was not known stays so', { agency: 'MCN-4', typed: '' }, { from: 'unknown', held: null, difference: null }],
    ['an agency that stands twice is not guessed', { agency: 'MCN-5', typed: '' }, { from: 'unknown', held: null, difference: null }],
    [
      'a typed balance that cannot be read is not replaced',
      { agency: 'MCN-1', typed: '待定' },
      { from: 'typed', held: null, difference: null },
    ],
  ])('%s', async (_, line, expected) => {
    const { read } = await filledIn({ 1: 30_000 });
    const { openings } = carryForward(afterClose(read, 'none-paid')!, [line], floating, 'held');
    expect(
      openings.map(({ from, held, difference }) => ({ from, held: held?.toFixed() ?? null, difference: difference?.toFixed() ?? null })),
    ).toEqual([expected]);
  });

  it.each([
    [0, 0],
    [19_999.99, 0],
    [20_000, 1],
    [99_999.99, 2],
    [100_000, 3],
    [1_000_000, 4],
  ])('%d yuan cover tier %i', (held, tier) => expect(tierCovered(floating, new Decimal(held))).toBe(tier));

  it('with tiers the one whose deposit is covered is carried', async () => {
    const tiers = inputs.map((input, index) => ({ ...input, paid: index % 3 }));
    const { read } = await filledIn({ 1: 30_000, 2: 30_000 }, { inputs: tiers, paidBy: 'prevTier' });
    const after = afterClose(read, 'none-paid')!;
    const { openings } = carryForward(
      after,
      [
        { agency: 'MCN-1', typed: '' },
        { agency: 'MCN-2', typed: '' },
        { agency: '1003', typed: 3 },
      ],
      floating,
      'prevTier',
    );
    expect(openings.map(({ from, tier, difference }) => [from, tier, difference?.toFixed() ?? null])).toEqual([
      ['close', 1, null],
      ['close', 2, null],
      ['typed', 3, '50000'],
    ]);
  });

  it('lists who is gone from the new table with money', async () => {
    const { read } = await filledIn({});
    const { absent } = carryForward(
      afterClose(read, 'none-paid')!,
      [
        { agency: 'MCN-1', typed: '' },
        { agency: 'MCN-5', typed: '' },
      ],
      floating,
      'held',
    );
    expect(absent.map(({ agency }) => agency)).toEqual(['MCN-2', '1003']);
  });
});

describe('lists to send', () => {
  const options = { words: words['zh-CN'], ruleName: '浮动制', payBy: '2026-12-20', fingerprint: '1a2b3c4d'.repeat(8) };

  it.each([
    ['toPay', ['乙', '甲'], 70_000],
    ['arrears', ['乙', '甲'], 69_990],
    ['nearEdge', ['丙'], null],
    ['inDoubt', ['丁', '戊', '己'], null],
  ] as const)('%s: who, and the total', async (name, agencies, total) => {
    const { read } = await filledIn({ 1: 10 });
    const list = closeListSheet(name, read, afterClose(read, 'none-paid')!, options);
    expect(list.lines.map(([agency]) => agency)).toEqual(agencies);
    expect(list.total?.find((cell) => typeof cell === 'number' && cell === total) ?? null).toBe(total);
    expect(list.top.flat().join(' ')).toContain('结账码 1a2b3c4d');
    for (const line of list.lines) expect(line).toHaveLength(list.header.length);
  });

  it('a message says what, how much, until when and what for, with the close code', async () => {
    const { read } = await filledIn({});
    const list = closeListSheet('toPay', read, afterClose(read, 'none-paid')!, options);
    expect(list.lines[1]!.at(-1)).toBe(
      '甲（MCN-1）：贵机构 2026-10 推客成交额 ¥512,000.00，属第 2 档。2026-11 应缴保证金 ¥50,000（浮动制），账户余额 ¥20,000，请补缴 ¥30,000.00，期限 2026-12-20，用途请注明“推客保证金补缴 2026-11”。结账码 1a2b3c4d。',
    );
  });
});

it('compares two closes: who came, went and moved, and the cash between', async () => {
  const { read: first } = await filledIn({});
  const later = [
    { ...inputs[0]!, gmv: 1_000_000, paid: 50_000 },
    { ...inputs[1]!, gmv: 100, paid: 10_000 },
    { agency: 'MCN-7', name: '新', gmv: 1, paid: 0 },
  ];
  const { read: second } = await filledIn({}, { inputs: later });
  const compared = compareCloses(afterClose(first, 'none-paid')!, afterClose(second, 'none-paid')!);
  expect(compared.counts).toEqual({ came: 1, went: 3, up: 1, down: 1, same: 0 });
  expect(compared.changes.map(({ agency, move, change }) => [agency, move, change.toFixed()])).toEqual([
    ['MCN-2', 'down', '-80000'],
    ['MCN-1', 'up', '50000'],
    ['MCN-4', 'went', '-50000'],
    ['MCN-5', 'went', '-40000'],
    ['1003', 'went', '-20000'],
    ['MCN-7', 'came', '20000'],
  ]);
  expect(compared.matrix.map((line) => line.join(' '))).toEqual(['0 1 0 0 0', '2 0 0 0 0', '1 0 0 1 0', '0 1 0 0 0', '0 0 0 0 0']);
  expect([compared.cashIn.toFixed(), compared.cashOut.toFixed()]).toEqual(['30000', '120000']);
  for (const language of ['zh-CN', 'en-US'] as const) {
    const sheet = comparisonSheet(compared, { month: '2026-11', code: '1' }, { month: '2026-12', code: '2' }, words[language]);
    expect(sheet.lines[0]!.slice(1)).toEqual(['MCN-2', expect.any(String), 3, 1, 100_000, 20_000, -80_000, 60_000, 10_000]);
    expect(sheet.header).toHaveLength(sheet.lines[0]!.length);
  }
});

const columns = { agency: 0, month: 3, gmv: 1, paid: { by: 'held', column: 2 } } as const;
const layoutOf = (rows: number): TableLayout => ({ headerRow: 0, firstRow: 1, endRow: rows, leftOut: [3], columns: [] });

it('the totals of a close are those of the result, whatever the cells hold', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', null, '待定', '51.2万', -1, { code: '#N/A' }),
    fc.integer({ min: 0, max: 250_000_000 }).map((cents) => cents / 100),
  );
  const line = fc.tuple(fc.constantFrom('A', 'b', '', 'C'), cell, cell, fc.constantFrom('2026-10', 'x', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 4, maxLength: 12 }), async (body) => {
      const cells = [['', '', '', ''], ...body];
      const layout = layoutOf(cells.length);
      const result = inOneGo(rosterResult(floating, cells, layout, columns));
      const made = inputsOfRoster(floating, cells, layout, columns, null);
      expect(made).toHaveLength(result.rows);
      if (made.length === 0) return;
      const { sheet, rows } = await closeOf({ inputs: made });
      const { all, tiers, untiered } = sheet.totals;
      expect([all.gmv, all.deposit, all.due!].map(String)).toEqual(
        [result.totals.all.gmv, result.totals.all.deposit, result.totals.all.due!].map(String),
      );
      expect(tiers.map(({ agencies }) => agencies)).toEqual(result.totals.tiers.map(({ count }) => count));
      expect(untiered.agencies + result.totals.all.count).toBe(result.rows);
      expect(rows.filter(({ edge }) => edge)).toHaveLength(result.onEdges.length);
    }),
    { numRuns: 100 },
  );
});

it('one month of a schedule is closed with what SCHEDULE says is held', async () => {
  const cells = [
    ['A', '2026-09', 512_000, 20_000],
    ['B', '2026-09', 100, 20_000],
    ['A', '2026-10', 1_000_000, ''],
    ['B', '2026-10', 600_000, 25_000],
  ];
  const of = { agency: 0, month: 1, gmv: 2, held: 3 };
  const result = inOneGo(scheduleResult(cells, { firstRow: 0, endRow: 4, blanked: [] }, of, () => floating));
  const made = inputsOfMonth(cells, of, result, monthOf(2026, 10), null);
  expect(made.map(({ agency, gmv, paid }) => [agency, gmv, paid])).toEqual([
    ['A', 1_000_000, '50000'],
    ['B', 600_000, '25000'],
  ]);
  const { rows } = await closeOf({ inputs: made });
  expect(rows.map(({ figures }) => figures!.due!.toFixed())).toEqual(['50000', '25000']);
});

it('what was moved is as little as can be, and the rest ascends', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), (list) => {
      const moved = new Set(movedAmong(list));
      const rest = list.filter((_, at) => !moved.has(at));
      expect(rest).toEqual([...rest].sort((a, b) => a - b));
    }),
  );
  expect(movedAmong([1, 2, 9, 3, 4])).toEqual([2]);
});
