// A year of month ends: what a close and its payments come to is the next month's opening, figure by figure.
import { monthOf } from '../../../src/engine/amounts/month';
import { carryForward, afterClose, type AfterClose } from '../../../src/roster/close/following/carry-forward';
import { compareCloses } from '../../../src/roster/close/following/compare-closes';
import { closeList, nextClose, closeByCode, type KeptCloses } from '../../../src/roster/close/chain/closes';
import { closeCode } from '../../../src/roster/close/fingerprint';
import type { Close } from '../../../src/roster/close/make-close';
import { recordOf } from '../../../src/roster/close/make-close';
import { mirrorOfClose, recordText, type CloseRecord } from '../../../src/roster/close/record';
import { canonicalCell } from '../../../src/roster/close/sheet/canonical';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { readCloseSheet } from '../../../src/roster/close/sheet/read-sheet';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import type { Rule } from '../../../src/rules/rule';
import { ruleWith } from './rules';
import { asRead, closeOf, sha256, verified } from './made';
import { generatedYear, plainFigures, type YearMonth } from './year';

/** A close as the workbook has it after the month: its cells with the payments that people filled in, sealed. */
interface MonthClosed {
  readonly month: YearMonth;
  readonly close: Close;
  readonly sheet: string;
  readonly cells: unknown[][];
  readonly record: CloseRecord;
  readonly after: AfterClose;
  /** Balances after the month, in cents, computed here. */
  readonly balances: ReadonlyMap<string, bigint>;
}

/** Every other id is its number alone, which the table has as a number in one month and as a text in the next. */
function idCell(agency: string, { number }: YearMonth): string | number {
  const digits = /^MCN-0*(\d+)$/.exec(agency)?.[1];
  return digits === undefined ? agency : number % 2 === 0 ? digits : Number(digits);
}

const yuanOf = (cents: bigint): number => Number(cents) / 100;
const textOf = (cents: bigint): string => canonicalCell(yuanOf(cents));

const kept = (year: readonly MonthClosed[]): KeptCloses => ({
  records: year.map(({ record }) => ({ sequence: record.sequence, text: recordText(record) })),
  mirrors: year.flatMap(({ record }) =>
    (['name', 'property'] as const).map((place) => ({ place, sequence: record.sequence, text: mirrorOfClose(record) })),
  ),
  sheets: year.map(({ sheet, cells }) => ({ name: sheet, cells: cells.slice(0, 24) })),
});

async function year(seed: number): Promise<MonthClosed[]> {
  const months: MonthClosed[] = [];
  const balancesBefore = (): ReadonlyMap<string, bigint> =>
    months.filter(({ month }) => month.number < current).at(-1)?.balances ?? new Map<string, bigint>();
  let current = 0;
  for (const month of generatedYear(seed)) {
    current = month.number;
    const before = months.at(-1);
    const first = await closedMonth(month, month.rows, before, balancesBefore(), months, '');
    months.push(first);
    if (!month.corrected) continue;
    const { agency, gmv } = month.corrected;
    const rows = month.rows.map((row) => (row.agency === agency ? { ...row, gmv } : row));
    months.push(await closedMonth(month, rows, before, balancesBefore(), months, '一家机构的成交额录错'));
  }
  return months;
}

async function closedMonth(
  month: YearMonth,
  rows: YearMonth['rows'],
  before: MonthClosed | undefined,
  balances: ReadonlyMap<string, bigint>,
  months: readonly MonthClosed[],
  reason: string,
): Promise<MonthClosed> {
  const rule: Rule = ruleWith(month.rule);
  const table = rows.map(({ agency, typed }) => ({ agency: idCell(agency, month), typed: typed === null ? '' : yuanOf(typed) }));
  const { openings } = before
    ? carryForward(before.after, table, rule, 'held')
    : { openings: table.map(() => ({ from: 'new', held: null, difference: null })) };
  const held = rows.map(({ agency, typed }) => typed ?? balances.get(agency) ?? 0n);
  if (before) {
    // The sum of a close and its payments is the next month's opening balance.
    expect(openings.map((one) => one.held?.toFixed(2))).toEqual(held.map(textOf));
    expect(openings.map(({ from }) => from)).toEqual(
      rows.map(({ agency, typed }) => (typed !== null ? 'typed' : balances.has(agency) ? 'close' : 'new')),
    );
    expect(openings.map(({ difference }) => difference?.toFixed(2) ?? null)).toEqual(
      rows.map(({ agency, typed }) => {
        const carried = balances.get(agency) ?? 0n;
        return typed === null || typed === carried ? null : textOf(typed - carried);
      }),
    );
  }
  const number = monthOf(2026, month.number);
  const links = nextClose(closeList(kept(months)), number);
  const close = await closeOf({
    inputs: rows.map(({ agency, name, gmv }, index) => ({
      agency: idCell(agency, month),
      name,
      gmv: yuanOf(gmv),
      paid: yuanOf(held[index]!),
    })),
    rule,
    month: number,
    closedOn: `2026-${String(month.number).padStart(2, '0')}-05`,
    ...links,
    reason,
  });
  const sheet = `推客底稿 2026-${String(month.number).padStart(2, '0')}${reason === '' ? '' : ' 2'}`;
  const cells = asRead(close);
  const figures = rows.map(({ gmv }, index) => plainFigures(month.rule, gmv, held[index]!));
  // An independent calculation agrees on every figure of every close.
  for (const [index, { tier, deposit, due, surplus }] of figures.entries()) {
    const line = cells[close.sheet.columnsRow + 1 + index]!;
    const shown = (['tier', 'deposit', 'before', 'due', 'surplus'] as const).map((column) => canonicalCell(line[closeColumns[column]]));
    expect(shown).toEqual([`${tier}.00`, ...[deposit, held[index]!, due, surplus].map(textOf)]);
  }
  const sum = (amounts: readonly bigint[]): string => textOf(amounts.reduce((all, one) => all + one, 0n));
  const { all } = close.sheet.totals;
  expect([all.deposit, all.held!, all.due!, all.surplus!, all.gmv].map((amount) => amount.toFixed(2))).toEqual(
    [
      figures.map((one) => one.deposit),
      held,
      figures.map((one) => one.due),
      figures.map((one) => one.surplus),
      rows.map(({ gmv }) => gmv),
    ].map(sum),
  );
  const after = new Map<string, bigint>();
  rows.forEach(({ agency, pays }, index) => {
    const { due } = figures[index]!;
    const paid = due > 0n ? pays(due) : null;
    after.set(agency, held[index]! + (paid ?? 0n));
    if (paid === null) return;
    const line = cells[close.sheet.columnsRow + 1 + index]!;
    line[closeColumns.paid] = yuanOf(paid);
    line[closeColumns.paidOn] = 46_000 + month.number * 30;
    line[closeColumns.voucher] = `记-${index + 1}`;
  });
  const read = readCloseSheet(cells);
  const sealed = await sealPayments(read, close.sheet.fingerprint, `2026-${String(month.number).padStart(2, '0')}-28`, { sha256 });
  if (sealed.state !== 'sealed') throw new Error(sealed.state);
  const { writing } = sealed;
  cells[writing.row]![writing.column] = writing.text;
  writing.checks.cells.forEach(([check], index) => (cells[writing.checks.row + index]![writing.checks.column] = check ?? ''));
  const standing = afterClose(readCloseSheet(cells), 'none-paid')!;
  const arrears = figures.map(({ due }, index) => due - (due > 0n ? (rows[index]!.pays(due) ?? 0n) : 0n));
  expect(standing.standings.map((one) => one.arrears.toFixed(2))).toEqual(arrears.map((one) => textOf(one < 0n ? 0n : one)));
  return { month, close, sheet, cells, record: { ...recordOf(close, sheet), seals: [sealed.seal] }, after: standing, balances: after };
}

