import { calculator as english } from '../../../i18n/en-US/pane/calculator';
import { calculator as chinese } from '../../../i18n/zh-CN/pane/calculator';
import { wordsOf } from '../../words';

export const useCalculatorWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
