import type { ColumnRole } from '../table/column-role';
import type { FindingKind } from './finding';
import type { RosterPath } from '../table/roster-path';

/** What is looked for in a column of a path: `true` where it blocks its row, `false` where it is worth a look; left out, it is as it should be. */
export type RoleCheck = Readonly<Partial<Record<FindingKind, boolean>>>;

const agency: RoleCheck = { blank: true, error: true, digits: false };
const amount: RoleCheck = { blank: true, unread: true, negative: true, error: true, text: false };

/**
 * As the functions answer: a row without a GMV has none; a blank tier is read as nothing paid yet; a blank balance leaves SHORTFALL blank,
 * while SCHEDULE carries it forward; order lines may be negative (refunds), and one that cannot be counted makes its agency's row an error.
 */
export const checkedRoles: Readonly<Record<RosterPath, Readonly<Partial<Record<ColumnRole, RoleCheck>>>>> = {
  roster: {
    agency: { blank: false, error: false, duplicate: false, digits: false },
    gmv: { ...amount, edge: false, residue: false, unit: false },
    prevTier: { blank: false, unread: true, negative: true, error: true, text: false },
    held: amount,
    month: { unread: false, error: false },
  },
  schedule: {
    agency: { ...agency, duplicate: true },
    month: { blank: true, unread: true, error: true },
    gmv: { ...amount, edge: false, residue: false },
    held: { unread: true, negative: true, error: true, text: false },
  },
  orders: {
    agency,
    date: { blank: true, unread: true, error: true },
    amount: { ...amount, negative: false },
  },
};
