import { wordsOf } from '../../text/words';

export const useLookupWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-lookup-zh-CN" */ '../../../i18n/zh-CN/pane/lookup').then((words) => words.lookup),
  'en-US': () => import(/* webpackChunkName: "pane-words-lookup-en-US" */ '../../../i18n/en-US/pane/lookup').then((words) => words.lookup),
});
