import { wordsOf } from '../../../../text/words';

export const useCountedWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../../i18n/zh-CN/pane/roster/counted').then(
      (words) => words.rosterCounted,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../../i18n/en-US/pane/roster/counted').then(
      (words) => words.rosterCounted,
    ),
});
