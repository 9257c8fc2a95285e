import { rosterWriting as english } from '../../../../i18n/en-US/pane/roster-writing';
import { rosterWriting as chinese } from '../../../../i18n/zh-CN/pane/roster-writing';
import { wordsOf } from '../../../words';

export const useWritingWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
