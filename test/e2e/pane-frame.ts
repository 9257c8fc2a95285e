import type { Frame, Page } from 'playwright-core';

/** The frame of the task pane that is open now. Throws where there is none, as while another takes its place. */
export function paneFrame(page: Page): Frame {
  const frames = page.frames();
  const pane = frames.find((frame) => frame.url().includes('/taskpane.html'));
  if (pane) return pane;
  throw new Error(`The page has no task pane, only ${frames.map((frame) => frame.url() || 'a frame without an address').join(', ')}`);
}
