import { rosterOrders as english } from '../../../../i18n/en-US/pane/roster-orders';
import { rosterOrders as chinese } from '../../../../i18n/zh-CN/pane/roster-orders';
import { wordsOf } from '../../../words';

export const useOrdersWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
