import type { ViewId } from './view-id';

/** Lines on 20 × 20: the tab's words say the same. */
const drawings: Readonly<Record<ViewId, string>> = {
  rule: 'M5 2.5h7l3 3v12H5ZM12 2.5v3h3M7.5 9h5M7.5 11.5h5M7.5 14h3',
  roster: 'M2.5 3.5h2v2h-2ZM7.5 4.5h10M2.5 9h2v2h-2ZM7.5 10h10M2.5 14.5h2v2h-2ZM7.5 15.5h10',
  cell: 'M2.5 4h15v12h-15ZM2.5 8h15M2.5 12h15M7.5 4v12M8 8.5h9v3H8Z',
  calculator: 'M4.5 2.5h11v15h-11ZM7 5h6v2.5H7ZM7 10.5h.5M10 10.5h.5M12.6 10.5h.4M7 14h.5M10 14h.5M12.6 14h.4',
  chart: 'M3 3v14h14M5.5 14.5h3V11h3.5V7.5h3V4.5H17',
  versions: 'M10 3 17.5 7 10 11 2.5 7ZM3 10.2l7 3.8 7-3.8M3 13.2 10 17l7-3.8',
  insert:
    'M6.5 4.5C4.5 4.5 5 8 5 8.8c0 .7-.5 1.2-1.5 1.2 1 0 1.5.5 1.5 1.2 0 .8-.5 4.3 1.5 4.3M13.5 4.5c2 0 1.5 3.5 1.5 4.3 0 .7.5 1.2 1.5 1.2-1 0-1.5.5-1.5 1.2 0 .8.5 4.3-1.5 4.3M10 7.5v5M7.5 10h5',
  about: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6.2v.3',
};

export function ViewIcon({ id }: { id: ViewId }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={drawings[id]} />
    </svg>
  );
}
