// Which texts of the rule this session stored, so that a co-author's can be told from them.
const texts = new Set<unknown>();

export function noteStoredHere(text: unknown): void {
  texts.add(text);
}

export const isStoredHere = (text: unknown): boolean => texts.has(text);
