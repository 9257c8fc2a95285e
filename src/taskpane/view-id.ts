import type { ShellText } from '../i18n/en-US/pane/shell';

/** The views that have a name. */
export type ViewId = keyof ShellText['nav'];
