import { calculator as english } from '../../../i18n/en-US/pane/calculator';
import { problems as englishProblems } from '../../../i18n/en-US/problems';
import { sentences as englishSentences } from '../../../i18n/en-US/sentences';
import { calculator as chinese } from '../../../i18n/zh-CN/pane/calculator';
import { problems as chineseProblems } from '../../../i18n/zh-CN/problems';
import { sentences as chineseSentences } from '../../../i18n/zh-CN/sentences';
import { wordsOf } from '../../words';

export const useCalculatorWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });

/** What the cells say of problems, and what EXPLAIN and CHECK say. */
export const useCellSentences = wordsOf({
  'zh-CN': { problems: chineseProblems, sentences: chineseSentences },
  'en-US': { problems: englishProblems, sentences: englishSentences },
});
