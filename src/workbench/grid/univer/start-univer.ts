import type { Injector } from '@univerjs/core';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, CELL_INVERTED_INDEX_CACHE, FormulaDataModel, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { compareFreshly } from './compare-freshly';
import { lookAtWrittenCellsOnly } from './formula-changes';
import { parseFreshly } from './parse-freshly';
import { reckonInDoubles } from './reckon-in-doubles';
import { knowBusy } from './value-object';
import { walkByCounting } from './walk-cells';

export type Language = 'zh-CN' | 'en-US';
export const locales: Readonly<Record<Language, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US };

/** Univer on an element of the page, without a workbook yet. */
export function startUniver(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
): { univer: Univer; api: FUniver; injector: Injector } {
  parseFreshly();
  knowBusy();
  compareFreshly(CELL_INVERTED_INDEX_CACHE);
  reckonInDoubles();
  walkByCounting();
  lookAtWrittenCellsOnly(FormulaDataModel.prototype);
  const univer = new Univer({
    locale: locales[language],
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN), [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
  });
  // Not by @univerjs/presets, which registers them just so: it installs a commercial product beside.
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: { initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
