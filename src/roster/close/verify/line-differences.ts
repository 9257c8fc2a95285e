// Lines of a sheet held against what the record kept of them, cell by cell.
import { cellsOfLine } from '../sheet/canonical';
import { closeColumns } from '../sheet/columns';
import type { LineRead } from '../sheet/read-sheet';
import { canonicalCell } from '../sheet/canonical';
import { eachInSlices, filterInSlices, type Paused } from '../../table/in-slices';

/** Rows of the sheet and columns from 0; texts as in the fingerprint’s text. */
export type LineFinding =
  /** `by`: what says how it was closed: the record, the rule, or the line’s own check. */
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly column: number;
      readonly closed: string;
      readonly now: string;
      readonly by: 'record' | 'rule' | 'check';
    }
  /** Something in this line is not as it was closed; what it was is not known. */
  | { readonly kind: 'line'; readonly row: number }
  /** `no` of an agency’s row, else null; `closed` is what it said, empty text where that is not known. */
  | { readonly kind: 'line-missing'; readonly no: number | null; readonly closed: string }
  | { readonly kind: 'line-added'; readonly row: number }
  | { readonly kind: 'line-moved'; readonly row: number };

interface LinePair {
  readonly line: LineRead;
  /** Its place among the lines as they were closed. */
  readonly index: number;
}

interface Paired {
  readonly pairs: readonly LinePair[];
  readonly added: readonly LineRead[];
  readonly missing: readonly number[];
}

/** Which line is which: one that is the same to the letter first, then by `nameOf`, then by `keyOf`. */
function* pairLinesInSlices(
  lines: readonly LineRead[],
  closed: readonly string[],
  nameOf: (text: string) => string,
  keyOf: (text: string) => string,
): Paused<Paired> {
  const open = new Set(closed.keys());
  const pairs: LinePair[] = [];
  let rest = lines;
  for (const nameIn of [(text: string) => text, nameOf, keyOf]) {
    if (rest.length === 0) break;
    const places = new Map<string, number[]>();
    yield* eachInSlices([...open], (index) => {
      const name = nameIn(closed[index]!);
      const known = places.get(name);
      if (known) known.push(index);
      else places.set(name, [index]);
    });
    for (const known of places.values()) known.reverse();
    rest = yield* filterInSlices(rest, (line) => {
      const index = places.get(nameIn(line.text))?.pop();
      if (index === undefined) return true;
      open.delete(index);
      pairs.push({ line, index });
      return false;
    });
  }
  return { pairs, added: rest, missing: [...open] };
}

/** How lines differ from what they were when they were closed. @param nameOf see pairLinesInSlices */
export function* lineFindingsInSlices(
  lines: readonly LineRead[],
  closed: readonly string[],
  nameOf: (text: string) => string,
  keyOf: (text: string) => string,
): Paused<LineFinding[]> {
  const { pairs, added, missing } = yield* pairLinesInSlices(lines, closed, nameOf, keyOf);
  const findings: LineFinding[] = [];
  const inOrder = [...pairs].sort((a, b) => a.line.row - b.line.row);
  yield* eachInSlices(inOrder, ({ line, index }) => {
    if (line.text !== closed[index]) findings.push(...cellFindings(line, closed[index]!));
  });
  for (const at of movedAmong(inOrder.map(({ index }) => index))) findings.push({ kind: 'line-moved', row: inOrder[at]!.line.row });
  for (const { row } of added) findings.push({ kind: 'line-added', row });
  yield* eachInSlices(missing, (index) => {
    const text = closed[index]!;
    const cells = cellsOfLine(text);
    const isRow = text.startsWith('row\t');
    const said = isRow ? cells[closeColumns.agency] : cells.filter(Boolean).join(' ');
    findings.push({ kind: 'line-missing', no: isRow ? Number(cells[0]) : null, closed: said ?? '' });
  });
  return findings;
}

function cellFindings({ row, cells }: LineRead, text: string): LineFinding[] {
  const closed = cellsOfLine(text);
  const found: LineFinding[] = [];
  const width = text.startsWith('row\t') ? closeColumns.paid : closeColumns.mark;
  for (let column = 0; column < width; column++) {
    const [was, now] = [closed[column] ?? '', canonicalCell(cells[column])];
    if (was !== now) found.push({ kind: 'cell', row, column, closed: was, now, by: 'record' });
  }
  // Its mark alone says that it is another line.
  return found.length > 0 ? found : [{ kind: 'line', row }];
}

/** The places of a list that are not in its longest ascending part: what was moved, as few as possible. */
export function movedAmong(list: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Array<number>(list.length).fill(-1);
  for (const [at, value] of list.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = at;
  }
  const stays = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) stays.add(at);
  return [...list.keys()].filter((at) => !stays.has(at));
}
