// Formulas as files keep them: functions that came after Excel 2007 carry a prefix there, and so do an add-in's.
import { isFunctionName, type Token, tokensOf } from './formula-tokens';

const futureFunctions: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE
  ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
  GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
  LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST
  NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY
  POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC
  SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST
  WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Written in files as _xlfn._xlws.NAME. */
const sheetFunctions: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

/** Excel's own names with a point that files keep as they are. */
const dottedFunctions: ReadonlySet<string> = new Set(['ECMA.CEILING', 'ERROR.TYPE', 'ISO.CEILING', 'NETWORKDAYS.INTL', 'WORKDAY.INTL']);

const addinPrefix = '_xldudf_';

// A sheet's name in quotes may hold brackets; two quotes within it begin the next part.
const reference = String.raw`\(((?:'[^']*'|[^()'])+)\)`;
const spilled = new RegExp(String.raw`\bANCHORARRAY${reference}`, 'g');
const single = new RegExp(String.raw`\bSINGLE${reference}`, 'g');

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
  return outsideTexts(plain, (part) => part.replace(spilled, '$1#').replace(single, '@$1'));
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

interface CallFrame {
  readonly call: string;
  argument: number;
  isFresh: boolean;
}

/**
 * The names that LET and LAMBDA of a formula declare, in capitals: files mark each of their uses with a prefix.
 * A name declared anywhere counts everywhere in the formula.
 */
function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const frames: CallFrame[] = [];
  const visible = tokens.map((token, at) => ({ ...token, at })).filter(({ text }) => text.trim() !== '');
  visible.forEach(({ kind, text }, at) => {
    const frame = frames.at(-1);
    const declares = frame?.call === 'LAMBDA' || (frame?.call === 'LET' && frame.argument % 2 === 0);
    if (frame?.isFresh && declares && (kind === 'name' || kind === 'cell') && visible[at + 1]?.text === ',') names.add(text.toUpperCase());
    if (frame) frame.isFresh = false;
    if (text === '(') {
      const before = visible[at - 1];
      frames.push({ call: before?.kind === 'name' ? before.text.toUpperCase() : '', argument: 0, isFresh: true });
    } else if (text === ')') {
      frames.pop();
    } else if (text === ',' && frame) {
      frame.argument += 1;
      frame.isFresh = true;
    }
  });
  return names;
}
