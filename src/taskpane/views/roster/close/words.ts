import { wordsOf } from '../../../text/words';

export const useCloseWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/close').then((words) => words.rosterClose),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/close').then((words) => words.rosterClose),
});
