import { rosterList as english } from '../../../../i18n/en-US/pane/roster-list';
import { rosterList as chinese } from '../../../../i18n/zh-CN/pane/roster-list';
import { wordsOf } from '../../../words';

export const useListWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
