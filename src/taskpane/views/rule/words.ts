import { rule as english } from '../../../i18n/en-US/pane/rule';
import { rule as chinese } from '../../../i18n/zh-CN/pane/rule';
import { wordsOf } from '../../words';

export const useRuleWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
