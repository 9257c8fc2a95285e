import fc from 'fast-check';
import { countedSurvey, type CountedSurvey } from '../../../src/roster/counted/survey';
import { findTable } from '../../../src/roster/table/find-table';
import type { SheetCells } from '../../../src/roster/table/table-layout';
import { ended } from '../month-end/ended';

const header = ['订单号', '机构ID', '成交时间', '成交金额', '订单状态', '退款金额', '售后状态'];
let order = 0;
const line = (amount: unknown, status: unknown = '已完成', refund: unknown = '', later: unknown = '') => [
  `D${String(order++)}`,
  '甲',
  `2026-10-${order % 2 === 0 ? '05' : '06'}`,
  amount,
  status,
  refund,
  later,
];

function surveyOf(...cells: SheetCells): CountedSurvey {
  const { layout } = findTable(cells);
  return ended(countedSurvey(cells, layout, layout.columns.find(({ role }) => role === 'amount')!.index));
}
const told = ({ statuses }: CountedSurvey, column = 0) =>
  statuses[column]!.words.map(({ said, meaning, lines, amount, first }) => [said, meaning, lines, amount.toFixed(), first]);

it('tells per status what it means, its lines and their money; what takes an order back first', () => {
  const found = surveyOf(
    header,
    line(100.1),
    line(5),
    line('1.2万', '已退款'),
    line(50, '部分退款'),
    line(0.2, '已退款'),
    line('', '已退款'),
    line('五元', '已退款'),
    line(-3, '交易关闭'),
    line(1, ''),
    line(7, { code: '#N/A' }),
  );
  expect(told(found)).toEqual([
    ['已退款', 'undone', 4, '12000.2', 3],
    ['已完成', 'stands', 2, '105.1', 1],
    ['部分退款', 'unknown', 1, '50', 4],
    // Beside an amount below 0: perhaps the refund of another line.
    ['交易关闭', 'unknown', 1, '-3', 8],
    ['', 'unknown', 1, '1', 9],
  ]);
  expect([found.negativeLines, found.negative.toFixed()]).toEqual([1, '-3']);
  const closed = found.statuses[0]!.words.find(({ said }) => said === '交易关闭')!;
  expect([closed.negativeLines, closed.negative.toFixed()]).toEqual([1, '-3']);
  expect(found.statuses[0]!.errors).toBe(1);
  // 售后状态, where all are blank.
  expect(told(found, 1)).toEqual([['', 'stands', 10, '12160.3', 1]]);
  expect(found.textAmounts).toBe(2);
});

it('keeps every spelling of a word, for Excel tells spaces apart and capitals not', () => {
  const found = surveyOf(header, line(1, '已退款'), line(2, '已退款 '), line(3, 'Closed'), line(4, 'CLOSED'), line(5, 4), line(6, '4'));
  expect(found.statuses[0]!.words.map(({ said, spellings }) => [said, spellings])).toEqual([
    ['已退款', ['已退款', '已退款 ']],
    ['Closed', ['Closed']],
    ['4', ['4']],
  ]);
});

it('adds up refunds, and tells texts that say none from those that cannot be reckoned with', () => {
  const found = surveyOf(
    header,
    line(100, '已完成', 30),
    line(100, '已完成', '30.5'),
    line(100, '已完成', -200),
    line(100, '已完成', '-'),
    line(100, '已完成', '0.00'),
    line(100, '已完成', 0),
    line(100, '已完成', '¥5'),
    line(100, '已完成', '五元'),
    line(100, '已完成', true),
  );
  const [refunds] = found.refunds;
  expect(refunds).toMatchObject({ lines: 3, first: 1, nothing: ['-', '0.00'], unread: 3, beyond: 1 });
  expect(refunds!.amount.toFixed()).toBe('260.5');
});

it('takes 退款 over 是 and 否 for a status', () => {
  const yesNo = [...header.slice(0, 5), '退款', '备注'];
  const found = surveyOf(yesNo, line(1, '已完成', '是'), line(2, '已完成', '否'), line(3, '已完成', ''));
  expect(found.refunds).toEqual([]);
  expect(told(found, 1)).toEqual([
    ['是', 'undone', 1, '1', 1],
    ['否', 'stands', 1, '2', 2],
    ['', 'stands', 1, '3', 3],
  ]);
});

