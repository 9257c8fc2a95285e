import { isExcelSince } from '../capabilities';
import { patiently } from './patiently';

/**
 * Computes every formula of this workbook anew: the functions are pure, so Excel does not know that the rule behind them changed. Sheet by
 * sheet in one request, because a full calculation computes all workbooks that are open; where that is lacking (before ExcelApi 1.6), full.
 * While somebody edits a cell it waits. Rejects where Excel refuses for another reason.
 */
export function recalculate(): Promise<void> {
  return patiently(() =>
    Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      if (!isExcelSince('1.6')) application.calculate('Full');
      else {
        worksheets.load('items/id');
        await context.sync();
        for (const sheet of worksheets.items) sheet.calculate(true);
      }
      await context.sync();
    }),
  );
}
