// The sheet of a close: rows of cells, values only, in the words handed in.
import { canonicalText } from '../../../rules/canonical';
import { closeFingerprint, checksOf, type Sha256 } from '../fingerprint';
import { besideLabel, headLines, type CloseHead } from '../head';
import type { CloseRow } from '../row';
import { eachInSlices, pausedBy, rowsAtOnce } from '../../table/in-slices';
import { closeTotalsInSlices, type CloseSums, type CloseTotals } from '../totals';
import type { CloseWords } from '../words';
import { amountCell } from './amount-cell';
import { lineText, plainText } from './canonical';
import { allColumns, closeColumns, countColumn, printedColumns, signatureColumns } from './columns';
import { isCovered, markOf, roles, type CloseCell, type CloseLine } from './line';
import { textPieces } from './text-pieces';
import { writtenAgency, writtenCell, writtenName, writtenUnread } from './written-cell';

export interface CloseSheet {
  /** Rows × columns, from A1 on. */
  readonly cells: readonly (readonly CloseCell[])[];
  readonly fingerprint: string;
  /** Of what the fingerprint is made: lines as they stand on the sheet, and agencies’ rows by number. */
  readonly lines: readonly string[];
  readonly rows: readonly string[];
  readonly totals: CloseTotals;
  /** The line above the agencies’ rows, from 0; it is repeated on each printed page. */
  readonly columnsRow: number;
  /** So many rows and columns are printed. */
  readonly printed: { readonly rows: number; readonly columns: number };
}

interface SheetOptions {
  readonly sha256: Sha256;
  /** So many of so many steps are done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Awaited between slices of rows. */
  readonly pause?: () => Promise<void>;
}

export async function closeSheet(
  head: CloseHead,
  rows: readonly CloseRow[],
  words: CloseWords,
  { sha256, onProgress, pause }: SheetOptions,
): Promise<CloseSheet> {
  const totals = await pausedBy(closeTotalsInSlices(head.rule, rows, head.paidBy !== null), pause);
  const body: CloseLine[] = [];
  for (const row of rows) {
    if (body.push(rowLine(head, row, words)) % rowsAtOnce === 0) await pause?.();
  }
  const withHead = (fingerprint: string): CloseLine[] => [
    ...headLines(head, words, fingerprint),
    ...totalLines(head, totals, words),
    ...signLines(words),
    columnsLine(head, words),
    ...body,
    ...ruleLines(head, words),
  ];
  const all = withHead('');
  const texts: string[] = [];
  for (const { kind, cells } of all) {
    if (texts.push(lineText(kind, cells)) % rowsAtOnce === 0) await pause?.();
  }
  const lines = texts.filter((_, index) => isCovered(all[index]!.kind) && all[index]!.kind !== 'row');
  const rowTexts = texts.filter((_, index) => all[index]!.kind === 'row');
  const fingerprint = await closeFingerprint(lines, rowTexts, sha256);
  const checks = await checksOf(texts, sha256, { onProgress: (done) => onProgress?.(done, texts.length), pause });
  const made = withHead(fingerprint);
  const columnsRow = made.findIndex(({ kind }) => kind === 'columns');
  const whole: CloseCell[][] = [];
  const fill = ({ kind, cells }: CloseLine, index: number): void =>
    void whole.push(wholeLine(cells, markOf(kind, isCovered(kind) ? checks[index]! : '')));
  await pausedBy(eachInSlices(made, fill), pause);
  return {
    cells: whole,
    fingerprint,
    lines,
    rows: rowTexts,
    totals,
    columnsRow,
    printed: { rows: columnsRow + 1 + body.length, columns: printedColumns },
  };
}

function wholeLine(cells: readonly CloseCell[], mark: string): CloseCell[] {
  const whole = Array<CloseCell>(allColumns).fill(null);
  for (const [column, cell] of cells.entries()) whole[column] = cell === '' ? null : cell;
  whole[closeColumns.mark] = mark;
  return whole;
}

function placed(cells: Readonly<Record<number, CloseCell>>): CloseCell[] {
  const line: CloseCell[] = [];
  for (const [column, cell] of Object.entries(cells)) line[Number(column)] = cell;
  return Array.from(line, (cell) => cell ?? null);
}

function sumsLine(label: string, sums: CloseSums, tier: number | null): CloseCell[] {
  const { gmv, deposit, before, due, surplus, tier: tierColumn } = closeColumns;
  return placed({
    0: label,
    [countColumn]: sums.agencies,
    [gmv]: amountCell(sums.gmv),
    [tierColumn]: tier,
    [deposit]: amountCell(sums.deposit),
    [before]: amountCell(sums.held),
    [due]: amountCell(sums.due),
    [surplus]: amountCell(sums.surplus),
  });
}

