// No cell, file or setting can stop the add-in: whatever reads text takes time in proportion to it. eslint looks at each pattern by itself
// (regexp/no-super-linear-*); this looks at what is made of them.
import { isSlow } from './growth';
import { readAgency } from '../src/engine/amounts/agency';
import { readAmount } from '../src/engine/amounts/amount';
import { readDay, readMonth } from '../src/engine/amounts/month';
import { readPrevTier } from '../src/engine/amounts/prev-tier';
import { glimpseOf } from '../src/engine/amounts/seen-cell';
import { ruleOfCell } from '../src/engine/tiers/rule-of-cell';
import { areCutTexts, hasLostDigits } from '../src/roster/check/lost-digits';
import { saysUndone } from '../src/roster/orders/order-status';
import { columnCells } from '../src/roster/table/meaning-of-cells';
import { headerReading, measureNamed } from '../src/roster/table/columns/headers';
import { findTable } from '../src/roster/table/find-table';
import { headerText, lineOf, unitOf } from '../src/roster/table/header-text';
import { isTotalsWord } from '../src/roster/table/body-rows';
import { inOneGo } from '../src/roster/table/in-slices';
import { newSpellings } from '../src/roster/check/spellings';
import { isOfOthers } from '../src/roster/table/columns/other-columns';
import { isClosingHeader, isClosingWord, isNoteBetween, isNoteRow, isSeparatorRow } from '../src/roster/table/note-rows';
import { isDatedAnswer } from '../src/roster/table/own-formulas';
import { readRuleText } from '../src/rules/reading/schema';
import { rulebookOf } from '../src/rules/rulebook';
import { salvageOf } from '../src/rules/workbook/salvage';
import { readAddress } from '../src/sheet/address';
import { formulaTokens } from '../src/sheet/formula-tokens';
import { freeSheetName } from '../src/sheet/sheet-name';
import { tuikeCallOf } from '../src/sheet/tuike-call';
import { typedArgument } from '../src/sheet/typed-argument';
import { fieldInput } from '../src/workbench/files/text/field-input';
import { formulaFromFile, formulaToFile } from '../src/workbench/files/file-formula';
import { tokensOf } from '../src/workbench/files/formula-tokens';
import { showsDate } from '../src/workbench/files/number-formats';
import { plainCells, plainStrings } from '../src/workbench/files/spreadsheet/plain-cells';
import { allowedSheetName } from '../src/workbench/grid/sheet-name';

const fresh = rulebookOf(undefined);

const readersOfText: Readonly<Record<string, (text: string) => unknown>> = {
  'an amount': (text) => readAmount(text, 'amount', true),
  'a day': (text) => readDay(text, 'date'),
  'a month': (text) => readMonth(text, 'month'),
  'an agency': readAgency,
  'a tier': (text) => readPrevTier(text, 4),
  'a rule': (text) => ruleOfCell(fresh, text),
  'what is seen': glimpseOf,
  'a line': lineOf,
  'a header': headerText,
  'a header’s meaning': headerReading,
  'a unit': unitOf,
  'what a column counts': (text) => [measureNamed(text), isOfOthers(headerText(text))],
  'a totals word': isTotalsWord,
  'a note': (text) => [isSeparatorRow([text]), isNoteRow([text]), isNoteRow([text, text]), isNoteBetween([text])],
  'the end of a bill': (text) => [isClosingHeader([text, text]), isClosingHeader(['总笔数', text]), isClosingWord(text)],
  'an agency’s spellings': (text) => {
    const spellings = newSpellings();
    for (const agency of [`${text}\u200b`, text, `0${text}`]) spellings.add(0, agency);
    return inOneGo(spellings.found());
  },
  'a field of a file': fieldInput,
  'a column of our own': isDatedAnswer,
  'a status': (text) => saysUndone('status', text),
  'lost digits': (text) => [hasLostDigits(text), areCutTexts([text, text, text, text, text])],
  'an address': readAddress,
  'a sheet’s name': (text) => freeSheetName(text, [text.slice(0, 31)]),
  'a rule as JSON': readRuleText,
  settings: (text) => [rulebookOf(text), salvageOf(text)],
  'a number format': showsDate,
  'a sheet’s name of a file': (text) => allowedSheetName(text, []),
};

const readersOfTables: Readonly<Record<string, (text: string) => unknown>> = {
  'cells of a column': (text) => columnCells([text, text]),
  'a table': (text) =>
    findTable([
      [text, null, null],
      ['机构', '推客GMV', text],
      ['甲', 600_000, text],
      [text, 1, ''],
      ['乙', text, 5],
      [text, text, text],
    ]),
};

