// Who an amount belongs to: the agency that its table names in the same row.
import type { CellPlace, DepositChange, DepositDifference } from '../../../../../engine/tiers/deposit-difference';
import { textsOfCells } from '../../../../../excel/cells/texts-of-cells';
import { sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';
import { tableFromTop } from './table-from-top';

/** `used` are the filled cells of each sheet, by its name in small letters. A change whose table names nobody stays as it is. */
export async function withAgencies(
  difference: DepositDifference,
  used: ReadonlyMap<string, SheetArea>,
  signal: AbortSignal,
): Promise<DepositDifference> {
  const lists = [difference.largest, difference.more.largest, difference.less.largest];
  const unnamed = lists.flat().filter(({ agency }) => agency === null);
  const columns = new Map<string, AgencyColumn | null>();
  for (const sheet of new Set(unnamed.map(({ at }) => at.sheet.toLowerCase()))) {
    const filled = used.get(sheet);
    columns.set(sheet, filled ? await agencyColumn(filled, signal) : null);
  }
  const asked = unnamed.flatMap(({ at }) => {
    const found = columns.get(at.sheet.toLowerCase());
    return found && at.row >= found.firstRow ? [{ at, cell: sheetArea(at.sheet, at.row, found.column, 1, 1) }] : [];
  });
  const texts = asked.length === 0 ? [] : await textsOfCells(asked.map(({ cell }) => cell));
  const names = new Map<CellPlace, string>(asked.map(({ at }, i) => [at, texts[i]!.trim()]));
  const named = (change: DepositChange): DepositChange => ({ ...change, agency: change.agency ?? (names.get(change.at) || null) });
  const { more, less, largest } = difference;
  return {
    ...difference,
    largest: largest.map(named),
    more: { ...more, largest: more.largest.map(named) },
    less: { ...less, largest: less.largest.map(named) },
  };
}

interface AgencyColumn {
  /** In the sheet, from 0. */
  readonly column: number;
  readonly firstRow: number;
}

async function agencyColumn(filled: SheetArea, signal: AbortSignal): Promise<AgencyColumn | null> {
  const { layout } = await tableFromTop(filled, { signal });
  const column = (['agencyName', 'agency'] as const).flatMap((role) => layout.columns.find((one) => one.role === role) ?? [])[0];
  return column ? { column: filled.column + column.index, firstRow: filled.row + layout.firstRow } : null;
}
