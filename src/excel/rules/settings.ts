// One text under one key in the workbook's own settings: it travels with the file, unlike localStorage and OfficeRuntime.storage.
export const settingsKey = 'TUIKE';

/** What the workbook holds under the add-in's key; undefined where it holds nothing. Rejects where Excel cannot be asked. */
export function storedSetting(): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingsKey);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Rejects where the workbook refuses, as a read-only one does; what was stored before then still stands. */
export function storeSetting(text: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(settingsKey, text);
    await context.sync();
  });
}

/** As storeSetting, unless the workbook holds something by now, a co-author's choice for example; answers whether it was stored. */
export function storeFirstSetting(text: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    const present = settings.getItemOrNullObject(settingsKey);
    await context.sync();
    if (!present.isNullObject) return false;
    settings.add(settingsKey, text);
    await context.sync();
    return true;
  });
}

/** Calls the listener when anyone, a co-author included, changes the workbook's settings. */
export function onSettingChanged(listener: () => void): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
  });
}