const readersOfFormulas: Readonly<Record<string, (text: string) => unknown>> = {
  'a formula': formulaTokens,
  'a TUIKE formula': (text) => tuikeCallOf(`=TUIKE.DEPOSIT(${text})`),
  'a typed argument': (text) => typedArgument(text, '名册'),
  'a formula of a file': (text) => [tokensOf(text), formulaFromFile(text)],
  'a formula for a file': formulaToFile,
};

const readersOfMarkup: Readonly<Record<string, (text: string) => unknown>> = {
  'cells of a file': (text) => [plainCells(text), plainCells(`<c t="str"><f>${text}`)],
  'shared texts of a file': (text) => plainStrings(`<si/>${text}`),
};

const repeated = [
  ...' -_/:：;，,.·•*#&|\'"“~+=?!$%@^<>()[]{}（）【】0195万亿元千百十分年月日第档一合A aeETtx\\\t\n\r\u00a0\u200b\ufeff\u3000１－',
  '单位', '单位 ', '单位：', 'unit', 'unit ', '合计', '合计(', '小计:', 'total', 'totalsof', 'totals of(', '人民币', 'RMB ', '¥ ', '- ', '1,', '1,000', '0,', '1.', '1e', '1E5', '(1', '1-', '202610', '2026-', '上午', ' T', '((', ')(', "''", "'!", '""', '[[', '][', "['", '$A$1:', 'A1,', 'SUM(', '_xlfn.', '"a"', 'true,', '{"a":', '[1,', '\\u0041', '已退款', 'refund ', 'not ', 'of ', ' in', 'rmb ', '&#', '#N/A', '#REF!', '😀', '\ud800',
]; // prettier-ignore
/** What lexers know by itself. */
const inFormulas = [
  ...' \'"[](){}$!:,;@#&A1._-\\文',
  "''",
  '""',
  '[[',
  '][',
  "['",
  "'!",
  'A1,',
  '$A$1:',
  'SUM(',
  '_xlfn.',
  '"a"',
  'a ',
  '#REF!',
  '1E5',
  '😀',
];
const inMarkup = [
  ...'<>/"=&;# cfvt_',
  '<c ', '<c>', '<c t="str">', '<c t="d"><f>', '<c r="A1" ', '<f>', '<f/>', '<f t="shared" si="0"', '<v>', '<v', ' t="str"', '<x:c', '<si/>', '<si ', '<t>', '&#', '&#1', '_x000D_', '_x',
]; // prettier-ignore
/** A table looks at each of its cells many times, so fewer are tried. */
const inTables = [...' -_：(（1年', '0,', '合计', '单位'];
/** A text that begins as something and does not end as it. */
const ends: readonly (readonly [string, string])[] = [
  ['', ''],
  ['1', 'x'],
];

const slowOnes = (read: (text: string) => unknown, parts: readonly string[], long: number, quick?: number): string[] =>
  parts.flatMap((part) =>
    ends.flatMap(([before, behind]) => {
      const textOf = (length: number): string => before + part.repeat(Math.ceil(length / part.length)).slice(0, length) + behind;
      return isSlow(read, textOf, long, quick) ? [`${before}${part}…${behind}`] : [];
    }),
  );

it.each(Object.entries(readersOfText))('%s of 100,000 characters', (_, read) => expect(slowOnes(read, repeated, 100_000)).toEqual([]));

// What Excel takes in a cell.
it.each(Object.entries(readersOfTables))('%s of 32,768 characters a cell', (_, read) =>
  expect(slowOnes(read, inTables, 32_768)).toEqual([]),
);

it.each(Object.entries(readersOfMarkup))('%s of 100,000 characters', (_, read) => expect(slowOnes(read, inMarkup, 100_000)).toEqual([]));

// What Excel takes in a formula.
it.each(Object.entries(readersOfFormulas))('%s of 8,192 characters', (_, read) => expect(slowOnes(read, inFormulas, 8192)).toEqual([]));

it('a pattern that looks back at all it has seen is found by this test', () => {
  // Of the texts made of it some at least: how often a busy machine lets one pass is nothing to do with the pattern. So short that four times the
  // length, for which it is asked too, takes no seconds.
  expect(slowOnes((text) => /-+$/.test(`${text}x`), ['-'], 6000, 2)).not.toHaveLength(0);
});
