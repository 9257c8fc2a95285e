import { wordsOf } from '../../../text/words';

/** What stands on the sheets of closes and on lists. */
export const useSheetWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/close').then((words) => words.close),
  'en-US': () => import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/close').then((words) => words.close),
});
