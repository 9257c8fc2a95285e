import type { ProblemSentences } from './en-US/problems';
import type { Sentences } from './en-US/sentences';
import type { Language } from './language';

/** What the functions say in one language. */
export interface Words {
  readonly problems: ProblemSentences;
  readonly sentences: Sentences;
}

/** One language is loaded, not both: what a page loads before its functions answer is limited. Asked again after a failure. */
export async function wordsIn(language: Language): Promise<Words> {
  const { words } = await (language === 'zh-CN'
    ? import(/* webpackChunkName: "words-zh-CN" */ './zh-CN/words')
    : import(/* webpackChunkName: "words-en-US" */ './en-US/words'));
  return words;
}
