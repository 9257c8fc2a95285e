import type { Problem } from '../../../../engine/amounts/problem';
import { useSentences } from '../../../text/sentences';
import { useFindWords } from './words';
import type { TableSource } from '../source/source';
import { problemOnSheet } from './problem-on-sheet';

/** In the language of the pane. */
export function useProblemOnSheet(source: TableSource): (problem: Problem) => string {
  const { say } = useSentences().text;
  return problemOnSheet(say, useFindWords().text.onSheet, source);
}
