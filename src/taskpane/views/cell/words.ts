import { cell as english } from '../../../i18n/en-US/pane/cell';
import { cell as chinese } from '../../../i18n/zh-CN/pane/cell';
import { functions as englishFunctions } from '../../../i18n/en-US/functions';
import { functions as chineseFunctions } from '../../../i18n/zh-CN/functions';
import { wordsOf } from '../../words';

export const useCellWords = wordsOf({ 'zh-CN': chinese, 'en-US': english });

export const useFunctionWords = wordsOf({ 'zh-CN': chineseFunctions, 'en-US': englishFunctions });
