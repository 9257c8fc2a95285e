import { wordsOf } from '../../text/words';

export const useAboutWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-about-zh-CN" */ '../../../i18n/zh-CN/pane/about').then((words) => words.about),
  'en-US': () => import(/* webpackChunkName: "pane-words-about-en-US" */ '../../../i18n/en-US/pane/about').then((words) => words.about),
});
