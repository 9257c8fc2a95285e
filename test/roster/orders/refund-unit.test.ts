// A refund whose header names no unit counts in what the amounts beside it count, in a sheet and in a file.
import { monthOf } from '../../../src/engine/amounts/month';
import { countedFormula } from '../../../src/roster/counted/formula';
import { countedSurvey } from '../../../src/roster/counted/survey';
import { columnsOfFile, headOf } from '../../../src/roster/files/file-columns';
import { orderLinesOf } from '../../../src/roster/orders/lines';
import { statusColumnsIn } from '../../../src/roster/orders/refund-unit';
import { statusSurvey } from '../../../src/roster/orders/status-survey';
import { withRole } from '../../../src/roster/table/correct-layout';
import { findTable } from '../../../src/roster/table/find-table';
import type { AmountUnit } from '../../../src/roster/table/header-text';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { formulaAnswer } from '../counted/formula-answer';
import { ended } from '../month-end/ended';

/** A table of orders: agency, day, then these. */
const table = (header: readonly string[], ...lines: readonly (readonly unknown[])[]): SheetCells => [
  ['机构编号', '成交时间', ...header],
  ...lines.map((line, i) => [`A${i}`, '2026-10-05', ...line]),
];
const titled = (title: string, cells: SheetCells): SheetCells => [[title, ...Array<string>(cells[0]!.length - 1).fill('')], ...cells];
const plain = ['订单金额', '退款金额'];
const wan = '单位：万元';

const amountOf = ({ columns }: TableLayout): number => columns.find(({ role }) => role === 'amount')!.index;
const layoutOf = (cells: SheetCells): TableLayout => findTable(cells, { path: 'orders' }).layout;
/** With the last column in use, as it is once it was written beside the table. */
const inUse = (cells: SheetCells): TableLayout => withRole(layoutOf(cells), 'amount', cells[0]!.length - 1);
const refundUnit = (cells: SheetCells, decided: AmountUnit | null, layout = layoutOf(cells)) =>
  statusColumnsIn(cells, layout, amountOf(layout), decided).find(({ kind }) => kind === 'refund')?.unit;

