// A formula as Excel's API hands it over (English names, commas), cut into the pieces that matter for finding a call and its arguments.

export interface FormulaToken {
  readonly kind: 'text' | 'number' | 'logical' | 'error' | 'area' | 'call' | 'name' | 'open' | 'close' | 'comma' | 'operator';
  readonly text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const end = String.raw`(?![\p{L}\p{N}_.(!\[\\?])`;

// The first that fits wins: LOG10( is no cell, TRUE( no logical, Q1:Q4!A1 no area.
const patterns: readonly (readonly [FormulaToken['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)/iuy],
  ['area', new RegExp(`(?:${sheet})?(?:${cell}:${cell}|${columns}|${rows}|${cell}#?)${end}`, 'uy')],
  ['call', /[\p{L}_\\][\p{L}\p{N}_.\\?]*\(/uy],
  ['logical', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.![\\?])/iuy],
  // A name, a table's columns ("Roster[GMV]", "[@GMV]"), cells of a sheet in another file ("[Book]Sheet!A1").
  ['name', /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?!]*)?(?:\[(?:[^[\]]|\[[^[\]]*\])*\][\p{L}\p{N}_.!$:]*)+/uy],
  ['name', /(?:'(?:[^']|'')+'!)?[\p{L}_\\][\p{L}\p{N}_.\\?!]*/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ['open', /[({]/uy],
  ['close', /[)}]/uy],
  ['comma', /[,;]/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#]/uy],
];

/** The tokens of a formula without its "=" and without spaces; undefined where it is none that Excel would store. */
export function formulaTokens(formula: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  for (let at = formula.startsWith('=') ? 1 : 0; at < formula.length;) {
    let text = '';
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      text = pattern.exec(formula)?.[0] ?? '';
      if (text === '') continue;
      if (kind !== 'space') tokens.push({ kind, text });
      break;
    }
    if (text === '') return undefined;
    at += text.length;
  }
  return tokens;
}
