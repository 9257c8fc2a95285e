// A formula as Excel's API hands it over (English names, commas), cut into the pieces that matter for finding a call and its arguments.

export interface FormulaToken {
  readonly kind:
    | 'start'
    | 'space'
    | 'text'
    | 'number'
    | 'logical'
    | 'error'
    | 'area'
    | 'call'
    | 'name'
    | 'open'
    | 'close'
    | 'comma'
    | 'operator'
    /** The rest, from where it is no formula that Excel would store. */
    | 'other';
  readonly text: string;
}

// Within a sheet's name an emoji needs no quotes (github.com/jmcnamara/XlsxWriter/issues/1078).
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200D_.]*)!`;
// To XFD and 1048576: what lies beyond is a name, such as YTD2026.
const column = String.raw`\$?(?:[A-Wa-w][A-Za-z]{2}|[Xx](?:[A-Ea-e][A-Za-z]|[Ff][A-Da-d])|[A-Za-z]{1,2})`;
const row = String.raw`\$?(?:10(?:[0-3]\d{4}|4(?:[0-7]\d{3}|8(?:[0-4]\d\d|5(?:[0-6]\d|7[0-6]))))|[1-9]\d{0,5})`;
const cell = `${column}${row}`;
const columns = `${column}:${column}`;
const rows = `${row}:${row}`;
const end = String.raw`(?![\p{L}\p{N}_.(!\[\\?])`;
// A table's columns: an apostrophe makes the next character a plain one (support.microsoft.com "Using structured references").
const plain = String.raw`[^[\]']|'[^]`;
const brackets = String.raw`\[(?:${plain}|\[(?:${plain})*\])*\]`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200D_.\\?!]*`;

// The first that fits wins: LOG10( is no cell, TRUE( no logical, Q1:Q4!A1 no area.
const patterns: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|DIV\/0!|NAME\?|(?:NULL|NUM|REF|VALUE|SPILL|CALC|FIELD|CONNECT|BLOCKED|UNKNOWN|BUSY)!|GETTING_DATA)/iuy],
  ['area', new RegExp(`(?:${sheet})?(?:${cell}:${cell}|${columns}|${rows}|${cell}#?)${end}`, 'uy')],
  ['call', /[\p{L}_\\][\p{L}\p{N}_.\\?]*\(/uy],
  ['logical', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.![\\?])/iuy],
  // A name, a table's columns ("Roster[GMV]", "[@GMV]"), cells of a sheet in another file ("[Book]Sheet!A1").
  ['name', new RegExp(String.raw`(?:'(?:[^']|'')+'!|${name})?(?:${brackets}[\p{L}\p{N}_.!$:]*)+`, 'uy')],
  ['name', new RegExp(`(?:'(?:[^']|'')+'!)?${name}`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iuy],
  ['open', /[({]/uy],
  ['close', /[)}]/uy],
  ['comma', /[,;]/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#]/uy],
  ['other', /[^]+/uy],
];

/** The tokens of a formula, "=" and spaces among them; their texts joined are the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = formula.startsWith('=') ? [{ kind: 'start', text: '=' }] : [];
  for (let at = tokens.length; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0] ?? '';
    if (text !== '') return { kind, text };
  }
  return { kind: 'other', text: formula.slice(at) };
}
