import type { Problem } from '../../engine/amounts/problem';
import type { Sentences } from '../../i18n/en-US/sentences';
import type { Language } from '../../i18n/language';
import { problemSentence } from '../../i18n/problem-sentence';
import { wordsIn } from '../../i18n/words';
import { wordsOf } from './words';

interface CellSentences {
  readonly sentences: Sentences;
  readonly say: (problem: Problem) => string;
}

/** The functions have them already in the language they speak. */
const sentencesIn = (language: Language) => async (): Promise<CellSentences> => {
  const { sentences, problems } = await wordsIn(language);
  return { sentences, say: problemSentence(problems) };
};

/** The very sentences that cells say: what EXPLAIN and CHECK say, and what errors say. */
export const useSentences = wordsOf({ 'zh-CN': sentencesIn('zh-CN'), 'en-US': sentencesIn('en-US') });
