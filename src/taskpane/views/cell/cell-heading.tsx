import type { ComponentChildren } from 'preact';
import type { SheetArea } from '../../../excel/sheet-area';
import { useCellWords } from './words';

/** Which cells the view is about. */
export function CellHeading({ area, children }: { area: SheetArea; children?: ComponentChildren }) {
  const { text } = useCellWords();
  return (
    <header class="masthead">
      <h1>
        <span class="eyebrow">{text.eyebrow}</span> <span class="name">{area.address}</span>
      </h1>
      <p>{text.onSheet(area.sheet)}</p>
      {children}
    </header>
  );
}
