import { longWork as english } from '../../i18n/en-US/pane/long-work';
import { longWork as chinese } from '../../i18n/zh-CN/pane/long-work';
import { wordsAtHand } from '../text/words';

export const useLongWorkWords = wordsAtHand({ 'zh-CN': chinese, 'en-US': english });
