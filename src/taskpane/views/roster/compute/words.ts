import { rosterCompute as english } from '../../../../i18n/en-US/pane/roster-compute';
import { rosterCompute as chinese } from '../../../../i18n/zh-CN/pane/roster-compute';
import { wordsOf } from '../../../words';

export const useComputeWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
