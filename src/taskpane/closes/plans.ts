// What is written of a close, as plans: its sheet, payments sealed, a signature, lists.
import { recordAlongside, keepRecord } from '../../excel/closes/kept-records';
import type { Alongside, WriteBlock, WritePlan } from '../../excel/plan/shape';
import { monthText } from '../../engine/amounts/month';
import { closeCode } from '../../roster/close/fingerprint';
import { recordOf, type Close } from '../../roster/close/make-close';
import { mirrorOfClose, recordText, type CloseRecord } from '../../roster/close/record';
import type { SealOutcome } from '../../roster/close/payments/seal';
import type { SignOutcome } from '../../roster/close/signatures';
import { allColumns, closeColumns } from '../../roster/close/sheet/columns';
import type { ListSheet } from '../../roster/close/following/lists';
import type { CloseWords } from '../../roster/close/words';

const money = '#,##0.00';
const day = 'yyyy-mm-dd';

/** Number formats of the columns with amounts. */
function columnFormats(): (string | null)[] {
  const formats = Array<string | null>(allColumns).fill(null);
  const { gmv, deposit, due, surplus, headroom, paid, paidOn } = closeColumns;
  for (const column of [gmv, deposit, due, surplus, headroom, paid]) formats[column] = money;
  formats[paidOn] = day;
  return formats;
}

/** The sheet of a close and its record, on a new sheet, printed on pages one wide. */
export function closePlan(close: Close, words: CloseWords): WritePlan {
  const { cells, columnsRow, printed, fingerprint } = close.sheet;
  const month = monthText(close.head.month);
  const formats = columnFormats();
  if (close.head.paidBy === 'held') formats[closeColumns.before] = money;
  const body = printed.rows - columnsRow - 1;
  const block = (row: number, rows: number, more: Partial<WriteBlock>): WriteBlock => ({
    row,
    column: 0,
    cells: cells.slice(row, row + rows),
    ...more,
  });
  return {
    sheet: { newName: words.sheetName(month) },
    blocks: [
      block(0, columnsRow, { runsOn: true, formats: sumFormats() }),
      block(columnsRow, 1, { isHeader: true }),
      block(columnsRow + 1, body, { formats }),
      block(columnsRow + 1 + body, cells.length - columnsRow - 1 - body, { runsOn: true }),
    ],
    print: { rows: printed.rows, columns: printed.columns, headerRow: columnsRow, footer: words.footer(month, closeCode(fingerprint)) },
    alongside: recordAlongside(close.head.sequence, (sheet) => recordText(recordOf(close, sheet)), mirrorOfClose(recordOf(close, ''))),
  };
}

/** Of the totals: what is held stands in the column where the rows may have tiers. */
function sumFormats(): (string | null)[] {
  const formats = Array<string | null>(allColumns).fill(null);
  const { gmv, deposit, before, due, surplus } = closeColumns;
  for (const column of [gmv, deposit, before, due, surplus]) formats[column] = money;
  return formats;
}

/** A record in the place of another, and back. */
function changedRecord(before: CloseRecord | null, after: CloseRecord | null): Alongside | null {
  if (!before || !after) return null;
  const keep = (record: CloseRecord): Promise<void> => keepRecord(record.sequence, recordText(record), mirrorOfClose(record));
  return { keep: () => keep(after), drop: () => keep(before) };
}

/** @param record null where the workbook keeps none: the sheet alone says it then */
export function sealPlan(
  sheet: string,
  { seal, writing }: Extract<SealOutcome, { state: 'sealed' }>,
  record: CloseRecord | null,
): WritePlan {
  const alongside = changedRecord(record, record && { ...record, seals: [...record.seals, seal] });
  const { row, column, text, checks } = writing;
  return {
    sheet: { name: sheet },
    blocks: [{ row, column, cells: [[text]] }, checks],
    ...(alongside && { alongside }),
    overwrites: true,
  };
}

export function signPlan(
  sheet: string,
  { signature, writing }: Extract<SignOutcome, { state: 'signed' }>,
  record: CloseRecord | null,
): WritePlan {
  const alongside = changedRecord(record, record && { ...record, signatures: [...record.signatures, signature] });
  const { row, column, cells } = writing;
  return { sheet: { name: sheet }, blocks: [{ row, column, cells: [cells] }], ...(alongside && { alongside }), overwrites: true };
}

/** A list or a comparison on a sheet of its own, printed on pages one wide. */
export function listSheetPlan({ name, top, header, lines, total, money: isMoney, footer }: ListSheet): WritePlan {
  const width = Math.max(header.length, ...top.map((line) => line.length));
  const padded = (line: readonly (string | number | null)[]): (string | number | null)[] => [
    ...line,
    ...Array<null>(width - line.length).fill(null),
  ];
  const formats = isMoney.map((one) => (one ? money : null));
  const body = [...lines, ...(total ? [total] : [])];
  const headerRow = top.length;
  return {
    sheet: { newName: name },
    blocks: [
      { row: 0, column: 0, cells: top.map(padded), runsOn: true },
      { row: headerRow, column: 0, cells: [padded(header)], isHeader: true },
      ...(body.length > 0 ? [{ row: headerRow + 1, column: 0, cells: body.map(padded), formats }] : []),
    ],
    print: { rows: headerRow + 1 + body.length, columns: width, headerRow, footer },
  };
}
