// What the pane says of a change: it stands, or all is as it was.
export type Sentence = string | ((...parts: never[]) => string);

/** unsure: it says that something may be left in between. null: none of these. */
export type Verdict = 'planned' | 'before' | 'unsure' | null;

/** Whether a text has the sentence, whatever stands in its places. */
function hasSentence(text: string, sentence: Sentence): boolean {
  const written = typeof sentence === 'string' ? sentence : sentence(...(Array<string>(sentence.length).fill('\u0000') as never[]));
  let from = 0;
  for (const part of written.split('\u0000')) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

type Catalogue = Readonly<Record<Exclude<Verdict, null>, readonly Sentence[]>>;

/** The gravest that is said. */
export function verdictOf(text: string, said: Catalogue): Verdict {
  const found = (['unsure', 'before', 'planned'] as const).find((verdict) => said[verdict].some((one) => hasSentence(text, one)));
  return found ?? null;
}
