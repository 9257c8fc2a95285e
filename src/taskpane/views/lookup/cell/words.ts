import { wordsOf } from '../../../text/words';

export const useCellWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-lookup-zh-CN" */ '../../../../i18n/zh-CN/pane/cell').then((words) => words.cell),
  'en-US': () => import(/* webpackChunkName: "pane-words-lookup-en-US" */ '../../../../i18n/en-US/pane/cell').then((words) => words.cell),
});

export const useFunctionWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-functions-zh-CN" */ '../../../../i18n/zh-CN/functions').then((words) => words.functions),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-functions-en-US" */ '../../../../i18n/en-US/functions').then((words) => words.functions),
});
