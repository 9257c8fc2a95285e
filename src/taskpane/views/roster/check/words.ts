import { wordsOf } from '../../../text/words';

export const useCheckWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/check').then((words) => words.rosterCheck),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/check').then((words) => words.rosterCheck),
});
