import type { UnitFinding } from '../../../../roster/check/unit-check';
import { statusColumns } from '../../../../roster/orders/order-status';
import type { TableFound } from '../find/at-hand';
import { CheckCounted } from './counted/section';
import { CheckDays } from './days/section';
import { openUnits, withYuan } from './units/open-units';
import { CheckUnits } from './units/section';

export interface ColumnOffersProps {
  readonly found: TableFound;
  /** Columns that seem not to count yuan. */
  readonly units: readonly UnitFinding[];
  readonly onCorrect: (found: TableFound) => void;
}

/** Columns that another one, written beside the table, may take the place of. */
export function ColumnOffers({ found, units, onCorrect }: ColumnOffersProps) {
  const open = openUnits(found, units);
  return (
    <>
      <CheckUnits found={found} units={open} onSettled={(settled) => onCorrect(withYuan(found, settled))} onCorrect={onCorrect} />
      <CheckDays found={found} onCorrect={onCorrect} />
      {statusColumns(found.source.layout).length > 0 && (
        <CheckCounted found={found} isUnitOpen={open.some(({ role }) => role === 'gmv' || role === 'amount')} onCorrect={onCorrect} />
      )}
    </>
  );
}
