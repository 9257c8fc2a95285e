import { useEffect, useState } from 'preact/hooks';
import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import type { Decimal } from '../../../engine/amounts/money';
import { readCells } from '../../../excel/cells/read-cells';
import { tuikeCallsIn } from '../../../sheet/tuike-call';
import { useMemory, useSelection } from '../../pane-context';
import { questionKey } from '../../calculator-question';

export interface MarkedAmount {
  readonly gmv: Decimal;
  /** The cell it stands in; null: it was typed into the calculator. */
  readonly cell: string | null;
}

/** The amount of the one cell that is selected, else the calculator's; null where neither is an amount. */
export function useMarkedAmount(): MarkedAmount | null {
  const selection = useSelection();
  const [question] = useMemory(questionKey);
  const [selected, setSelected] = useState<MarkedAmount | null>(null);
  useEffect(() => {
    if (selection.state !== 'area' || selection.area.rows * selection.area.columns !== 1) {
      setSelected(null);
      return undefined;
    }
    const { area } = selection;
    const stop = new AbortController();
    readCells(area, { also: ['formulas'], signal: stop.signal }).then(
      ({ values, formulas }) => {
        if (stop.signal.aborted) return;
        // The add-in's answers are deposits and tiers, not GMV.
        const isAnswer = tuikeCallsIn(String(formulas?.[0]?.[0] ?? '')).length > 0;
        const gmv = isAnswer ? null : amountIn(values[0]?.[0]);
        setSelected(gmv && { gmv, cell: area.address });
      },
      () => {
        if (!stop.signal.aborted) setSelected(null);
      },
    );
    return () => stop.abort();
  }, [selection]);
  const typed = amountIn(question.gmv);
  return selected ?? (typed && { gmv: typed, cell: null });
}

function amountIn(cell: unknown): Decimal | null {
  const amount = readAmount(cell, 'gmv');
  return isProblem(amount) ? null : amount;
}
