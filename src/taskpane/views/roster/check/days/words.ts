import { wordsOf } from '../../../../text/words';

export const useDaysWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../../i18n/zh-CN/pane/roster/days').then(
      (words) => words.rosterDays,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../../i18n/en-US/pane/roster/days').then(
      (words) => words.rosterDays,
    ),
});
