import type { VersionsText } from '../../../../i18n/en-US/pane/versions';
import { wordsOf } from '../../../text/words';

export const useVersionsWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-versions-zh-CN" */ '../../../../i18n/zh-CN/pane/versions').then((words) => words.versions),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-versions-en-US" */ '../../../../i18n/en-US/pane/versions').then((words) => words.versions),
});

/** What is said while cells are read for a preview. */
export const workWords = ({ cancel, excelSays, preview }: VersionsText) => ({
  progress: () => preview.reading,
  cancel,
  cancelled: preview.stopped,
  again: preview.again,
  failed: (reason: string) => `${preview.failed} ${excelSays(reason)}`,
});
