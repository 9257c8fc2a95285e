// Univer 0.25.1 commits a spill in quadratic time: each cell written to the index of a column's values searches every
// value for the row's former place (dream-num/univer #7704, mended after 0.25.1). Here each row's place is remembered.
import type { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

type Index = typeof CELL_INVERTED_INDEX_CACHE;
type Value = Parameters<Index['set']>[3];
type Key = string | number | boolean | symbol;
type Column = Map<Key, Set<number>>;

/** The key under which Univer files a blank cell: a symbol that it does not export. */
function blankKeyOf(index: Index): Key {
  const fresh = new (index.constructor as new () => Index)();
  fresh.set('', '', 0, null, 0);
  for (const key of fresh.getCellValuePositions('', '', 0)?.keys() ?? []) return key;
  throw new Error('Univer files blank cells differently from 0.25.1, for which this was written: look at its inverted-index-cache.');
}

/** As Univer's own normalizeValue: numbers and texts that read back as the same number are one, letter case is ignored. */
export function keyOf(value: Value, blank: Key): Key {
  if (value === null || value === undefined || value === '') return blank;
  if (typeof value === 'boolean') return value;
  const number = Number(value);
  if (String(value).trim() !== '' && !Number.isNaN(number) && String(number) === String(value)) return number === 0 ? 0 : number;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** What the map holds under the key, made where there is none yet. */
function within<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function columnAt(index: Index, unit: string, sheet: string, column: number): Column {
  const units = index['_cache'] as Map<string, Map<string, Map<number, Column>>>;
  const sheets = within(units, unit, () => new Map<string, Map<number, Column>>());
  return within(
    within(sheets, sheet, () => new Map<number, Column>()),
    column,
    () => new Map<Key, Set<number>>(),
  );
}

/** Replaces the index's way of filing a cell; what lookups read from it stays the same. */
export function indexSpillsByRow(index: Index): void {
  const blank = blankKeyOf(index);
  // Weak: Univer drops a column's map after each pass.
  const places = new WeakMap<Column, Map<number, Key>>();
  index.set = function (unit, sheet, column, value, row, mustReplace = false) {
    if (!mustReplace && !this.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    const rows = columnAt(this, unit, sheet, column);
    const placeOf = within(places, rows, () => new Map<number, Key>());
    const former = placeOf.get(row);
    const key = keyOf(value, blank);
    if (former !== undefined && former !== key) rows.get(former)?.delete(row);
    within(rows, key, () => new Set<number>()).add(row);
    placeOf.set(row, key);
  };
}
