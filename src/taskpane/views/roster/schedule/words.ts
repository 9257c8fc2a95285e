import { rosterSchedule as english } from '../../../../i18n/en-US/pane/roster-schedule';
import { rosterSchedule as chinese } from '../../../../i18n/zh-CN/pane/roster-schedule';
import { wordsOf } from '../../../words';

export const useScheduleWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
