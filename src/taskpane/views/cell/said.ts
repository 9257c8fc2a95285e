// The very sentences that cells say: EXPLAIN's and those of errors.
import type { Problem } from '../../../engine/problem';
import { functions as functionsEn, type FunctionTexts } from '../../../i18n/en-US/functions';
import { problems as problemsEn } from '../../../i18n/en-US/problems';
import { sentences as sentencesEn, type Sentences } from '../../../i18n/en-US/sentences';
import type { Language } from '../../../i18n/language';
import { problemSentence } from '../../../i18n/problem-sentence';
import { functions as functionsZh } from '../../../i18n/zh-CN/functions';
import { problems as problemsZh } from '../../../i18n/zh-CN/problems';
import { sentences as sentencesZh } from '../../../i18n/zh-CN/sentences';

export interface Said {
  readonly sentences: Sentences;
  readonly say: (problem: Problem) => string;
  readonly functions: FunctionTexts;
}

const said: Readonly<Record<Language, Said>> = {
  'zh-CN': { sentences: sentencesZh, say: problemSentence(problemsZh), functions: functionsZh },
  'en-US': { sentences: sentencesEn, say: problemSentence(problemsEn), functions: functionsEn },
};

export function saidIn(language: Language): Said {
  return said[language];
}
