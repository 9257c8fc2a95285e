// Where a person was with a table, kept in the workbook for the next time that it is opened.
import { newTurns } from '../../../../excel/events/turns';
import { keepText, keptText } from '../../../../excel/parts/kept-text';
import { fingerprintOf } from '../../../../excel/rules/rule-part';
import { keptList, keptListText } from '../../../../roster/kept-list';
import type { TableSource } from '../source/source';
import { stepOrder } from './order';
import type { StepProgress } from './progress';

interface KeptStep extends StepProgress {
  readonly place: string;
  readonly print: string;
}

const mostTables = 50;
const rowsLookedAt = 400;

/** Where the table stands. It may grow and its cells change: it is the same table to whoever works on it. */
export const placeOfTable = ({ area, tableName }: TableSource): string =>
  JSON.stringify([area.sheet, tableName ?? [area.row, area.column]]);

/** Of cells throughout the columns in use: another month in the same place is begun anew. */
export function printOfTable({ cells, layout, path }: TableSource): Promise<string> {
  const columns = layout.columns.flatMap(({ index, role }) => (role === null ? [] : [index]));
  const rows = layout.endRow - layout.firstRow;
  const every = Math.max(1, Math.floor(rows / rowsLookedAt));
  const seen: unknown[] = [path, rows];
  for (let row = layout.firstRow; row < layout.endRow; row += every) for (const column of columns) seen.push(cells[row]?.[column] ?? null);
  return fingerprintOf(JSON.stringify(seen));
}

const inTurn = newTurns();

/** null where nothing is kept of the table as it is now. What cannot be read is not known. */
export async function keptProgress(source: TableSource): Promise<StepProgress | null> {
  const [place, print] = [placeOfTable(source), await printOfTable(source)];
  const kept = stepsIn(await keptText('steps').catch(() => null));
  const found = kept.find((one) => one.place === place && one.print === print);
  return found ? { at: found.at, furthest: found.furthest } : null;
}

/** A workbook that takes nothing goes on without. */
export function keepProgress(source: TableSource, { at, furthest }: StepProgress): void {
  inTurn(async () => {
    const step: KeptStep = { place: placeOfTable(source), print: await printOfTable(source), at, furthest };
    const others = stepsIn(await keptText('steps')).filter(({ place }) => place !== step.place);
    await keepText('steps', keptListText('steps', [step, ...others].slice(0, mostTables)));
  }).catch(() => undefined);
}

const stepsIn = (text: string | null): KeptStep[] => keptList('steps', text, isKeptStep);

function isKeptStep(value: unknown): value is KeptStep {
  if (typeof value !== 'object' || value === null) return false;
  const { place, print, at, furthest } = value as Record<string, unknown>;
  const isStep = (step: unknown): boolean => stepOrder.some((one) => one === step);
  return typeof place === 'string' && typeof print === 'string' && isStep(at) && isStep(furthest);
}
