import type { Words } from './en-US/words';
import type { Language } from './language';

/** One language is loaded, not both: what a page loads before its functions answer is limited. Asked again after a failure. */
export async function wordsIn(language: Language): Promise<Words> {
  const { words } = await (language === 'zh-CN'
    ? import(/* webpackChunkName: "words-zh-CN" */ './zh-CN/words')
    : import(/* webpackChunkName: "words-en-US" */ './en-US/words'));
  return words;
}
