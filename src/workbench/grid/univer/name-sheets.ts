// Univer knows most of Excel's rules for a name that a person types, but not History, and none for the name of a copy ("… Copy").
import type { Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { InsertSheetMutation, SetWorksheetNameCommand } from '@univerjs/preset-sheets-core';
import type { IInsertSheetMutationParams, ISetWorksheetNameCommandParams } from '@univerjs/preset-sheets-core';
import { allowedSheetName } from '../sheet-name';

/** Whoever names a sheet, it gets a name that can be saved. `namesBut` gives the names of the sheets but for one. */
export function nameSheets(injector: Injector, namesBut: (sheet?: string) => readonly string[]): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    // The command, not its mutation: from it Univer rewrites the formulas that name the sheet.
    if (id === SetWorksheetNameCommand.id) {
      const rename = params as ISetWorksheetNameCommandParams;
      rename.name = allowedSheetName(rename.name, namesBut(rename.subUnitId));
    }
    if (id === InsertSheetMutation.id) {
      const { sheet } = params as IInsertSheetMutationParams;
      sheet.name = allowedSheetName(sheet.name, namesBut());
    }
  });
}
