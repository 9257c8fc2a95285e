// The generated month-end tables against what the product makes of their cells: each is held against the other.
import { isProblem } from '../../src/engine/amounts/cell';
import { monthOf, monthText } from '../../src/engine/amounts/month';
import { questions } from '../../src/engine/tiers/exact-answers';
import { scheduleAnswer } from '../../src/functions/answers';
import { readBook } from '../../src/workbench/files/read-book';
import { heldListOf } from '../../src/roster/orders/held';
import { orderLinesOf } from '../../src/roster/orders/lines';
import { rosterOfOrders } from '../../src/roster/orders/roster';
import { surveyOfOrders } from '../../src/roster/orders/survey';
import type { ColumnRole } from '../../src/roster/table/columns/role';
import { floating } from '../engine/rules';
import { contextOf } from '../functions/context';
import { ended } from './month-end/ended';
import { csvBytes, xlsxBytes } from './month-end/file-bytes';
import { messyOrders } from './month-end/messy-orders';
import { messyRoster } from './month-end/messy-roster';
import { messySchedule } from './month-end/messy-schedule';
import { plainDeposit, plainShortfall, plainSurplus, plainTopUp, yuanOf } from './month-end/plain-deposit';

it('the same seed makes the same table, another seed another', () => {
  const table = (seed: number) => JSON.stringify(messyRoster({ seed, agencies: 50 }).cells);
  expect(table(1)).toBe(table(1));
  expect(table(1)).not.toBe(table(2));
});

it.each([1, 2, 3])('a roster’s answers are those of plain integers: seed %i', (seed) => {
  const { cells, rows } = messyRoster({ seed, agencies: 400 });
  for (const { row, gmv, prevTier, held, flaw } of rows) {
    const [, , , gmvCell, tierCell, heldCell] = cells[row]!;
    const answers = [questions.tier, questions.deposit, questions.headroom].map((question) => question(floating, gmvCell, null));
    if (gmv === null || gmv < 0n) {
      expect(answers.every((answer) => (flaw === 'blank' ? answer === '' : isProblem(answer)))).toBe(true);
      continue;
    }
    const { tier, deposit, headroom } = plainDeposit(gmv);
    expect(answers).toEqual([tier, yuanOf(deposit), headroom === null ? '' : yuanOf(headroom)]);
    // A blank previous tier is asked as 0 only where it means that nothing is paid; TOPUP of a blank is blank.
    if (tierCell !== null) expect(questions.topUp(floating, gmvCell, tierCell)).toBe(yuanOf(plainTopUp(gmv, prevTier)));
    expect(questions.shortfall(floating, gmvCell, heldCell)).toBe(held === null ? '' : yuanOf(plainShortfall(gmv, held)));
    expect(questions.surplus(floating, gmvCell, heldCell)).toBe(held === null ? '' : yuanOf(plainSurplus(gmv, held)));
  }
  expect(new Set(rows.map(({ flaw }) => flaw))).toEqual(
    new Set([null, 'blank', 'text', 'negative', 'on-edge', 'duplicate', 'digits-lost']),
  );
});

it.each([1, 2, 3])('order lines come to what plain integers add up: seed %i', (seed) => {
  const orders = messyOrders({ seed, lines: 3000, agencies: 40 });
  const role = (index: number, of: ColumnRole) => ({ index, header: '', role: of });
  const layout = {
    headerRow: orders.headerRow,
    firstRow: orders.firstRow,
    endRow: orders.totalsRow + 1,
    leftOut: [orders.totalsRow],
    columns: [role(1, 'agency'), role(3, 'date'), role(4, 'amount')],
  };
  const lines = orderLinesOf(orders.cells, layout)!;
  const { months, unreadCounts } = ended(surveyOfOrders(lines));
  const of = (month: string) => months.filter((found) => (monthText(found.month) === '2026-10') === (month === '2026-10'));
  expect(of('2026-10').map(({ lines: count }) => count)).toEqual([orders.lines.ofMonth]);
  expect(of('others').reduce((sum, { lines: count }) => sum + count, 0)).toBe(orders.lines.ofOthers);
  expect(unreadCounts).toEqual({ agency: 0, date: orders.lines.unreadDates, amount: 0 });
  const totals = ended(rosterOfOrders(lines, monthOf(2026, 10)));
  expect(totals.map(({ agency, gmv }) => [String(agency).trim(), isProblem(gmv) ? null : gmv.times(100).toFixed()])).toEqual(
    orders.agencies.map(({ id, gmv }) => [id, gmv === null ? null : String(gmv)]),
  );
  expect(orders.agencies[0]!.gmv! < 0n).toBe(true);

  const list = heldListOf(orders.heldCells, { ...layout, firstRow: 1, endRow: orders.heldCells.length, leftOut: [] }, 0);
  for (const { agency } of totals) {
    const [match, held] = [list.matchOf(agency), orders.held.get(String(agency).trim())];
    if (String(agency).trim() === orders.twice) expect(match.state).toBe('several');
    else expect(match.state).toBe(held === undefined ? 'missing' : 'found');
    const shown = match.state === 'found' ? questions.shortfall(floating, 0, orders.heldCells[match.row]![1]) : null;
    if (held !== undefined && match.state === 'found') expect(shown).toBe(yuanOf(plainShortfall(0n, held)));
  }
});

it('a schedule’s path is the plain one, whatever the order of its rows', () => {
  const { cells, firstRow, rows } = messySchedule({ seed: 5, agencies: 12, months: 14 });
  const column = (index: number) => cells.slice(firstRow).map((row) => [row[index]]);
  const given = { agency: column(0), month: column(1), gmv: column(2), held: column(3), rule: null };
  expect(scheduleAnswer(contextOf(), given)).toEqual(
    rows.map(({ tier, deposit, heldBefore, due, surplus }) => [tier, ...[deposit, heldBefore, due, surplus].map(yuanOf)]),
  );
});

it('as files they hold the same cells', async () => {
  const { cells } = messyRoster({ seed: 7, agencies: 30 });
  const asText = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => Array.from({ length: 7 }, (_, i) => String(row[i] ?? '').replace(/^'/, '')).join('|'));
  const xlsx = await readBook(await xlsxBytes([{ name: '名册', cells }]), 'a.xlsx');
  expect(asText(xlsx.sheets[0]!.cells).filter((row) => row !== '||||||')).toEqual(asText(cells).filter((row) => row !== '||||||'));
  const csv = await readBook(csvBytes(cells), 'a.csv');
  expect(asText(csv.sheets[0]!.cells)[3]).toBe(asText(cells)[3]);
});
