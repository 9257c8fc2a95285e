// What a person decided about a table, kept in the workbook by the table's headers, and found again in the next reading and the next month.
import { keptList, keptListText } from '../kept-list';
import { type CountedDecision, isCountedDecision } from '../counted/decision';
import { type HeaderMonth, headerText } from './header-text';
import { monthOrder } from './money-columns';
import { isDatedAnswer } from './own-formulas';
import type { ColumnRole } from './columns/role';
import type { RosterPath } from './roster-path';
import type { TableLayout } from './table-layout';

/** Columns are named by keys: what their header names and in which unit, without its month. */
export interface TableDecision {
  /** Of the table itself, sorted. */
  readonly columns: readonly string[];
  /** Of columns that were written beside it, whether they are there or not. */
  readonly added: readonly string[];
  readonly path: RosterPath;
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Of columns that a person said count yuan, whatever it looks like; what a title states has keys of its own (check/open-units.ts). */
  readonly inYuan: readonly string[];
  /** What of statuses and refunds was decided when 计入金额 was written. */
  readonly counted?: CountedDecision;
}

/**
 * Per column, by its index. Of a header that occurs again, those that name months get their order (9月GMV and 10月GMV are gmv#latest-1 and
 * gmv#latest), others a number by their place.
 */
export function columnKeys({ columns }: Pick<TableLayout, 'columns'>): ReadonlyMap<number, string> {
  const named = columns.map(({ index, header }) => {
    const { name, unit, month } = headerText(header);
    return { index, key: unit === null ? name : `${name}/${unit}`, month };
  });
  const alike = new Map<string, (typeof named)[number][]>();
  for (const one of named) {
    const same = alike.get(one.key);
    if (same) same.push(one);
    else alike.set(one.key, [one]);
  }
  const keys = new Map(named.map(({ index, key }) => [index, key]));
  for (const [key, same] of alike) {
    if (same.length === 1) continue;
    const later = laterMonths(same.map(({ month }) => month));
    for (const [place, { index }] of same.entries()) {
      if (later) keys.set(index, `${key}#latest${later[place] === 0 ? '' : `-${later[place]!}`}`);
      else if (place > 0) keys.set(index, `${key}#${place + 1}`);
    }
  }
  return keys;
}

/** Of each how many are later; null where not each is of a month of its own, or they follow each other in no one order. */
function laterMonths(same: readonly (HeaderMonth | null)[]): readonly number[] | null {
  const months = same.filter((month) => month !== null);
  if (months.length < same.length) return null;
  const later = months.map((of) => months.filter((other) => monthOrder(other, of) > 0).length);
  // In one order each has another number of later ones.
  return new Set(later).size === months.length ? later : null;
}

/** What a person decided of one of several columns that only their places tell apart may be meant of another next month. */
function isByPlace({ columns, roles, inYuan }: TableDecision): boolean {
  const isRepeated = (key: string): boolean => {
    const [name] = key.split('#');
    return !key.includes('#latest') && columns.filter((one) => one.split('#')[0] === name).length > 1;
  };
  return [...Object.values(roles), ...inYuan].some(isRepeated);
}

/** Which columns are not the table's own: answers of this add-in, and what was written beside it. */
type IsOurs = (index: number, key: string) => boolean;

function ownKeys(layout: Pick<TableLayout, 'columns'>, isOurs: IsOurs): string[] {
  const keys = columnKeys(layout);
  return layout.columns.flatMap(({ index }) => (isOurs(index, keys.get(index)!) ? [] : [keys.get(index)!])).sort();
}

const isAnswer = (layout: Pick<TableLayout, 'columns'>, computed: readonly number[], index: number): boolean =>
  computed.includes(index) || isDatedAnswer(layout.columns[index]?.header ?? '');

export interface DecidedTable {
  readonly layout: Pick<TableLayout, 'columns'>;
  readonly path: RosterPath;
  /** Columns of which our formulas are known. */
  readonly computed: readonly number[];
  readonly inYuan: readonly string[];
  readonly counted?: CountedDecision;
}