describe.each([1, 2, 3])('year %i', (seed) => {
  let months: MonthClosed[];
  beforeAll(async () => {
    months = await year(seed);
  });

  it('has thirteen closes in one chain, month 4 closed twice with its reason, and nothing to tell', () => {
    const { closes } = closeList(kept(months));
    expect(closes.map(({ findings, lost }) => [findings, lost])).toEqual(months.map(() => [[], []]));
    expect(closes.map(({ month }) => month! - monthOf(2026, 1) + 1)).toEqual([1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(closes[4]).toMatchObject({ corrects: 4, reason: '一家机构的成交额录错' });
    expect(closes[3]!.correctedBy).toBe(5);
  });

  it('verifies each close, and of one falsified cell of each finds that cell and nothing else', async () => {
    const { closes } = closeList(kept(months));
    for (const [index, { cells, record, close }] of months.entries()) {
      const { copies, code } = closes[index]!;
      expect((await verified(cells, { record, copies }, code)).findings).toEqual([]);
      const row = close.sheet.columnsRow + 1 + (index % close.rows.length);
      const column = [closeColumns.agency, closeColumns.gmv, closeColumns.deposit, closeColumns.due, closeColumns.before][index % 5]!;
      const falsified = cells.map((line, at) => (at === row ? line.map((cell, c) => (c === column ? 123.45 : cell)) : line));
      const { findings, isAsClosed } = await verified(falsified, { record, copies });
      expect(isAsClosed).toBe(false);
      expect(findings).toEqual([{ kind: 'cell', row, column, closed: canonicalCell(cells[row]![column]), now: '123.45', by: 'record' }]);
    }
  });

  it('compares neighbours: agencies add up, and balances moved by what was paid and deducted', () => {
    for (const [index, { after }] of months.entries()) {
      const next = months[index + 1];
      if (!next) continue;
      const compared = compareCloses(after, next.after);
      const { came, went, up, down, same } = compared.counts;
      expect(compared.before.agencies).toBe(went + up + down + same);
      expect(compared.after.agencies).toBe(came + up + down + same);
      expect(compared.matrix.flat().reduce((sum, one) => sum + one, 0)).toBe(compared.changes.length);
      expect(compared.after.held.minus(compared.before.held).toFixed(2)).toBe(compared.cashIn.minus(compared.cashOut).toFixed(2));
    }
  });

  it('finds a close by its code, and a chain made anew by a code that somebody holds', async () => {
    const list = closeList(kept(months));
    const held = closeCode(months[6]!.close.sheet.fingerprint);
    expect(closeByCode(list, ` ${held.toUpperCase().slice(0, 4)} ${held.slice(4)}`)?.sequence).toBe(7);
    const again = [...months.slice(0, 6)];
    for (const { month, close, sheet } of months.slice(6)) {
      const { before, sameMonth } = nextClose(closeList(kept(again)), close.head.month);
      const inputs = close.rows.map(({ input }, row) => (row === 0 && again.length === 6 ? { ...input, paid: 1 } : input));
      const made = await closeOf({
        inputs,
        rule: close.head.rule,
        month: close.head.month,
        closedOn: close.head.closedOn,
        before,
        sameMonth,
      });
      again.push({
        month,
        close: made,
        sheet,
        cells: asRead(made),
        record: recordOf(made, sheet),
        after: months[0]!.after,
        balances: new Map(),
      });
    }
    const anew = closeList(kept(again));
    expect(anew.closes.flatMap(({ findings }) => findings)).toEqual([]);
    expect(closeByCode(anew, held)).toBeNull();
  });
});
