import { rosterResult as english } from '../../../../i18n/en-US/pane/roster-result';
import { rosterResult as chinese } from '../../../../i18n/zh-CN/pane/roster-result';
import { wordsOf } from '../../../words';

export const useResultWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
