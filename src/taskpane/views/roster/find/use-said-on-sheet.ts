import type { Problem } from '../../../../engine/problem';
import { useFindWords } from './words';
import { saidOnSheet } from './said-on-sheet';
import type { Source } from '../source/source';

/** In the language of the pane. */
export function useSaidOnSheet(source: Source): (problem: Problem) => string {
  const { language, text } = useFindWords();
  return saidOnSheet(language, text.onSheet, source);
}
