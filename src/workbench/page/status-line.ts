import { areaAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { element } from './element';
import type { Words } from './words';

/** The sentence of the error in the active cell, as Excel shows it on hover, and whether anything is being computed. */
export function statusLine(grid: Grid, words: () => Words, isStarting: () => boolean): { show(): void } {
  let round = 0;

  const sentence = () => {
    const { sheet, areas } = grid.selection();
    const area = areas.at(-1);
    const output = element('#sentence');
    if (!area) return output.replaceChildren();
    const cell = { ...area, rows: 1, columns: 1 };
    const value = grid.values(sheet, cell)[0]?.[0];
    if (typeof value !== 'object' || value === null) return output.replaceChildren();
    const place = Object.assign(document.createElement('b'), { textContent: `${areaAddress(cell)} ${value.error}` });
    const text = value.message ?? words().errors[value.error];
    output.title = text;
    output.replaceChildren(place, text);
  };
  const activity = (isBusy: boolean) => {
    const { starting, computing, ready } = words();
    element('#activity').textContent = isStarting() ? starting : isBusy ? computing : ready;
  };
  const show = () => {
    sentence();
    const now = ++round;
    activity(true);
    void grid.settled().then(() => {
      if (now !== round) return;
      activity(false);
      sentence();
    });
  };

  for (const event of ['selection', 'change', 'calculated', 'sheets'] as const) grid.on(event, show);
  show();
  return { show };
}
