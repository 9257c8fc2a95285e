import type { Problem } from '../../../../engine/problem';
import { useSentences } from '../../../sentences';
import { useFindWords } from './words';
import { saidOnSheet } from './said-on-sheet';
import type { Source } from '../source/source';

/** In the language of the pane. */
export function useSaidOnSheet(source: Source): (problem: Problem) => string {
  const { say } = useSentences().text;
  return saidOnSheet(say, useFindWords().text.onSheet, source);
}
