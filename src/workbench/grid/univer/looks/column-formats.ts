// Univer 0.25.1 formats a cell by its own number format only; a spilled cell has none, so a formatted column shows bare numbers.
import type { Injector } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Shows cells without a number format of their own in their column's. */
export function showColumnFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Between spilled values (100) and number formats (lower).
    priority: 99,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { worksheet, workbook, col }, next) {
      if (cell?.v === undefined || cell.v === null) return next(cell);
      const styles = workbook.getStyles();
      const format = styles.get(worksheet.getColumnManager().getColumn(col)?.s)?.n;
      if (!format) return next(cell);
      const own = styles.getStyleByCell(cell);
      return own?.n ? next(cell) : next({ ...cell, s: { ...own, n: format } });
    },
  });
}
