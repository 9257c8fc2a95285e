import { wordsOf } from '../../../text/words';

export const useResultWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/result').then(
      (words) => words.rosterResult,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/result').then(
      (words) => words.rosterResult,
    ),
});
