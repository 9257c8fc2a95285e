// The very sentences that cells say of a problem.
import type { Problem } from '../../../engine/problem';
import { problems as english } from '../../../i18n/en-US/problems';
import type { Language } from '../../../i18n/language';
import { problemSentence } from '../../../i18n/problem-sentence';
import { problems as chinese } from '../../../i18n/zh-CN/problems';

const said: Readonly<Record<Language, (problem: Problem) => string>> = {
  'zh-CN': problemSentence(chinese),
  'en-US': problemSentence(english),
};

export function saidIn(language: Language): (problem: Problem) => string {
  return said[language];
}
