import type { ComponentChildren } from 'preact';
import type { SelectedArea } from '../../../excel/events/selection';
import { useCellWords } from './words';

/** Which cells the view is about. */
export function CellHeading({ area, children }: { area: SelectedArea; children?: ComponentChildren }) {
  const { text } = useCellWords();
  return (
    <header class="masthead">
      <h1>
        <span class="eyebrow">{text.eyebrow}</span> <span class="name">{shortAddress(area)}</span>
      </h1>
      <p>{text.onSheet(area.sheet)}</p>
      {children}
    </header>
  );
}

/** Whole columns as "B:C", whole rows as "2:3". */
function shortAddress({ address, isWholeColumns, isWholeRows }: SelectedArea): string {
  if (isWholeRows) return address.replace(/[A-Z]+/g, '');
  return isWholeColumns ? address.replace(/\d+/g, '') : address;
}
