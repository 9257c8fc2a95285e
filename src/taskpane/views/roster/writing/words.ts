import { wordsOf } from '../../../words';

export const useWritingWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster-writing').then(
      (words) => words.rosterWriting,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster-writing').then(
      (words) => words.rosterWriting,
    ),
});
