// What stands in the lines that no check covers and does not belong there, and which of them are gone.
import { canonicalCell } from '../sheet/canonical';
import { filledBeside, outsideKinds, outsideLabels, wordingOf } from '../sheet/outside-lines';
import type { SheetRead } from '../sheet/read-sheet';
import type { LineFinding } from './line-differences';

export function outsideFindings({ outside }: Pick<SheetRead, 'outside'>): LineFinding[] {
  const wording = Math.max(0, outside.map(wordingOf).find((one) => one >= 0) ?? 0);
  const byKind = new Map(outside.map((line) => [line.kind, line]));
  return outsideKinds.flatMap((kind): LineFinding[] => {
    const label = outsideLabels[kind][wording]!;
    const line = byKind.get(kind);
    // Whether code and fingerprint are there is asked with what they say.
    if (!line) return kind === 'code' || kind === 'fingerprint' ? [] : [{ kind: 'line-missing', no: null, closed: label }];
    const columns = [...(wordingOf(line) < 0 ? [0] : []), ...filledBeside(line)];
    return columns.map((column) => ({
      ...{ kind: 'cell', row: line.row, column, closed: column === 0 ? label : '' },
      ...{ now: canonicalCell(line.cells[column]), by: 'check' },
    }));
  });
}
