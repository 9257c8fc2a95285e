import type { Problem } from '../engine/problem';
import { words as english } from '../i18n/en-US/words';
import { problemSentence } from '../i18n/problem-sentence';
import { words as chinese } from '../i18n/zh-CN/words';
import type { Sentences } from '../i18n/en-US/sentences';
import { wordsOf } from './words';

interface CellSentences {
  readonly sentences: Sentences;
  readonly say: (problem: Problem) => string;
}

/** The very sentences that cells say: what EXPLAIN and CHECK say, and what errors say. */
export const useSentences = wordsOf<CellSentences>({
  'zh-CN': { sentences: chinese.sentences, say: problemSentence(chinese.problems) },
  'en-US': { sentences: english.sentences, say: problemSentence(english.problems) },
});
