// What Excel's XLOOKUP finds, as the roster's formulas ask it.
import type { HeldJoin } from './held';

/** As TRIM and an exact lookup have it: spaces around and repeated ones aside, capitals alike, a number as its digits. */
const lookupKey = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase() : '';

/** An id without the tab with which exports keep it text. */
export const withoutTabs = <Cell>(id: Cell): Cell | string =>
  typeof id === 'string' && id.includes('\t') ? id.replace(/[\t ]+/g, ' ').replace(/^ | $/g, '') : id;

/** The balances that a lookup by these agencies finds; of the others it answers a blank. */
export function lookedUp<Join extends HeldJoin>(join: Join, agencyColumn: number, agencies: readonly unknown[]): Join {
  const matches = join.matches.map((match, i) => {
    if (match.state !== 'found') return match;
    const isSame = lookupKey(withoutTabs(agencies[i])) === lookupKey(join.cells[match.row]?.[agencyColumn]);
    return isSame ? match : ({ state: 'spelled-otherwise', row: match.row } as const);
  });
  return { ...join, matches };
}