it('a column of very many words is no status', () => {
  const found = surveyOf(header, ...Array.from({ length: 100 }, (_, i) => line(1, `第 ${String(i)} 号`)));
  expect(found.statuses.map(({ column }) => column.index)).toEqual([6]);
  expect(found.tooVaried).toEqual([{ index: 4, kind: 'status', unit: 'yuan' }]);
});

it('each counted line is told once: the lines of all words are the lines of the table', () => {
  const word = fc.constantFrom('已完成', '已退款', ' 已退款', '部分退款', '', 4, true, { code: '#N/A' });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: 1e9 })), { minLength: 2, maxLength: 30 }), (lines) => {
      const found = surveyOf(header, ...lines.map(([said, cents]) => line(cents / 100, said)));
      const [{ words, errors }] = found.statuses as [CountedSurvey['statuses'][number]];
      expect(words.reduce((sum, one) => sum + one.lines, errors)).toBe(lines.length);
      const cents = words.reduce((sum, one) => sum + one.amount.times(100).toNumber(), 0);
      const errorCents = lines.reduce((sum, [said, amount]) => sum + (typeof said === 'object' ? amount : 0), 0);
      expect(Math.round(cents) + errorCents).toBe(lines.reduce((sum, [, amount]) => sum + amount, 0));
    }),
  );
});

it('reads a refund once, in its unit: below a residue of 万 it is one all the same', () => {
  const inWan = header.map((name) => (name === '退款金额' ? '退款金额（万元）' : name));
  const [refunds] = surveyOf(
    inWan,
    line(100, '已完成', 0.0000004),
    line(0.001, '已完成', '0.0000004'),
    line(100, '已完成', '0.00万'),
  ).refunds;
  expect(refunds).toMatchObject({ lines: 2, nothing: ['0.00万'], unread: 0, beyond: 1 });
  expect(refunds!.amount.toFixed()).toBe('0.008');
});

it('a refund that is no number at all is told, and breaks nothing', () => {
  const [refunds] = surveyOf(header, line(100, '已完成', NaN), line(100, '已完成', Infinity), line(100, '已完成', 5)).refunds;
  expect(refunds).toMatchObject({ lines: 1, unread: 2 });
});

describe('the words of a status', () => {
  const words = (...lines: SheetCells) => told(surveyOf(header, ...lines)).map(([said]) => said);

  it('stand by lines, alike ones as they come first; what takes an order back before all', () => {
    const found = words(line(1, 'b'), line(1, 'a'), line(1, 'c'), line(1, 'c'), line(1, '已退款'), line(1, '已关闭'), line(1, '已关闭'));
    expect(found).toEqual(['已关闭', '已退款', 'c', 'b', 'a']);
  });

  it('are kept as first written; TRUE as Excel writes it', () => {
    const found = surveyOf(header, line(1, 'Closed'), line(1, 'closed '), line(1, true), line(1, false));
    expect(found.statuses[0]!.words.map(({ said, spellings }) => [said, spellings])).toEqual([
      ['Closed', ['Closed', 'closed ']],
      ['TRUE', ['TRUE']],
      ['FALSE', ['FALSE']],
    ]);
  });

  it.each<[what: string, cells: readonly unknown[], isStatus: boolean]>([
    ['60 words', Array.from({ length: 60 }, (_, i) => `第${String(i)}号`), true],
    ['61 words', Array.from({ length: 61 }, (_, i) => `第${String(i)}号`), false],
    ['a word of 120 characters', ['x'.repeat(120), 'a'], true],
    ['of 121', ['x'.repeat(121), 'a'], false],
    ['60 spellings of one', Array.from({ length: 60 }, (_, i) => `a${' '.repeat(i)}`), true],
    ['61 spellings of one', Array.from({ length: 61 }, (_, i) => `a${' '.repeat(i)}`), false],
  ])('%s', (_what, cells, isStatus) => {
    const found = surveyOf(header, ...cells.map((cell) => line(1, cell)));
    expect(found.tooVaried.map(({ index }) => index)).toEqual(isStatus ? [] : [4]);
    expect(found.statuses.map(({ column }) => column.index)).toEqual(isStatus ? [4, 6] : [6]);
  });

  it('a column that says who asked for a refund is a request; of yes and no by its header', () => {
    const yesNo = [...header.slice(0, 5), '售后退款', '备注'];
    const found = surveyOf(yesNo, line(1, '已完成', '完成'), line(2, '已完成', '成功'), line(3, '已完成', '换货'));
    expect(found.statuses.map(({ column }) => [column.index, column.kind])).toEqual([[4, 'status'], [5, 'request']]); // prettier-ignore
    expect(told(found, 1).map(([said, meaning]) => [said, meaning])).toEqual([['完成', 'unknown'], ['成功', 'unknown'], ['换货', 'stands']]); // prettier-ignore
    const refund = [...header.slice(0, 5), '退款', '备注'];
    expect(told(surveyOf(refund, line(1, '已完成', '完成')), 1).map(([said, meaning]) => [said, meaning])).toEqual([['完成', 'undone']]);
  });
});

