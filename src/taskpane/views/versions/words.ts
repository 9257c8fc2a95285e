import { wordsOf } from '../../words';

export const useVersionsWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-versions-zh-CN" */ '../../../i18n/zh-CN/pane/versions').then((words) => words.versions),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-versions-en-US" */ '../../../i18n/en-US/pane/versions').then((words) => words.versions),
});
