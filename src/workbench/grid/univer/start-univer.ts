import type { FUniver, Injector, Univer } from '@univerjs/presets';
import { createUniver, LocaleType, LogLevel, mergeLocales } from '@univerjs/presets';
import { CalculationMode, CELL_INVERTED_INDEX_CACHE, FormulaDataModel, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
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
  const { univer, univerAPI } = createUniver({
    locale: locales[language],
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN), [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        formula: { initialFormulaComputing: CalculationMode.FORCED },
      }),
    ],
  });
  return { univer, api: univerAPI, injector: univer.__getInjector() };
}
