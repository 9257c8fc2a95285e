// Ids that their neighbours prove wrong: cut after 15 digits, a digit short or long, one name beside two ids.
import { readAgency } from '../../../engine/amounts/agency';
import { typedText } from '../../../engine/amounts/cell';
import type { SheetCells, TableLayout } from '../../table/table-layout';
import { looseLook } from '../loose-look';
import type { Finding } from '../finding';
import { areCutTexts, hasLostDigits } from '../lost-digits';
import { eachInSlices, type Paused } from '../../table/in-slices';

interface Id {
  readonly key: string;
  readonly rows: number[];
  readonly names: Set<string>;
}

export function* idFindings(cells: SheetCells, layout: TableLayout, rows: readonly number[]): Paused<Finding[]> {
  const of = (wanted: string) => layout.columns.find(({ role }) => role === wanted)?.index;
  const [agency, name] = [of('agency'), of('agencyName')];
  if (agency === undefined) return [];
  const ids = yield* idsIn(cells, agency, name, rows);
  const finding = { role: 'agency' as const, column: agency, isBlocking: false };
  const list = (kind: 'digits' | 'length', found: readonly Id[]): Finding[] =>
    found.length === 0 ? [] : [{ ...finding, kind, rows: found.flatMap((id) => id.rows).sort((a, b) => a - b) }];
  const digits = ids.filter(({ key }) => /^\d{10,}$/.test(key));
  yield;
  const beside = yield* namesakes(ids);
  yield;
  const cut = cutIds(digits);
  yield;
  const odd = oddLengths(digits, ids.length);
  yield;
  return [
    ...list('digits', cut),
    ...list('length', odd),
    ...(beside.size === 0 ? [] : [{ ...finding, kind: 'namesake' as const, rows: [...beside.keys()].sort((a, b) => a - b), beside }]),
  ];
}

/** Each id once, as the functions tell them apart. What is no text, or lost its digits as a number, is told elsewhere. */
function* idsIn(cells: SheetCells, agency: number, name: number | undefined, rows: readonly number[]): Paused<Id[]> {
  const byCell = new Map<unknown, Id | null>();
  const byKey = new Map<string, Id>();
  yield* eachInSlices(rows, (row) => {
    const cell = cells[row]![agency];
    let id = byCell.get(cell);
    if (id === undefined) {
      const key = hasLostDigits(cell) ? null : readAgency(cell);
      id = typeof key === 'string' ? (byKey.get(key) ?? { key, rows: [], names: new Set() }) : null;
      if (id) byKey.set(id.key, id);
      byCell.set(cell, id);
    }
    if (!id) return;
    id.rows.push(row);
    const called = name === undefined ? '' : cells[row]![name];
    if (typeof called === 'string' && called !== '') id.names.add(called);
  });
  return [...byKey.values()];
}

/** In fewer tables than this an honest id ends so. */
const byChance = 0.01;

/** Nothing but 0 after the 15th digit: where hardly one of so many ids would end so, or another begins with the same 15 and is in more rows. */
function cutIds(ids: readonly Id[]): Id[] {
  // All of them: told of the column as a whole.
  if (areCutTexts(ids.map(({ key }) => key))) return [];
  const firsts = new Map<string, Id[]>();
  for (const id of ids) firsts.set(id.key.slice(0, 15), [...(firsts.get(id.key.slice(0, 15)) ?? []), id]);
  return ids.filter(({ key, rows }) => {
    if (!/^\d{15}0+$/.test(key)) return false;
    const isRare = key.length > 18 && ids.length * 10 ** (15 - key.length) < byChance;
    return isRare || firsts.get(key.slice(0, 15))!.some((other) => other.key !== key && other.rows.length > rows.length);
  });
}

/** Of fewer ids, some of 18 digits and some of 19, all but one may be of one length by chance. */
const fewest = 10;

/** Where hardly one in thirty ids is not of the length of all others, and that one is in no more rows than they. */
function oddLengths(digits: readonly Id[], all: number): Id[] {
  const counts = new Map<number, number>();
  for (const { key } of digits) counts.set(key.length, (counts.get(key.length) ?? 0) + 1);
  const [usual, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  if (count < fewest || all - count > Math.max(1, all / 30)) return [];
  const rows = digits.reduce((sum, id) => sum + id.rows.length, 0) / digits.length;
  return digits.filter((id) => id.key.length !== usual && id.rows.length <= rows);
}

/** Row → the row that has the same name beside another id, which is in more rows. */
function* namesakes(ids: readonly Id[]): Paused<Map<number, number>> {
  const byName = new Map<string, Id[]>();
  yield* eachInSlices(ids, (id) => {
    for (const look of new Set([...id.names].map((name) => looseLook(typedText(name).toLowerCase())))) {
      const same = byName.get(look);
      if (same) same.push(id);
      else byName.set(look, [id]);
    }
  });
  const beside = new Map<number, number>();
  yield* eachInSlices([...byName], ([look, same]) => {
    if (look === '' || same.length < 2) return;
    const [main, ...others] = [...same].sort((a, b) => b.rows.length - a.rows.length || a.rows[0]! - b.rows[0]!);
    for (const other of others) for (const row of other.rows) beside.set(row, main!.rows[0]!);
  });
  return beside;
}
