import { wordsOf } from '../../../text/words';

export const useFilesWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/files').then((words) => words.rosterFiles),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/files').then((words) => words.rosterFiles),
});
