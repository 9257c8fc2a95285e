import { chart as english } from '../../../i18n/en-US/pane/chart';
import { chart as chinese } from '../../../i18n/zh-CN/pane/chart';
import { wordsOf } from '../../words';

export const useChartWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