/** @param width of the table as it was found, before columns were written beside it; @param before what was decided of it so far */
export function decisionOf(
  { layout, path, computed, inYuan, counted }: DecidedTable,
  width: number,
  before: TableDecision | null,
): TableDecision {
  const keys = columnKeys(layout);
  const added = new Set(before?.added ?? []);
  for (const { index } of layout.columns) if (index >= width && !isAnswer(layout, computed, index)) added.add(keys.get(index)!);
  const roles = Object.fromEntries(layout.columns.flatMap(({ index, role }) => (role === null ? [] : [[role, keys.get(index)!]])));
  return {
    columns: ownKeys(layout, (index, key) => isAnswer(layout, computed, index) || added.has(key)),
    added: [...added].sort(),
    path,
    roles,
    inYuan: [...inYuan].sort(),
    ...(counted && { counted }),
  };
}

export type DecisionFound =
  | { readonly decision: TableDecision }
  /** Much like a table that was decided, but not the same: what is there besides, and what is not. */
  | { readonly more: readonly string[]; readonly fewer: readonly string[] }
  | null;

/** The decision about a table with the same columns, in any order, columns of ours aside; the latest first. None that rests on places. */
export function decisionFor(
  decisions: readonly TableDecision[],
  layout: Pick<TableLayout, 'columns'>,
  computed: readonly number[],
): DecisionFound {
  let nearest: { readonly share: number; readonly more: readonly string[]; readonly fewer: readonly string[] } | null = null;
  for (const decision of decisions) {
    if (isByPlace(decision)) continue;
    const own = ownKeys(layout, (index, key) => isAnswer(layout, computed, index) || decision.added.includes(key));
    const more = own.filter((key) => !decision.columns.includes(key));
    const fewer = decision.columns.filter((key) => !own.includes(key));
    if (more.length + fewer.length === 0) return { decision };
    const share = (own.length - more.length) / Math.max(own.length, decision.columns.length);
    if (share >= 0.6 && share > (nearest?.share ?? 0)) nearest = { share, more, fewer };
  }
  return nearest && { more: nearest.more, fewer: nearest.fewer };
}

/** The layout with the roles as decided. A role whose column is not there, as one that was written beside last month's table, stays as guessed. */
export function asDecided(layout: TableLayout, { roles }: TableDecision): TableLayout {
  const byKey = new Map([...columnKeys(layout)].map(([index, key]) => [key, index]));
  const decided = new Map<number, ColumnRole>();
  for (const [role, key] of Object.entries(roles) as [ColumnRole, string][]) {
    const index = byKey.get(key);
    if (index !== undefined) decided.set(index, role);
  }
  const settled = new Set(decided.values());
  const isMissing = (role: ColumnRole): boolean => role in roles && !settled.has(role);
  return {
    ...layout,
    columns: layout.columns.map((column) => {
      const role = decided.get(column.index) ?? (column.role !== null && isMissing(column.role) ? column.role : null);
      return { ...column, role };
    }),
  };
}

/** The latest in front, in the place of what was decided about the same columns. */
export function withDecision(decisions: readonly TableDecision[], decision: TableDecision): TableDecision[] {
  const isSame = ({ columns }: TableDecision) => columns.join('\n') === decision.columns.join('\n');
  return [decision, ...decisions.filter((one) => !isSame(one))].slice(0, mostTables);
}

const mostTables = 50;

export const decisionsText = (decisions: readonly TableDecision[]): string => keptListText('tables', decisions);

/** What of a kept text are decisions. */
export const decisionsIn = (text: string | null): TableDecision[] => keptList('tables', text, isDecision).slice(0, mostTables);

function isDecision(value: unknown): value is TableDecision {
  if (typeof value !== 'object' || value === null) return false;
  const { columns, added, path, roles, inYuan, counted } = value as Record<string, unknown>;
  const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string');
  const isRoles = typeof roles === 'object' && roles !== null && isTexts(Object.values(roles));
  const isCounted = counted === undefined || isCountedDecision(counted);
  return (
    isTexts(columns) && isTexts(added) && isTexts(inYuan) && isRoles && isCounted && ['roster', 'orders', 'schedule'].includes(String(path))
  );
}
