import type { Rule } from '../../rules/rule';
import { centsOf, Decimal, moneyOf, residueIn } from '../../engine/amounts/money';
import { depositFor } from '../../engine/tiers/deposit';
import { addAmount, type ExactSum, newSum, totalOf } from '../../engine/amounts/exact-sum';
import { cellReading } from './cell-reading';
import type { ColumnRole } from '../table/columns/role';
import { newDuplicateCount } from './duplicate-count';
import { edgesMet } from './edges-met';
import type { Finding, FindingKind } from './finding';
import { agencyAbove } from '../table/agency-above';
import { areCutTexts, hasLostDigits, isLongText } from './lost-digits';
import { type LookAlike, newSpellings } from './spellings';
import type { Paused } from '../table/in-slices';
import type { RosterPath } from '../table/roster-path';
import type { SheetCells, TableLayout } from '../table/table-layout';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';

/** What is looked for in a column of a path: `true` where it blocks its row, `false` where it is worth a look; left out, it is as it should be. */
type RoleCheck = Readonly<Partial<Record<FindingKind, boolean>>>;

const names: RoleCheck = { digits: false, invisible: false, alike: false };
const agency: RoleCheck = { ...names, blank: true, error: true };
const amount: RoleCheck = { blank: true, unread: true, negative: true, error: true, text: false, fraction: false };

/**
 * As the functions answer: a row without a GMV has none; a blank tier is read as nothing paid yet; a blank balance leaves SHORTFALL blank,
 * while SCHEDULE carries it forward; order lines may be negative (refunds), and one that cannot be counted makes its agency's row an error.
 */
const checkedRoles: Readonly<Record<RosterPath, Readonly<Partial<Record<ColumnRole, RoleCheck>>>>> = {
  roster: {
    agency: { ...names, blank: false, error: false, duplicate: false },
    gmv: { ...amount, edge: false, residue: false, unit: false },
    prevTier: { blank: false, unread: true, negative: true, error: true, text: false },
    held: amount,
    month: { unread: false, error: false },
  },
  schedule: {
    agency: { ...agency, duplicate: true },
    month: { blank: true, unread: true, error: true },
    gmv: { ...amount, edge: false, residue: false },
    held: { unread: true, negative: true, error: true, text: false, fraction: false },
  },
  orders: {
    agency: { ...agency, above: false },
    date: { blank: true, unread: true, error: true },
    amount: { ...amount, negative: false },
  },
};

export interface DataCheck {
  /** Looks at one counted row; in any parts, ascending. */
  readonly add: (row: number) => void;
  /** What was found so far: what blocks first, then by column, then by kind. */
  readonly findings: () => Paused<Finding[]>;
  /** Rows that a finding blocks, each once. */
  readonly blockedRows: () => number;
}

interface CheckedColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly check: RoleCheck;
  readonly rows: Map<FindingKind, number[]>;
  readonly between: ExactSum;
  readonly residueBetween: ExactSum;
}

const order: readonly FindingKind[] = [
  'error',
  'unread',
  'negative',
  'blank',
  'above',
  'duplicate',
  'alike',
  'invisible',
  'digits',
  'unit',
  'edge',
  'residue',
  'fraction',
  'text',
];

