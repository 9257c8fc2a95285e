import type { Problem } from '../../../../engine/amounts/problem';
import type { RosterFindText } from '../../../../i18n/en-US/pane/roster/find';
import { rowNumber } from '../source/row';
import type { TableSource } from '../source/source';

/**
 * Sentences of problems as a person finds their rows: a function counts from the first row of its range, because it knows no sheet;
 * here the row has the sheet's number. Their range begins with the source's first row.
 */

export function problemOnSheet(
  say: (problem: Problem) => string,
  words: RosterFindText['onSheet'],
  source: TableSource,
): (problem: Problem) => string {
  const place = (row: number) => words.row(source.area.sheet, String(rowNumber(source, source.layout.firstRow + row - 1)));
  return (problem) => {
    switch (problem.code) {
      case 'line-unreadable':
        return words.line(place(problem.line), say(problem.problem));
      case 'agency-month-twice':
        return words.twice(place(problem.row));
      case 'held-unknown':
        return words.waits(place(problem.row));
      default:
        return say(problem);
    }
  };
}
