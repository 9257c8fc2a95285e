import { isCellEdited, patiently } from './patiently';

/**
 * Computes every formula of the workbook anew: the functions are pure, so Excel does not know that the rule behind them changed.
 * While somebody edits a cell Excel refuses, for as long as they please, and cells must not keep the old rule's amounts: it is asked
 * until it obeys. Rejects where Excel refuses for another reason.
 */
export async function recalculate(): Promise<void> {
  for (;;) {
    try {
      return await patiently(calculateFully);
    } catch (error) {
      if (!isCellEdited(error)) throw error;
    }
  }
}

function calculateFully(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
