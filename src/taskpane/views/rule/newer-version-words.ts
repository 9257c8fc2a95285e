import { wordsOf } from '../../words';

export const useNewerVersionWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-rule-zh-CN" */ '../../../i18n/zh-CN/pane/newer-version').then((words) => words.newerVersion),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-rule-en-US" */ '../../../i18n/en-US/pane/newer-version').then((words) => words.newerVersion),
});
