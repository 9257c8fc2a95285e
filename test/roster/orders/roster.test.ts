import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { monthOf, monthText } from '../../../src/engine/amounts/month';
import { gmvByAgency } from '../../../src/engine/tables/orders';
import { glimpseOf } from '../../../src/engine/amounts/seen-cell';
import { plainNumber } from '../../../src/engine/tiers/exact-answers';
import { rosterFigures } from '../../../src/engine/tables/roster';
import { rosterAnswer } from '../../../src/functions/answers';
import { lineAt, orderLinesOf, type OrderLines } from '../../../src/roster/orders/lines';
import { rosterOfOrders } from '../../../src/roster/orders/roster';
import { summaryOfOrders } from '../../../src/roster/orders/summary';
import { agencyAbove } from '../../../src/roster/table/agency-above';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { ended } from '../month-end/ended';
import { floating, floatingLower } from '../../engine/rules';
import { contextOf } from '../../functions/context';

const october = monthOf(2026, 10);

const ordersLayout = (rows: number, leftOut: readonly number[] = []): TableLayout => ({
  headerRow: 0,
  firstRow: 1,
  endRow: rows,
  leftOut,
  columns: (['agency', 'date', 'amount'] as const).map((role, index) => ({ index, header: role, role })),
});

const linesOf = (body: SheetCells, leftOut: readonly number[] = []): OrderLines =>
  orderLinesOf([['机构', '日期', '金额'], ...body], ordersLayout(body.length + 1, leftOut))!;

const totalsOf = (lines: OrderLines) => ended(rosterOfOrders(lines, october));

const agencies = fc.constantFrom<unknown>('甲', '乙', ' 甲 ', 'ａ1', 'A1', 123, '123', '', 0, null, { code: '#REF!' }, { code: '#N/A' });
const dates = fc.constantFrom<unknown>(46_296, 46_300.5, 46_295, '2026-10-31 23:59:59', '2026-11-01', 202_610, '', 'someday', 60, 0.5);
const amounts = fc.oneof(
  fc.integer({ min: -90_000_000, max: 90_000_000 }).map((cents): unknown => cents / 100),
  fc.constantFrom<unknown>('1,000.10', '¥5万', '-0.3', '', 0, 'x', true, { code: '#DIV/0!' }, 9_007_199_254_740.99, '0.000000001'),
);
// Where a pattern proves that lines belong to the agency above them, the pane counts them for it and ROSTER, which cannot know, does not: such a
// roster is written as values.
const isBelowItsAgency = (body: SheetCells): boolean =>
  agencyAbove([['机构', '日期', '金额'], ...body], ordersLayout(body.length + 1)).size > 0;
const bodies = fc.array(fc.tuple(agencies, dates, amounts), { minLength: 1, maxLength: 40 }).filter((body) => !isBelowItsAgency(body));

describe('laws', () => {
  it('the rows of a table give what the same lines give by themselves', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const lines = linesOf(body);
        const whole = gmvByAgency(body.length, (i) => lineAt(lines, i + 1), october);
        const parts = totalsOf(lines).map(({ agency, gmv }) => ({ agency, gmv: isProblem(gmv) ? gmv : gmv.toFixed() }));
        expect(parts).toEqual(whole.map(({ agency, gmv }) => ({ agency, gmv: isProblem(gmv) ? gmv : gmv.toFixed() })));
      }),
    );
  });

  it.each([floating, floatingLower])('every row says what ROSTER says in its own: $id', (rule) => {
    const context = {
      ...contextOf(),
      reading: { state: 'ok', rulebook: { rules: [rule], ownIds: new Set(), chosen: rule.id, choice: null, settings: null } },
    } as never;
    fc.assert(
      fc.property(bodies, (body) => {
        const column = (index: number) => body.map((row) => [row[index]]);
        const given = { agency: column(0), date: column(1), amount: column(2), month: monthText(october + 1), rule: null };
        const [, ...answered] = rosterAnswer(context, given);
        const ours = totalsOf(linesOf(body)).map(
          (total) =>
            [isProblem(total.agency) ? '#' : total.agency, rosterFigures(rule, total, (amount) => glimpseOf(amount.toFixed()))] as const,
        );
        expect(ours.map(([agency, figures]) => cellsOf(agency, figures))).toEqual(
          answered.map((row) => row.map((cell) => (typeof cell === 'object' ? '#' : cell))),
        );
      }),
    );
  });
});

function cellsOf(agency: unknown, figures: ReturnType<typeof rosterFigures>): unknown[] {
  if (figures.state === 'unread') return [agency, '#', '#', '#', '#'];
  const gmv = plainNumber(figures.gmv);
  if (figures.state === 'negative') return [agency, gmv, '#', '#', '#'];
  return [agency, gmv, figures.tier, plainNumber(figures.deposit), figures.headroom === null ? '' : plainNumber(figures.headroom)];
}

it('totals rows count for nothing, and those with lines below them are named', () => {
  const lines = linesOf(
    [
      ['甲', 46_300, 5],
      ['合计', '', 5],
      ['', '', ''],
      ['乙', 46_301, 7],
      ['总计', '', 12],
    ],
    [2, 3, 5],
  );
  expect(totalsOf(lines).map(({ agency, gmv }) => [agency, String(gmv)])).toEqual([
    ['甲', '5'],
    ['乙', '7'],
  ]);
  expect([lines.endRow, lines.totalsBetween]).toEqual([5, [2]]);
});

it('what a person should know of the roster before it is written', () => {
  const body = [
    ['甲', 46_300, 500_000],
    ['乙', 46_300, 100],
    ['乙', 46_301, -100.01],
    ['丙', 46_270, 9],
    ['丁', 46_302, '一百'],
    ['甲', 46_303, -0.01],
    ['戊', 46_304, 2_000_000],
  ];
  const { gmv, deposit, byTier, withoutGmv, negative, unread } = ended(summaryOfOrders(floating, totalsOf(linesOf(body))));
  expect([gmv.toFixed(), deposit.toFixed(), byTier, withoutGmv]).toEqual(['2499999.99', '240000', [2, 0, 0, 1], 1]);
  expect(negative.map(({ agency, gmv: sum, row }) => [agency, String(sum), row])).toEqual([['乙', '-0.01', 2]]);
  expect(unread.map(({ agency, row, figures }) => [agency, row, figures.problem])).toEqual([
    ['丁', 5, { code: 'line-unreadable', line: 5, problem: { code: 'not-an-amount', argument: 'amount', seen: '一百' } }],
  ]);
});
