const CHARACTERS = 60;
const FIELDS = 6;

/** A short printable picture of a plain value; texts are quoted, and whatever does not print is shown by its code point. */
export function glimpse(value: unknown): string {
  if (typeof value === 'string') return `"${bounded(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… × ${value.length}]`;
  if (typeof value === 'object' && value !== null) return fields(Object.keys(value));
  return bounded(String(value));
}

function fields(keys: readonly string[]): string {
  const shown = keys.slice(0, FIELDS).map((key) => bounded(key));
  return `{${shown.join(', ')}${keys.length > FIELDS ? ', …' : ''}}`;
}

function bounded(text: string): string {
  // Cut roughly before splitting: a text of ten million characters must cost nothing here.
  const characters = Array.from(text.slice(0, 2 * CHARACTERS + 2));
  const shown = characters.slice(0, CHARACTERS).map(printable).join('');
  return characters.length > CHARACTERS ? `${shown}…` : shown;
}

function printable(character: string): string {
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}
