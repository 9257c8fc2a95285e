import { settingsKey } from './settings';

/** Takes the add-in's text out of the workbook; nothing happens where there is none. Rejects where the workbook refuses. */
export function dropSetting(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.getItemOrNullObject(settingsKey).delete();
    await context.sync();
  });
}
