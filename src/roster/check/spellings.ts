// Agencies that a person takes for one: their ids differ only by what nobody sees, or by what is overlooked.
import { readAgency } from '../../engine/amounts/agency';
import { eachInSlices, type Paused } from '../table/in-slices';
import { looseLook } from './loose-look';

/** A row whose agency looks like that of another one. */
export interface LookAlike {
  readonly row: number;
  /** The first row that has the other spelling, which more rows have. */
  readonly beside: number;
}

interface Spellings {
  readonly add: (row: number, agency: unknown) => void;
  /** Ascending. `invisible`: counted as one agency with the other; `alike`: counted as another. */
  readonly found: () => Paused<Readonly<Record<'invisible' | 'alike', readonly LookAlike[]>>>;
}

/** Controls, what takes no space, what turns text around or chooses a glyph; the no-break space, which looks like another one. */
const unseen = /[\p{Cc}\p{Cf}\uFE00-\uFE0F]/gu;
const mayBeUnseen = /[\p{Cc}\p{Cf}\uFE00-\uFE0F\u00A0]/u;

interface Spelling {
  readonly key: string;
  readonly isMarked: boolean;
  readonly rows: number[];
}

/** Texts and numbers; the functions ignore some of what is invisible, and take 00123 and 123 for two agencies. */
export function newSpellings(): Spellings {
  const rowsOf = new Map<string | number, number[]>();
  return {
    add(row, agency) {
      if (typeof agency !== 'string' && typeof agency !== 'number') return;
      const rows = rowsOf.get(agency);
      if (rows) rows.push(row);
      else rowsOf.set(agency, [row]);
    },
    *found() {
      const found = { invisible: [] as LookAlike[], alike: [] as LookAlike[] };
      const groups = new Map<string, Spelling[]>();
      yield* eachInSlices([...rowsOf], ([agency, rows]) => {
        const look = lookOf(agency);
        const key = readAgency(agency);
        if (look === '' || typeof key !== 'string') return;
        const spelling = { key, rows, isMarked: typeof agency === 'string' && mayBeUnseen.test(agency) };
        const group = groups.get(look);
        if (group) group.push(spelling);
        else groups.set(look, [spelling]);
      });
      for (const group of groups.values()) if (group.length > 1) compare(group, found);
      yield;
      for (const list of [found.invisible, found.alike]) list.sort((a, b) => a.row - b.row);
      return found;
    },
  };
}

function lookOf(agency: string | number): string {
  const key = readAgency(typeof agency === 'string' ? agency.replace(unseen, '') : agency);
  return typeof key === 'string' ? looseLook(key) : '';
}

/** The agency that most rows name is the one the others look like. */
function compare(group: readonly Spelling[], found: Record<'invisible' | 'alike', LookAlike[]>): void {
  const counts = new Map<string, number>();
  for (const { key, rows } of group) counts.set(key, (counts.get(key) ?? 0) + rows.length);
  const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const firstOf = (key: string): number => {
    const own = group.filter((one) => one.key === key);
    const plain = own.find(({ isMarked }) => !isMarked) ?? own[0]!;
    return plain.rows[0]!;
  };
  for (const { key, rows, isMarked } of group) {
    if (key !== main) for (const row of rows) found.alike.push({ row, beside: firstOf(main!) });
    const plain = firstOf(key);
    if (isMarked && rows[0] !== plain) for (const row of rows) found.invisible.push({ row, beside: plain });
  }
}
