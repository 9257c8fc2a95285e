// Cells that many areas name, each once.
import type { Rectangle } from './rectangle';

/** Rows of one column, from 0: `spans` are [first, after the last], ascending and apart. */
interface ColumnSpans {
  readonly sheet: string;
  readonly column: number;
  readonly spans: readonly (readonly [number, number])[];
}

export interface CellUnion {
  readonly add: (sheet: string, area: Rectangle) => void;
  readonly columns: () => readonly ColumnSpans[];
}

export function newCellUnion(): CellUnion {
  const sheets = new Map<string, Map<number, [number, number][]>>();
  return {
    add(sheet, { row, column, rows, columns }) {
      if (rows <= 0) return;
      const ofSheet = sheets.get(sheet) ?? new Map<number, [number, number][]>();
      sheets.set(sheet, ofSheet);
      for (let at = column; at < column + columns; at++) {
        const spans = ofSheet.get(at) ?? [];
        ofSheet.set(at, spans);
        const last = spans.at(-1);
        // Formulas come row by row, so most areas go on where the last one ended.
        if (last && row <= last[1] && row >= last[0]) last[1] = Math.max(last[1], row + rows);
        else spans.push([row, row + rows]);
      }
    },
    columns: () =>
      [...sheets].flatMap(([sheet, ofSheet]) => [...ofSheet].map(([column, spans]) => ({ sheet, column, spans: merged(spans) }))),
  };
}

function merged(spans: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