function totalLines({ rule }: CloseHead, totals: CloseTotals, words: CloseWords): CloseLine[] {
  const { gmv, deposit, before, due, surplus } = closeColumns;
  const { sums, doubts, edges } = words;
  const heading = placed({
    0: sums.heading,
    [countColumn]: sums.agencies,
    [gmv]: sums.gmv,
    [deposit]: sums.deposit,
    [before]: sums.held,
    [due]: sums.due,
    [surplus]: sums.surplus,
  });
  const lines: CloseLine[] = [{ kind: 'totals', cells: heading }];
  for (const [index, tier] of totals.tiers.entries())
    lines.push({ kind: 'tier', cells: sumsLine(sums.tier(index + 1, plainText(rule.tiers[index]!.wording)), tier, index + 1) });
  lines.push({ kind: 'untiered', cells: sumsLine(sums.untiered, totals.untiered, null) });
  lines.push({ kind: 'total', cells: sumsLine(sums.all, totals.all, null) });
  if (totals.doubts.length > 0) {
    lines.push({ kind: 'doubts', cells: placed({ 0: doubts.heading, [countColumn]: doubts.agencies, [deposit]: doubts.stake }) });
    for (const { why, agencies, stake } of totals.doubts)
      lines.push({
        kind: `doubt-${why}`,
        cells: placed({ 0: doubts.kinds[why], [countColumn]: agencies, [deposit]: amountCell(stake) }),
      });
  }
  if (totals.edges.length > 0) {
    const headings = { [deposit]: edges.here, [before]: edges.other, [due]: edges.dueHere, [surplus]: edges.dueOther };
    lines.push({ kind: 'disputed', cells: placed({ 0: edges.heading, [countColumn]: edges.agencies, ...headings }) });
    for (const edge of totals.edges)
      lines.push({
        kind: 'disputed-edge',
        cells: placed({
          0: edges.edge(edge.edge),
          [countColumn]: edge.agencies,
          [deposit]: amountCell(edge.deposit),
          [before]: amountCell(edge.otherDeposit),
          [due]: amountCell(edge.due),
          [surplus]: amountCell(edge.otherDue),
        }),
      });
  }
  return lines;
}

function signLines({ sign, payments }: CloseWords): CloseLine[] {
  const { name, on, code } = signatureColumns;
  return [
    { kind: 'payments', cells: [payments] },
    { kind: 'signatures', cells: placed({ 0: sign.heading, [name]: sign.name, [on]: sign.on, [code]: sign.code }) },
    ...roles.map((role): CloseLine => ({ kind: role, cells: [sign[role]] })),
  ];
}

function columnsLine({ paidBy }: CloseHead, { columns }: CloseWords): CloseLine {
  const { no, agency, name, written, gmv, tier, deposit, due, surplus, headroom, note, paid, paidOn, voucher } = columns;
  const before = columns[paidBy ?? 'held'];
  return {
    kind: 'columns',
    cells: [no, agency, name, written, gmv, tier, deposit, before, due, surplus, headroom, note, paid, paidOn, voucher],
  };
}

function rowLine({ rule, paidBy }: CloseHead, row: CloseRow, words: CloseWords): CloseLine {
  const { figures, before, input } = row;
  const paid =
    paidBy === null
      ? null
      : before === null
        ? writtenUnread(rule, paidBy, input.paid)
        : 'tier' in before
          ? before.tier
          : amountCell(before.held);
  return {
    kind: 'row',
    cells: [
      row.no,
      writtenAgency(input.agency),
      writtenName(input.name),
      writtenCell(input.gmv),
      amountCell(figures?.gmv ?? null),
      figures?.tier ?? null,
      amountCell(figures?.deposit ?? null),
      paid,
      amountCell(figures?.due ?? null),
      amountCell(figures?.surplus ?? null),
      amountCell(figures?.headroom ?? null),
      plainText(words.note(row.doubts, row.edge)),
    ],
  };
}

function ruleLines({ rule }: CloseHead, { ruleText }: CloseWords): CloseLine[] {
  const pieces = textPieces(canonicalText(rule));
  return pieces.map((piece, index): CloseLine => ({ kind: 'rule-text', cells: besideLabel(index === 0 ? ruleText : '', piece) }));
}
