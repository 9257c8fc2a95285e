// An error's sentence is kept with the cell; Univer keeps it there even when the cell's next result comes without one.
import type { ICellData, Injector } from '@univerjs/presets';
import { ICommandService } from '@univerjs/presets';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';

/** Has each new result of a formula replace the sentence too. */
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
