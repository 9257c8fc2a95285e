import { wordsOf } from '../../../text/words';

export const useChartWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-lookup-zh-CN" */ '../../../../i18n/zh-CN/pane/chart').then((words) => words.chart),
  'en-US': () => import(/* webpackChunkName: "pane-words-lookup-en-US" */ '../../../../i18n/en-US/pane/chart').then((words) => words.chart),
});
