import { wordsOf } from '../../text/words';

export const useRuleWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-rule-zh-CN" */ '../../../i18n/zh-CN/pane/rule').then((words) => words.rule),
  'en-US': () => import(/* webpackChunkName: "pane-words-rule-en-US" */ '../../../i18n/en-US/pane/rule').then((words) => words.rule),
});
