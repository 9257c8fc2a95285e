import { rosterFind as english } from '../../../../i18n/en-US/pane/roster-find';
import { rosterFind as chinese } from '../../../../i18n/zh-CN/pane/roster-find';
import { wordsOf } from '../../../words';

export const useFindWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
