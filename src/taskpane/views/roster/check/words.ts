import { rosterCheck as english } from '../../../../i18n/en-US/pane/roster-check';
import { rosterCheck as chinese } from '../../../../i18n/zh-CN/pane/roster-check';
import { wordsOf } from '../../../words';

export const useCheckWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
