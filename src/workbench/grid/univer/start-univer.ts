import { type Injector, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  AstTreeBuilder,
  CalculationMode,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  LexerNode,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { reckonInDoubles } from './reckon-in-doubles';
import { knowBusy } from './value-object';
import { walkByCounting } from './walk-cells';
import { lookAtWrittenCellsOnly } from './formula-changes';

// Univer 0.25.1 parses a formula in place: LET and LAMBDA rewrite the tree of tokens, which is cached by the formula's text, so the second
// parse of the same text (in the next workbook, or once the cache of parsed formulas has overflowed) gives a wrong answer.
// And its caches know a text of more than 64 characters by a 32-bit hash alone: two long formulas may be taken for each other.
function copyOf(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  copy.setIndex(node.getStartIndex(), node['_endIndex'] as number);
  copy.setDefinedNames(node.getDefinedNames());
  for (const child of node.getChildren()) {
    if (typeof child === 'string') copy.addChildren(child);
    else {
      const childCopy = copyOf(child);
      childCopy.setParent(copy);
      copy.addChildren(childCopy);
    }
  }
  return copy;
}

let isDone = false;

/** Has Univer parse a copy of the tokens, and know formulas by their whole text. Done once for all of a page's workbooks. */
function parseFreshly(): void {
  if (isDone) return;
  isDone = true;
  const { parse } = AstTreeBuilder.prototype;
  AstTreeBuilder.prototype.parse = function (node) {
    return parse.call(this, copyOf(node));
  };
  (Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash: (text: string) => string })._hash = (text) => text;
}

export type UniverLanguage = 'zh-CN' | 'en-US';
export const locales: Readonly<Record<UniverLanguage, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US };

/** Univer on an element of the page, without a workbook yet. */
export function startUniver(
  container: HTMLElement,
  language: UniverLanguage,
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

// Univer 0.25.1 compares a column a second time by an index of its values, in which 0, a blank and empty text are one, the text "1000" is
// the number, and an error is a value like others: =IF(A1:A9="","",…) would blank the zeros from the second formula on.
// Filling that index also takes quadratic time (dream-num/univer #7704).
/** Has every comparison look at the cells themselves. */
function compareFreshly(index: typeof CELL_INVERTED_INDEX_CACHE): void {
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
