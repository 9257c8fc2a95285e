// Signs that somebody works in the workbook: it may be another one than a moment ago.
import { isExcelSince } from '../capabilities';
import { signs } from './answered-calls';
import { patiently } from './patiently';

/**
 * Calls `touched` when cells were edited or computed, a sheet was activated, or a person came back to this page; `told` when Excel says that
 * settings changed, which it does on the web only, with several editors. Where Excel takes no
 * listener, it is asked again when a person comes back.
 */
export async function onWorkbookTouched(touched: () => void, told: () => void): Promise<void> {
  window.addEventListener('focus', touched);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && touched());
  const heard = (listener: () => void) => () => {
    listener();
    return Promise.resolve();
  };
  const calculated = () => {
    signs.calculatedAt = performance.now();
    touched();
  };
  const register = (): Promise<void> =>
    patiently(() =>
      Excel.run(async (context) => {
        const { settings, worksheets } = context.workbook;
        settings.onSettingsChanged.add(heard(told));
        if (isExcelSince('1.7')) worksheets.onActivated.add(heard(touched));
        if (isExcelSince('1.8')) worksheets.onCalculated.add(heard(calculated));
        if (isExcelSince('1.9')) worksheets.onChanged.add(heard(touched));
        await context.sync();
      }),
    ).catch(() => window.addEventListener('focus', () => void register(), { once: true }));
  await register();
}
