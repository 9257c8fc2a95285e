// What is written for a roster of files: values on a new sheet, with why a row has none.
import { isProblem } from '../../../../engine/amounts/cell';
import { type Month, monthText } from '../../../../engine/amounts/month';
import type { WritePlan } from '../../../../excel/plan/shape';
import type { RosterFilesText } from '../../../../i18n/en-US/pane/roster/files';
import type { RefusedLine } from '../../../../roster/files/order-reading';
import { rosterCells } from '../../../../roster/orders/cells';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import type { Rule } from '../../../../rules/rule';

const money = '#,##0.00';
const formats = [null, money, '0', money, money];

interface RosterOfFiles {
  readonly summary: OrdersSummary;
  readonly rule: Rule;
  readonly month: Month;
  /** Per row of the roster the line that keeps it from having figures. */
  readonly refusalAt: ReadonlyMap<number, RefusedLine>;
  readonly said: (refusal: RefusedLine) => string;
}

export function filesPlan({ summary, rule, month, refusalAt, said }: RosterOfFiles, { roster }: RosterFilesText): WritePlan {
  const notes = summary.rows.map(({ figures }, at) => {
    const refusal = refusalAt.get(at);
    if (refusal) return said(refusal);
    return figures.state === 'negative' ? roster.negative(figures.gmv.toFixed()) : null;
  });
  const hasNotes = notes.some((note) => note !== null);
  const cells = rosterCells(summary, rule, null).map((row, at) => [
    // An error stays an error: a sum over the column must not pass over it.
    ...row.map((cell) => (isProblem(cell) ? { formula: '=#VALUE!' } : cell)),
    ...(hasNotes ? [notes[at]!] : []),
  ]);
  return {
    sheet: { newName: roster.sheet(monthText(month + 1)) },
    blocks: [
      { row: 0, column: 0, cells: [roster.header.slice(0, hasNotes ? 6 : 5)], isHeader: true },
      ...(cells.length > 0 ? [{ row: 1, column: 0, cells, formats }] : []),
    ],
    freezeRows: 1,
  };
}
