import { wordsOf } from '../../text/words';

export const useInsertWords = wordsOf({
  'zh-CN': async () => {
    const [{ insert }, { functions }] = await Promise.all([
      import(/* webpackChunkName: "pane-words-insert-zh-CN" */ '../../../i18n/zh-CN/pane/insert'),
      import(/* webpackChunkName: "pane-words-functions-zh-CN" */ '../../../i18n/zh-CN/functions'),
    ]);
    return { ...insert, of: functions };
  },
  'en-US': async () => {
    const [{ insert }, { functions }] = await Promise.all([
      import(/* webpackChunkName: "pane-words-insert-en-US" */ '../../../i18n/en-US/pane/insert'),
      import(/* webpackChunkName: "pane-words-functions-en-US" */ '../../../i18n/en-US/functions'),
    ]);
    return { ...insert, of: functions };
  },
});
