import { longWork as english } from '../../i18n/en-US/pane/long-work';
import { longWork as chinese } from '../../i18n/zh-CN/pane/long-work';
import { wordsOf } from '../words';

export const useLongWorkWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
