import { readAgency } from '../../engine/agency';
import { readAmount } from '../../engine/amount';
import { isProblem } from '../../engine/cell';
import { readDay, readMonth } from '../../engine/month';
import { readPrevTier } from '../../engine/prev-tier';
import type { Problem } from '../../engine/problem';
import type { ColumnRole } from '../table/column-role';
import type { CellReading } from './finding';
import { isFilled } from '../table/header-row';

/** A cell of a role as the functions read it; `tiers` is how many the rule has. Only an order's amount may be negative. */
export function cellReading(role: ColumnRole, cell: unknown, tiers: number): CellReading {
  switch (role) {
    case 'agency':
    case 'agencyName':
      return read(readAgency(cell), (agency) => ({ state: 'agency', agency }));
    case 'gmv':
    case 'earlierGmv':
      return read(readAmount(cell, 'gmv'), (amount) => ({ state: 'amount', amount }));
    case 'held':
      return read(readAmount(cell, 'held'), (amount) => ({ state: 'amount', amount }));
    case 'amount':
      return read(readAmount(cell, 'amount', true), (amount) => ({ state: 'amount', amount }));
    case 'month':
      return read(readMonth(cell, 'month'), (month) => ({ state: 'month', month }));
    case 'date':
      return read(readDay(cell, 'date'), (day) => ({ state: 'day', day }));
    case 'prevTier':
      return isFilled(cell) ? read(readPrevTier(cell, tiers), (tier) => ({ state: 'tier', tier })) : { state: 'blank' };
  }
}

function read<T>(value: T | null | Problem, reading: (value: T) => CellReading): CellReading {
  if (value === null) return { state: 'blank' };
  return isProblem(value) ? { state: 'problem', problem: value } : reading(value);
}
