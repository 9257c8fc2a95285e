import { isProblem } from '../../engine/amounts/cell';
import type { Problem } from '../../engine/amounts/problem';
import { readers } from '../../engine/tables/declarations';
import type { ColumnRole } from '../table/columns/role';
import type { CellReading } from './finding';
import { isFilled } from '../table/header-row';

/** A cell of a role as the functions read it; `tiers` is how many the rule has. Only an order's amount may be negative. */
export function cellReading(role: ColumnRole, cell: unknown, tiers: number): CellReading {
  switch (role) {
    case 'agency':
    case 'agencyName':
      return read(readers.agency(cell), (agency) => ({ state: 'agency', agency }));
    case 'gmv':
    case 'earlierGmv':
      return read(readers.gmv(cell), (amount) => ({ state: 'amount', amount }));
    case 'held':
      return read(readers.held(cell), (amount) => ({ state: 'amount', amount }));
    case 'amount':
      return read(readers.amount(cell), (amount) => ({ state: 'amount', amount }));
    case 'month':
      return read(readers.month(cell), (month) => ({ state: 'month', month }));
    case 'date':
      return read(readers.date(cell), (day) => ({ state: 'day', day }));
    case 'prevTier':
      return isFilled(cell) ? read(readers.prevTier(cell, tiers), (tier) => ({ state: 'tier', tier })) : { state: 'blank' };
  }
}

function read<T>(value: T | null | Problem, reading: (value: T) => CellReading): CellReading {
  if (value === null) return { state: 'blank' };
  return isProblem(value) ? { state: 'problem', problem: value } : reading(value);
}
