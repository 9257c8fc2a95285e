// Agencies told apart as the add-in does (engine/amounts/agency.ts), in SQL.
import type { SqlDialect } from './dialect';

const invisible = [0x200b, 0x200c, 0x200d, 0xfeff];

// Full-width forms to plain ones, other spaces to spaces, the minus to a hyphen (typedText in engine/amounts/cell.ts), and the sign for
// kelvin, whose small letter is a plain k. Capitals among the plain ones are lowered afterwards.
const fullWidth = Array.from({ length: 94 }, (_, i) => [0xff01 + i, 0x21 + i] as const);
const others: readonly (readonly [number, number])[] = [
  [0xffe5, 0xa5],
  [0xffe0, 0xa2],
  [0x3000, 0x20],
  [0xa0, 0x20],
  [0x2212, 0x2d],
  [0x212a, 0x6b],
];
const folds = [...fullWidth, ...others];

/** What JavaScript takes away around a text, beside what was made a space before. */
const aroundCodes = [32, 9, 10, 11, 12, 13, 0x1680, ...Array.from({ length: 11 }, (_, i) => 0x2000 + i), 0x2028, 0x2029, 0x202f, 0x205f];
const unseen = new Set([...aroundCodes, 0xa0, 0x3000]);

const character = (dialect: SqlDialect, code: number): string =>
  unseen.has(code) && code !== 32 ? dialect.character(code) : dialect.string(String.fromCharCode(code));

/** A cell without what is invisible in it; a blank one is empty text. */
export const visibleText = (dialect: SqlDialect, text: string): string =>
  invisible.reduce((rest, code) => dialect.replaced(rest, dialect.character(code), "''"), `COALESCE(${text}, '')`);

/** The steps from a visible text to what tells agencies apart, each to be put into the next; several where an engine has no translate. */
export function keySteps(dialect: SqlDialect): readonly ((text: string) => string)[] {
  const set = dialect.joined(joinedRuns(dialect, aroundCodes));
  const last = (text: string): string => dialect.trimmed(dialect.lowered(text), set);
  const { translated } = dialect;
  if (translated !== null) {
    const from = dialect.joined(
      joinedRuns(
        dialect,
        folds.map(([code]) => code),
      ),
    );
    const to = dialect.joined(
      joinedRuns(
        dialect,
        folds.map(([, code]) => code),
      ),
    );
    return [(text) => last(translated(text, from, to))];
  }
  const steps: ((text: string) => string)[] = [];
  // A nest of twenty is read by every parser; a hundred is too much for some.
  for (let i = 0; i < folds.length; i += 20) {
    const some = folds.slice(i, i + 20);
    steps.push((text) => some.reduce((rest, [from, to]) => dialect.replaced(rest, character(dialect, from), character(dialect, to)), text));
  }
  return [...steps, last];
}

/** Characters in a row that can be seen are one literal. */
function joinedRuns(dialect: SqlDialect, codes: readonly number[]): readonly string[] {
  const runs: string[] = [];
  let seen = '';
  const end = (): void => {
    if (seen !== '') runs.push(dialect.string(seen));
    seen = '';
  };
  for (const code of codes) {
    if (unseen.has(code) && code !== 32) {
      end();
      runs.push(dialect.character(code));
    } else seen += String.fromCharCode(code);
  }
  end();
  return runs;
}