describe('of a sheet', () => {
  it.each<[string, SheetCells, AmountUnit | null, AmountUnit]>([
    ['nothing says otherwise', table(plain, [50, 1.5]), null, 'yuan'],
    ['as the title says', titled(wan, table(plain, [50, 1.5])), null, 'wan'],
    ['as the title says, in 分', titled('单位：分', table(plain, [50, 1.5])), null, 'fen'],
    ['as the header of the amounts says', table(['订单金额（万元）', '退款金额'], [50, 1.5]), null, 'wan'],
    ['which comes before the title', titled(wan, table(['订单金额（元）', '退款金额'], [50, 1.5])), null, 'yuan'],
    ['its own header before all', titled(wan, table(['订单金额（万元）', '退款金额（元）'], [50, 1.5])), null, 'yuan'],
    ['its own header, whatever was decided', table(['订单金额', '退款金额（分）'], [50, 1.5]), 'wan', 'fen'],
    ['a person says that the amounts count yuan', titled(wan, table(plain, [50, 1.5])), 'yuan', 'yuan'],
    ['of the amounts nothing was asked: each names its unit', titled(wan, table(plain, ['50万', 1.5], ['', 2])), 'yuan', 'wan'],
    ['a currency is no such name', titled(wan, table(plain, ['¥50', 1.5])), 'yuan', 'yuan'],
    ['only the amounts’ title is one', titled('2026年10月 万象传媒', table(plain, [50, 1.5])), null, 'yuan'],
  ])('%s', (_, cells, decided, unit) => expect(refundUnit(cells, decided)).toBe(unit));

  // Columns of yuan stand right of all; the refund stayed as it was.
  it.each<[string, SheetCells, AmountUnit]>([
    ['which a title made 万', titled(wan, table([...plain, '订单金额（元）'], ['', '', ''], [50, 1.5, 500_000])), 'wan'],
    ['which a header made 万', table(['订单金额（万元）', '退款金额', '订单金额（元）'], [50, 1.5, 500_000]), 'wan'],
    ['which only looked like 万', table([...plain, '订单金额（元）'], [0, '', 0], [49.9999999, 1.5, 499_999.999]), 'wan'],
    ['as texts with their unit', table([...plain, '订单金额（含单位）'], [50, 1.5, '50万']), 'wan'],
    ['of 分', titled('单位：分', table([...plain, '订单金额（元）'], [5000, 1.5, 50])), 'fen'],
    ['of texts with a currency', table(['订单金额（万元）', '退款金额', '订单金额（元）'], ['¥50', 1.5, '¥50万']), 'wan'],
    ['which are another amount', table(['订单金额', '退款金额', '实付金额（元）'], [50, 1.5, 500_000]), 'yuan'],
    ['which no unit explains', table([...plain, '订单金额（元）'], [50, 1.5, 350]), 'yuan'],
  ])('beside a column of yuan in the place of amounts %s', (_, cells, unit) => expect(refundUnit(cells, 'yuan', inUse(cells))).toBe(unit));

  it('a status has none', () => {
    const cells = titled(wan, table(['订单金额', '订单状态', '退款'], [50, '已完成', 1.5]));
    expect(statusColumnsIn(cells, layoutOf(cells), 2, null).map(({ kind, unit }) => [kind, unit])).toEqual([
      ['status', 'yuan'],
      ['refund', 'wan'],
    ]);
  });

  const inWan = titled(wan, table([...plain, '订单金额（元）'], [50, 1.5, 500_000], [60, '', 600_000]));
  it('what counts: ¥15,000 and not ¥1.50 are deducted', () => {
    const layout = inUse(inWan);
    const survey = ended(countedSurvey(inWan, layout, 4));
    const [refund] = survey.refunds;
    expect([refund!.column.unit, refund!.amount.toFixed(), refund!.beyond]).toEqual(['wan', '15000', 0]);
    const rule = { statuses: [], refund: { column: 3, unit: refund!.column.unit, nothing: refund!.nothing } };
    const formula = countedFormula((column) => `${'ABCDE'[column]!}3`, 4, rule);
    expect(formulaAnswer(formula, { D3: 1.5, E3: 500_000 })).toBe(485_000);
  });

  it('what counts, while it is open what the amounts count: a refund is held against its amount as both stand', () => {
    const cells = titled(wan, table(plain, [50, 1.5], [1, 2]));
    const [refund] = ended(countedSurvey(cells, layoutOf(cells), 2)).refunds;
    expect([refund!.column.unit, refund!.amount.toFixed(), refund!.beyond]).toEqual(['wan', '35000', 1]);
    const [said] = ended(countedSurvey(cells, layoutOf(cells), 2, 'yuan')).refunds;
    expect([said!.column.unit, said!.amount.toFixed(), said!.beyond]).toEqual(['yuan', '3.5', 1]);
  });

  it('what stands beside the lines of a month', () => {
    const refunded = (cells: SheetCells, layout: TableLayout): string[] =>
      ended(statusSurvey(orderLinesOf(cells, layout)!, layout, monthOf(2026, 10))).refunds.map(({ amount }) => amount.toFixed());
    expect(refunded(inWan, inUse(inWan))).toEqual(['15000']);
    // No step follows while a unit is open: a person said that these count yuan.
    const inYuan = titled(wan, table(plain, [50, 1.5]));
    expect(refunded(inYuan, layoutOf(inYuan))).toEqual(['1.5']);
    const named = titled(wan, table(plain, ['50万', 1.5]));
    expect(refunded(named, layoutOf(named))).toEqual(['15000']);
  });
});

describe('of a file', () => {
  it.each<[string, SheetCells, AmountUnit, AmountUnit]>([
    ['as decided of its title', titled(wan, table(plain, [50, 1.5])), 'wan', 'wan'],
    ['as decided against its title', titled(wan, table(plain, [50, 1.5])), 'yuan', 'yuan'],
    ['as decided of its header', table(['订单金额（分）', '退款金额'], [50, 1.5]), 'fen', 'fen'],
    ['as decided by a person alone', table(plain, [50, 1.5]), 'thousand', 'thousand'],
    ['its own header before all', titled(wan, table(['订单金额', '退款金额（元）'], [50, 1.5])), 'wan', 'yuan'],
    ['of amounts that each name their unit', titled(wan, table(plain, ['50万', 1.5])), 'yuan', 'wan'],
    ['saved with a column of yuan', table(['订单金额（万元）', '退款金额', '订单金额（元）'], [50, 1.5, 500_000]), 'yuan', 'wan'],
  ])('%s', (_, cells, decided, unit) => {
    const head = headOf(cells);
    const layout = cells[0]!.length > 4 ? inUse(cells) : head.layout;
    expect(columnsOfFile({ ...head, layout }, decided)!.statuses.map((status) => status.unit)).toEqual([unit]);
  });
});