/** Reads each cell as the functions do and counts what is wrong, doubtful or read in a way that a person should know. Changes nothing. */
export function newDataCheck(cells: SheetCells, layout: TableLayout, path: RosterPath, rule: Rule): DataCheck {
  const columns: CheckedColumn[] = layout.columns.flatMap(({ index, role }) => {
    const check = role && checkedRoles[path][role];
    return check
      ? [{ role, column: index, check, rows: new Map<FindingKind, number[]>(), between: newSum(), residueBetween: newSum() }]
      : [];
  });
  const agency = columns.find(({ role }) => role === 'agency');
  const month = layout.columns.find(({ role }) => role === 'month')?.index;
  const duplicates = agency && agency.check.duplicate !== undefined ? newDuplicateCount(path === 'schedule') : null;
  const above = path === 'orders' ? agencyAbove(cells, layout) : new Map<number, number>();
  const spellings = newSpellings();
  const money = columns.find(({ role }) => role === 'gmv' || role === 'amount')?.column;
  const ids: unknown[] = [];
  const idRows: number[] = [];
  const between = edgesMet(rule);
  const blocked = new Set<number>();
  const tiers = rule.tiers.length;

  function note(one: CheckedColumn, kind: FindingKind, row: number): void {
    const isBlocking = one.check[kind];
    if (isBlocking === undefined) return;
    const rows = one.rows.get(kind);
    if (rows) rows.push(row);
    else one.rows.set(kind, [row]);
    if (isBlocking) blocked.add(row);
  }

  function look(one: CheckedColumn, row: number): void {
    const cell = cells[row]![one.column];
    // A number of 0 or more is its own amount: most cells end here.
    if (typeof cell === 'number' && cell >= 0 && isAmountRole(one.role) && Number.isFinite(cell)) {
      const onEdge = one.check.edge === undefined ? undefined : between.ofNumber(cell);
      if (onEdge) noteEdge(one, row, onEdge);
      if (onEdge && residueIn(cell) !== null) noteResidue(one, row, cell);
      // NaN is all that is not plainly whole cents.
      if (Number.isNaN(centsOf(cell)) && moneyOf(cell).decimalPlaces() > 2) note(one, 'fraction', row);
      return;
    }
    const reading = cellReading(one.role, cell, tiers);
    if (reading.state === 'blank') note(one, one === agency && above.has(row) ? 'above' : 'blank', row);
    else if (reading.state === 'problem') {
      const { code } = reading.problem;
      note(one, code === 'error-cell' ? 'error' : code === 'amount-negative' ? 'negative' : 'unread', row);
    } else {
      if (typeof cell === 'string' && (reading.state === 'amount' || reading.state === 'tier')) note(one, 'text', row);
      if (reading.state !== 'amount') return;
      if (reading.amount.isNegative()) note(one, 'negative', row);
      if (reading.amount.decimalPlaces() > 2) note(one, 'fraction', row);
      const onEdge = one.check.edge === undefined ? undefined : between.of(reading.amount);
      if (onEdge) noteEdge(one, row, onEdge);
    }
  }

  function noteEdge(one: CheckedColumn, row: number, money: Decimal): void {
    note(one, 'edge', row);
    addAmount(one.between, money);
  }

  function noteResidue(one: CheckedColumn, row: number, number: number): void {
    note(one, 'residue', row);
    const asItStands = depositFor(rule, new Decimal(number));
    addAmount(one.residueBetween, depositFor(rule, moneyOf(number)).minus(asItStands).abs());
  }

  /** What they come to would be another agency's. */
  function lookAlikes({ role, column }: CheckedColumn, kind: 'invisible' | 'alike', found: readonly LookAlike[]): Finding[] {
    if (found.length === 0) return [];
    const sum = newSum();
    for (const { row } of found) {
      const amount = money === undefined ? null : readAmount(cells[row]![money], 'amount', true);
      if (amount !== null && !isProblem(amount)) addAmount(sum, amount);
    }
    const beside = new Map(found.map(({ row, beside: other }) => [row, other]));
    return [{ kind, role, column, isBlocking: false, rows: [...beside.keys()], between: totalOf(sum), beside }];
  }

  return {
    add(row) {
      for (const one of columns) look(one, row);
      if (!agency) return;
      const cell = cells[row]![agency.column];
      if (hasLostDigits(cell)) note(agency, 'digits', row);
      else if (isLongText(cell)) {
        ids.push(cell);
        idRows.push(row);
      }
      spellings.add(row, cells[above.get(row) ?? row]![agency.column]);
      duplicates?.add(row, cell, month === undefined ? undefined : cells[row]![month]);
    },
    *findings() {
      const twins = duplicates?.rows() ?? [];
      yield;
      const looks = yield* spellings.found();
      yield;
      const cut = areCutTexts(ids) ? idRows : [];
      return columns
        .flatMap((one) =>
          order.flatMap((kind): Finding[] => {
            const noted = one.rows.get(kind) ?? [];
            const isAgency = one === agency;
            if (isAgency && (kind === 'invisible' || kind === 'alike')) return lookAlikes(one, kind, looks[kind]);
            const rows = isAgency && kind === 'duplicate' ? twins : isAgency && kind === 'digits' ? merged(noted, cut) : noted;
            if (rows.length === 0) return [];
            const finding = { kind, role: one.role, column: one.column, isBlocking: one.check[kind] === true, rows };
            if (kind === 'above') return [{ ...finding, beside: above }];
            if (kind === 'edge') return [{ ...finding, between: totalOf(one.between) }];
            return [kind === 'residue' ? { ...finding, between: totalOf(one.residueBetween) } : finding];
          }),
        )
        .sort((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
    },
    blockedRows() {
      if (agency?.check.duplicate) for (const row of duplicates?.rows() ?? []) blocked.add(row);
      return blocked.size;
    },
  };
}

const isAmountRole = (role: ColumnRole): boolean => role === 'gmv' || role === 'held' || role === 'amount';

const merged = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b].sort((x, y) => x - y);
