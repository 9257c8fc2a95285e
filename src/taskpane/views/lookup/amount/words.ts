import { wordsOf } from '../../../text/words';

export const useCalculatorWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-lookup-zh-CN" */ '../../../../i18n/zh-CN/pane/calculator').then((words) => words.calculator),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-lookup-en-US" */ '../../../../i18n/en-US/pane/calculator').then((words) => words.calculator),
});
