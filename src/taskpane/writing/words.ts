import { writing as english } from '../../i18n/en-US/pane/writing';
import { writing as chinese } from '../../i18n/zh-CN/pane/writing';
import { wordsAtHand } from '../text/words';

export const useWritingWords = wordsAtHand({ 'zh-CN': chinese, 'en-US': english });
