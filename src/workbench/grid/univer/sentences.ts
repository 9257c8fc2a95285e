// An error's sentence is kept with the cell.
import type { ICellData, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { CellAlertManagerService, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../grid';

/** Has each new result of a formula replace the sentence too; Univer leaves it in the cell when the next result comes without one. */
export function keepSentencesFresh(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (
      command.id !== SetRangeValuesMutation.id ||
      !(options as { applyFormulaCalculationResult?: boolean } | undefined)?.applyFormulaCalculationResult
    )
      return;
    const { cellValue = {} } = command.params as ISetRangeValuesMutationParams;
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values((row ?? {}) as Record<string, ICellData | null>))
        if (cell && cell.custom === undefined) cell.custom = null;
    }
  });
}

/** Says the sentence where Univer, on hover over an error, says something general. */
export function showSentencesOnHover(injector: Injector, valueAt: (sheet: string, row: number, column: number) => CellValue): void {
  const alerts = injector.get(CellAlertManagerService);
  const { showAlert } = alerts;
  alerts.showAlert = function (alert) {
    const value = valueAt(alert.location.subUnitId, alert.location.row, alert.location.col);
    const sentence = typeof value === 'object' && value !== null ? value.message : undefined;
    showAlert.call(this, sentence === undefined ? alert : { ...alert, message: sentence, width: 320, height: 120 });
  };
}
