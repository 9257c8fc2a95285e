import { wordsOf } from '../../../text/words';

export const useFindWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/find').then((words) => words.rosterFind),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/find').then((words) => words.rosterFind),
});