it.each<[cell: unknown, isText: boolean]>([
  [5, false],
  ['5', false],
  [' -5.50 ', false],
  ['5.', true],
  ['5,000', true],
  ['¥5', true],
  ['51.2万', true],
  ['+5', true],
  ['', false],
  [null, false],
  [true, false],
])('an amount %p is a text that no formula reckons with: %p', (cell, isText) => {
  expect(surveyOf(header, line(1), line(2), line(cell)).textAmounts).toBe(Number(isText));
});

describe('refunds beside their amounts', () => {
  const refundsOf = (...lines: SheetCells) => surveyOf(header, ...lines).refunds[0]!;

  it.each<[what: string, amount: unknown, refund: unknown, beyond: number]>([
    ['as much as the amount', 100, 100, 0],
    ['a cent more', 100, 100.01, 1],
    ['of an amount below 0, which is a refund itself', -100, 200, 0],
    ['of an amount that cannot be read', '五元', 200, 0],
    ['of no amount', '', 200, 0],
    ['of an amount of 0', 0, 200, 1],
  ])('%s: beyond in %d of its lines', (_what, amount, refund, beyond) => {
    expect(refundsOf(line(500, '已完成', 1), line(amount, '已完成', refund)).beyond).toBe(beyond);
  });

  it('in one unit where both count 万', () => {
    const inWan = header.map((name) => (name === '成交金额' || name === '退款金额' ? `${name}（万元）` : name));
    expect(surveyOf(inWan, line(0.01, '已完成', 0.005), line(0.01, '已完成', 0.02)).refunds[0]).toMatchObject({ lines: 2, beyond: 1 });
  });

  it('none so far stands nowhere; texts that say none are kept once, whatever their capitals', () => {
    expect(refundsOf(line(5, '已完成', 0), line(5, '已完成', 'None'), line(5, '已完成', 'none'))).toMatchObject({
      lines: 0,
      first: -1,
      nothing: ['none'],
    });
    expect(refundsOf(line(5, '已完成', ''), line(5, '已完成', ''))).toMatchObject({ lines: 0, first: -1, nothing: [], unread: 0 });
  });

  it('one that can be read makes it a column of refunds', () => {
    const found = surveyOf(header, line(5, '已完成', '是'), line(5, '已完成', '否'), line(5, '已完成', 3), line(5, '已完成', 4));
    expect(found.refunds).toHaveLength(1);
    expect(found.refunds[0]).toMatchObject({ lines: 2, first: 3, unread: 1, nothing: ['否'] });
  });
});

it('yields how many rows are done, a thousand at a time', () => {
  const cells = [header, ...Array.from({ length: 2500 }, () => line(1))];
  const { layout } = findTable(cells);
  const work = countedSurvey(cells, layout, 3);
  const done: number[] = [];
  for (let step = work.next(); !step.done; step = work.next()) done.push(step.value);
  expect(done).toEqual([0, 1000, 2000]);
});
