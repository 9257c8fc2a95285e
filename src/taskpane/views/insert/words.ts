import { functions as englishFunctions } from '../../../i18n/en-US/functions';
import { insert as english } from '../../../i18n/en-US/pane/insert';
import { functions as chineseFunctions } from '../../../i18n/zh-CN/functions';
import { insert as chinese } from '../../../i18n/zh-CN/pane/insert';
import { wordsOf } from '../../words';

export const useInsertWords = wordsOf({
  'zh-CN': { ...chinese, of: chineseFunctions },
  'en-US': { ...english, of: englishFunctions },
});
