import { wordsOf } from '../../../text/words';

export const useScheduleWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/schedule').then(
      (words) => words.rosterSchedule,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/schedule').then(
      (words) => words.rosterSchedule,
    ),
});
