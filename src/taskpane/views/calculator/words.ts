import { calculator as english } from '../../../i18n/en-US/pane/calculator';
import { words as englishWords } from '../../../i18n/en-US/words';
import { calculator as chinese } from '../../../i18n/zh-CN/pane/calculator';
import { words as chineseWords } from '../../../i18n/zh-CN/words';
import { wordsOf } from '../../words';

export const useCalculatorWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });

/** What the cells say of problems, and what EXPLAIN and CHECK say. */
export const useCellSentences = wordsOf({ 'zh-CN': chineseWords, 'en-US': englishWords });
