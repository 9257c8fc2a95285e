import { wordsOf } from '../../../text/words';

export const useHandOverWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/hand-over').then(
      (words) => words.handOver,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/hand-over').then(
      (words) => words.handOver,
    ),
});
