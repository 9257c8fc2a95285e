import { versions as english } from '../../../i18n/en-US/pane/versions';
import { versions as chinese } from '../../../i18n/zh-CN/pane/versions';
import { wordsOf } from '../../words';

export const useVersionsWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
