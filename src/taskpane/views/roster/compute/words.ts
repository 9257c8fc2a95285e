import { wordsOf } from '../../../text/words';

export const useComputeWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/compute').then(
      (words) => words.rosterCompute,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/compute').then(
      (words) => words.rosterCompute,
    ),
});
