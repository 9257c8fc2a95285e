import { wordsOf } from '../../../text/words';

export const useOrdersWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../../i18n/zh-CN/pane/roster/orders').then(
      (words) => words.rosterOrders,
    ),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../../i18n/en-US/pane/roster/orders').then(
      (words) => words.rosterOrders,
    ),
});
