import { render } from 'preact';

/** Draws the task pane into `root`; `hosted` says that Excel answered, so that there is a workbook to speak of. */
export function mount(root: HTMLElement, { hosted }: { hosted: boolean }): void {
  render(<main>{hosted ? '推客保证金' : '推客保证金 · TUIKE'}</main>, root);
}
