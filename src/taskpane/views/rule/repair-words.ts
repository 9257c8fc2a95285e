import { repair as english } from '../../../i18n/en-US/pane/repair';
import { repair as chinese } from '../../../i18n/zh-CN/pane/repair';
import { wordsOf } from '../../words';

export const useRepairWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
