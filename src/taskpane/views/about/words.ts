import { about as english } from '../../../i18n/en-US/pane/about';
import { about as chinese } from '../../../i18n/zh-CN/pane/about';
import { wordsOf } from '../../words';

export const useAboutWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
