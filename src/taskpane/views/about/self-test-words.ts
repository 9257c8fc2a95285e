import { wordsOf } from '../../words';

export const useSelfTestWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-about-zh-CN" */ '../../../i18n/zh-CN/pane/self-test').then((words) => words.selfTest),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-about-en-US" */ '../../../i18n/en-US/pane/self-test').then((words) => words.selfTest),
});
