import { newerVersion as english } from '../../../i18n/en-US/pane/newer-version';
import { newerVersion as chinese } from '../../../i18n/zh-CN/pane/newer-version';
import { wordsOf } from '../../words';

export const useNewerVersionWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
