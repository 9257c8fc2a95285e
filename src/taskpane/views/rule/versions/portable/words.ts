import { wordsOf } from '../../../../text/words';

export const usePortableWords = wordsOf({
  'zh-CN': () =>
    Promise.all([
      import(/* webpackChunkName: "pane-words-portable-zh-CN" */ '../../../../../i18n/zh-CN/pane/portable'),
      import(/* webpackChunkName: "pane-words-portable-zh-CN" */ '../../../../../i18n/zh-CN/dialects'),
    ]).then(([{ portable }, { dialects }]) => ({ portable, dialects })),
  'en-US': () =>
    Promise.all([
      import(/* webpackChunkName: "pane-words-portable-en-US" */ '../../../../../i18n/en-US/pane/portable'),
      import(/* webpackChunkName: "pane-words-portable-en-US" */ '../../../../../i18n/en-US/dialects'),
    ]).then(([{ portable }, { dialects }]) => ({ portable, dialects })),
});
