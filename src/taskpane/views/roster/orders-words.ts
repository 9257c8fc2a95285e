import type { Problem } from '../../../engine/problem';
import { rosterOrders as english } from '../../../i18n/en-US/pane/roster-orders';
import { problems as problemsEn } from '../../../i18n/en-US/problems';
import type { Language } from '../../../i18n/language';
import { problemSentence } from '../../../i18n/problem-sentence';
import { rosterOrders as chinese } from '../../../i18n/zh-CN/pane/roster-orders';
import { problems as problemsZh } from '../../../i18n/zh-CN/problems';
import { wordsOf } from '../../words';

export const useOrdersWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });

const sentences = { 'zh-CN': problemSentence(problemsZh), 'en-US': problemSentence(problemsEn) };

/** The sentence that a cell would say. */
export const sayIn = (language: Language): ((problem: Problem) => string) => sentences[language];
