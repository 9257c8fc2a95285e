import { glimpseOf } from '../../engine/amounts/seen-cell';
import type { Obstacle } from '../../excel/plan/obstacles';
import type { WritingText } from '../../i18n/en-US/pane/writing';

/** The column by its letter, which the first cell's address has, and by what stands in that cell: of a column written before, its header. */
export const filledText = (
  { first, seen }: Pick<Extract<Obstacle, { kind: 'filled' }>, 'first' | 'seen'>,
  count: string,
  { obstacles }: Pick<WritingText, 'obstacles'>,
): string => obstacles.filled(first.replace(/\d/g, ''), count, first, glimpseOf(seen));

/** What is in the way, where, and what to do about it. */
export function obstacleText(obstacle: Obstacle, { obstacles }: WritingText, count: (number: number) => string): string {
  switch (obstacle.kind) {
    case 'protected':
      return obstacle.sheet === '' ? obstacles.protectedWorkbook : obstacles.protected(obstacle.sheet);
    case 'filtered':
    case 'merged':
      return obstacles[obstacle.kind](obstacle.address);
    case 'filled':
      return filledText(obstacle, count(obstacle.count), { obstacles });
    case 'in-table':
      return obstacles['in-table'](obstacle.table, obstacle.address);
    case 'spilled':
      return obstacles.spilled(obstacle.anchor, obstacle.address);
    case 'beyond-sheet':
      return obstacles['beyond-sheet'](count(obstacle.rows), count(obstacle.columns));
    case 'no-sheet':
      return obstacles['no-sheet'](obstacle.sheet);
  }
}
