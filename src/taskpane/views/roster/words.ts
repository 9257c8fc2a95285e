import { wordsOf } from '../../text/words';

export const useRosterWords = wordsOf({
  'zh-CN': () => import(/* webpackChunkName: "pane-words-roster-zh-CN" */ '../../../i18n/zh-CN/pane/roster').then((words) => words.roster),
  'en-US': () => import(/* webpackChunkName: "pane-words-roster-en-US" */ '../../../i18n/en-US/pane/roster').then((words) => words.roster),
});
