type TokenKind = 'text' | 'qualifier' | 'quoted' | 'bracket' | 'error' | 'columns' | 'rows' | 'cell' | 'number' | 'name' | 'other';

// The order matters: a cell must not be seen in "LOG10(" nor in "AB1!C2", a name must not be seen in 1E5.
const tokenPattern = new RegExp(
  // Whatever stands at a place is taken by one of these, the last takes any character: no end is looked for twice.
  // eslint-disable-next-line regexp/no-super-linear-move
  [
    // What is opened and never closed reaches to the end: looked for from each of its characters it would take quadratic time.
    '(?<text>"(?:[^"]|"")*(?:"|$))',
    "(?<qualifier>(?:\\[\\d+\\]|'(?:[^']|'')*')!(?=_xldudf_))",
    "(?<quoted>'(?:[^']|'')*(?:'|$))",
    '(?<bracket>\\[(?:[^[\\]]|\\[[^\\]]*(?:\\]|$))*(?:\\]|$))',
    '(?<error>#(?:N\\/A|[A-Z0-9/_]+[!?]))',
    '(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![\\p{L}\\p{N}_.(!]))',
    '(?<rows>\\$?\\d+:\\$?\\d+)',
    '(?<cell>\\$?[A-Z]{1,3}\\$?[1-9]\\d*(?![\\p{L}\\p{N}_.(!]))',
    '(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:E[+-]?\\d+)?)',
    '(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)',
    '(?<other>[\\s\\S])',
  ].join('|'),
  'giu',
);

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A formula, without its "=", cut into tokens that join back to it. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(tokenPattern)) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    tokens.push({ kind: (kind ?? 'other') as TokenKind, text: match[0] });
  }
  return tokens;
}

/** Whether the token names a function, that is, an opening bracket follows it. */
export const isFunctionName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'name' && tokens[at + 1]?.text === '(';
