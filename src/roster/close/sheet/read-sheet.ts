// The sheet of a close read back: its lines by their marks, whatever its language and wherever people put lines of their own.
import { isProblem } from '../../../engine/amounts/cell';
import { readMonth, type Month } from '../../../engine/amounts/month';
import { readRuleText } from '../../../rules/reading/schema';
import type { Rule } from '../../../rules/rule';
import type { PaidBy } from '../../assess/deposit-before';
import { eachInSlices, inOneGo, type Paused } from '../../table/in-slices';
import { paidByKinds, readLink, type CloseLink } from '../head';
import { canonicalCell, lineText } from './canonical';
import { closeColumns, printedColumns, valueColumn } from './columns';
import { isCovered, readMark } from './line';
import { ownLines } from './outside-lines';

export interface LineRead {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly kind: string;
  /** As it stands there; empty text where there is none. */
  readonly check: string;
  readonly cells: readonly unknown[];
  /** Of the fingerprint’s text; empty text of a line that it is not made of. */
  readonly text: string;
}

export interface SheetRead {
  /** Those that the fingerprint is made of, without the agencies’ rows. */
  readonly lines: readonly LineRead[];
  readonly rows: readonly LineRead[];
  /** Fingerprint, code, payments, signatures: one of each at most. */
  readonly outside: readonly LineRead[];
  /** Rows of the sheet that are no line of the close: printed without a mark, or marked as one of those that is there already. */
  readonly strays: readonly number[];
}

/** @param cells of the sheet from A1 on */
export function* readCloseSheetInSlices(cells: readonly (readonly unknown[])[]): Paused<SheetRead> {
  const lines: LineRead[] = [];
  const rows: LineRead[] = [];
  const outside: LineRead[] = [];
  const strays: number[] = [];
  yield* eachInSlices(cells, (line, row) => {
    const mark = readMark(line[closeColumns.mark]);
    if (!mark) {
      if (line.slice(0, printedColumns).some((cell) => canonicalCell(cell) !== '')) strays.push(row);
      return;
    }
    const isOfText = isCovered(mark.kind);
    const read: LineRead = { row, ...mark, cells: line, text: isOfText ? lineText(mark.kind, line) : '' };
    (mark.kind === 'row' ? rows : isOfText ? lines : outside).push(read);
  });
  const { own, added } = ownLines(outside);
  return { lines, rows, outside: own, strays: [...strays, ...added.map(({ row }) => row)].sort((a, b) => a - b) };
}

/** As readCloseSheetInSlices, at once. */
export const readCloseSheet = (cells: readonly (readonly unknown[])[]): SheetRead => inOneGo(readCloseSheetInSlices(cells));

/** What the head says; null where it says nothing that can be read. */
export interface HeadRead {
  readonly format: string | null;
  readonly fingerprint: string | null;
  readonly sequence: number | null;
  readonly before: CloseLink | null;
  readonly month: Month | null;
  readonly closedOn: string;
  readonly corrects: CloseLink | null;
  readonly reason: string;
  readonly ruleSha: string;
  readonly paidBy: PaidBy | null;
  readonly rows: number | null;
  readonly sourceSha: string;
  readonly table: string;
}

export function readHead({ lines, outside }: Pick<SheetRead, 'lines' | 'outside'>): HeadRead {
  const byKind = new Map([...outside, ...lines].map((line) => [line.kind, line]));
  const value = (kind: string): string => canonicalCell(byKind.get(kind)?.cells[valueColumn]);
  const whole = (kind: string): number | null => (/^\d{1,7}$/.test(value(kind)) ? Number(value(kind)) : null);
  const month = readMonth(value('month'), 'month');
  return {
    format: value('format') || null,
    fingerprint: /^[0-9a-f]{64}$/.test(value('fingerprint')) ? value('fingerprint') : null,
    sequence: whole('sequence'),
    before: readLink(value('before')),
    month: isProblem(month) ? null : month,
    closedOn: value('closed'),
    corrects: readLink(value('corrects')),
    reason: value('reason'),
    ruleSha: value('rule-sha'),
    paidBy: byKind.has(paidByKinds.held) ? 'held' : byKind.has(paidByKinds.prevTier) ? 'prevTier' : null,
    rows: whole('rows'),
    sourceSha: value('source-sha'),
    table: value('table'),
  };
}

/** The rule that the close was made under, from its own text; null where that is no rule any more. */
export function ruleOfClose({ lines }: Pick<SheetRead, 'lines'>): Rule | null {
  const pieces = lines.filter(({ kind }) => kind === 'rule-text').map(({ cells }) => canonicalCell(cells[valueColumn]));
  const reading = readRuleText(pieces.join(''));
  return 'rule' in reading ? reading.rule : null;
}
