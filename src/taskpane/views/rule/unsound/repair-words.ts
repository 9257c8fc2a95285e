import { wordsOf } from '../../../text/words';

export const useRepairWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-versions-zh-CN" */ '../../../../i18n/zh-CN/pane/repair').then((words) => words.repair),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-versions-en-US" */ '../../../../i18n/en-US/pane/repair').then((words) => words.repair),
});
