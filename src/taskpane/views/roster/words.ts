import { roster as english } from '../../../i18n/en-US/pane/roster';
import { roster as chinese } from '../../../i18n/zh-CN/pane/roster';
import { wordsOf } from '../../words';

export const useRosterWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
