import { wordsOf } from '../../../text/words';

export const useListWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/list').then((words) => words.rosterList),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/list').then((words) => words.rosterList),
});
