import { cell as english } from '../../../i18n/en-US/pane/cell';
import { cell as chinese } from '../../../i18n/zh-CN/pane/cell';
import { wordsOf } from '../../words';

export const useCellWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });
