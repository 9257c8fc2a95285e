// Formulas as files keep them: functions that came after Excel 2007 carry a prefix there, and so do an add-in's.
import { futureFunctions, sheetFunctions, dottedFunctions } from './future-functions';
import { isFunctionName, tokensOf, type Token } from './formula-tokens';
import { localNames } from './local-names';

const addinPrefix = '_xldudf_';

/**
 * The formula a person reads, from the one in a file; neither has the "=".
 * `_xlfn.`, `_xlws.`, `_xlpm.` and the like go; `_xldudf_TUIKE_DEPOSIT(` becomes `TUIKE.DEPOSIT(`. The first underscore
 * is taken for the point after the namespace, so a namespace with a point or an underscore of its own is not told apart.
 */
export function formulaFromFile(formula: string): string {
  const plain = tokensOf(formula)
    .filter((token) => token.kind !== 'qualifier')
    .map(({ kind, text }) => (kind === 'name' ? nameFromFile(text) : text))
    .join('');
  return outsideTexts(plain, (part) => part.replace(/\bANCHORARRAY\(([^()]+)\)/g, '$1#').replace(/\bSINGLE\(([^()]+)\)/g, '@$1'));
}

/**
 * The formula as a file keeps it. Excel's later functions get the prefix that [MS-XLSX] 2.2.2 lists. A function with a
 * point in its name that is none of Excel's own is taken for an add-in's and written as Excel for the web and for
 * Windows write it (OfficeDev/office-js #5611, #4811; Excel-Custom-Functions #108).
 */
export function formulaToFile(formula: string): string {
  const anchored = outsideTexts(formula, (part) =>
    part.replace(/((?:'(?:[^']|''){0,255}'!|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]{1,255}!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu, 'ANCHORARRAY($1)'),
  );
  const tokens = tokensOf(anchored);
  const locals = localNames(tokens);
  return tokens
    .map((token, at) => {
      if (token.kind !== 'name' && token.kind !== 'cell') return token.text;
      if (locals.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
      return isFunctionName(tokens, at) ? functionToFile(token) : token.text;
    })
    .join('');
}

/** Whether a function of an add-in is called: such a formula may answer many cells, now or after the next change. */
export const callsAddin = (formula: string): boolean => {
  const tokens = tokensOf(formula);
  return tokens.some(({ text }, at) => isFunctionName(tokens, at) && isAddinFunction(text.toUpperCase()));
};

function nameFromFile(text: string): string {
  const name = text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xll\.)+/i, '');
  if (!name.toLowerCase().startsWith(addinPrefix)) return name;
  return name.slice(addinPrefix.length).replace('_', '.');
}

function functionToFile({ text }: Token): string {
  const name = text.toUpperCase();
  if (sheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
  if (futureFunctions.has(name)) return `_xlfn.${name}`;
  return isAddinFunction(name) ? addinPrefix + name.replaceAll('.', '_') : name;
}

const isAddinFunction = (name: string): boolean =>
  name.includes('.') && !name.startsWith('_') && !futureFunctions.has(name) && !dottedFunctions.has(name);

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
