import { selfTest as english } from '../../../i18n/en-US/pane/self-test';
import { selfTest as chinese } from '../../../i18n/zh-CN/pane/self-test';
import { wordsOf } from '../../words';

export const useSelfTestWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
