import { chosenRule, newestRule, type Rulebook } from './rulebook';
import type { Rule } from './rule';

/** The newest shipped version where the workbook uses an older one that ships; undefined elsewhere: nobody knows what is newer than an own version. */
export function newerVersion(book: Rulebook): Rule | undefined {
  const chosen = chosenRule(book);
  if (!chosen || book.ownIds.has(chosen.id)) return undefined;
  const newest = newestRule(book);
  return newest.id === chosen.id ? undefined : newest;
}
