// Which amounts of the workbook would be asked for something else under another version.
import { type CellPlace, type DepositDifference, newDepositDifference } from '../../../../../engine/tiers/deposit-difference';
import { cellChunks } from '../../../../../excel/cells/read-cells';
import { usedAreas } from '../../../../../excel/cells/used-areas';
import { untilAtRest } from '../../../../../excel/events/calculation';
import type { Rule } from '../../../../../rules/rule';
import { chosenRule, type Rulebook } from '../../../../../rules/rulebook';
import { newCellUnion } from '../../../../../sheet/cell-union';
import { sharedCells } from '../../../../../sheet/rectangle';
import { sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';
import { withAgencies } from './agencies-beside';
import { amountsOfTable, type TableFormula } from './amounts-of-tables';
import { formulaOfVersion } from './formula-of-version';

export interface ChoicePreview {
  readonly difference: DepositDifference;
  /** Formulas whose GMV is in the difference. */
  readonly formulas: number;
  /** Those of them that answer a table, of a month or of many: an agency may be in the difference several times. */
  readonly tables: number;
  /** Formulas that may follow the workbook's version, and whose amounts only Excel knows. */
  readonly unclear: number;
  /** Formulas that ask for the version of a day, and would answer #N/A: the new version has no day. */
  readonly withoutDay: number;
}

interface Options {
  readonly signal: AbortSignal;
  /** Shares of 1. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Reads the formulas of every sheet, then the cells that they name, each cell once. Rejects as cellChunks does. */
export async function previewOfChoice(rulebook: Rulebook, after: Rule, { signal, onProgress }: Options): Promise<ChoicePreview> {
  const before = chosenRule(rulebook);
  if (!before) throw new Error(`The version in use, ${rulebook.chosen}, is not known.`);
  await untilAtRest(signal);
  const used = await usedAreas();
  signal.throwIfAborted();
  const sheets = new Map(used.map((area) => [area.sheet.toLowerCase(), area]));
  const difference = newDepositDifference(before, after);
  const union = newCellUnion();
  const tables = new Map<string, TableFormula>();
  let [formulas, unclear, byDate] = [0, 0, 0];

  function look(formula: unknown, sheet: string, row: number, column: number): void {
    if (typeof formula !== 'string') return;
    const asked = formulaOfVersion(formula);
    if (asked.state === 'independent') return;
    if (asked.state === 'unclear' || asked.state === 'by-date') {
      if (asked.state === 'unclear') unclear++;
      else byDate++;
      return;
    }
    if (asked.state === 'table') {
      // Each cell that a table spills into hands its formula over; the first is where it stands.
      const key = JSON.stringify([sheet.toLowerCase(), asked]);
      if (!tables.has(key)) tables.set(key, { at: { sheet, row, column }, call: asked });
      return;
    }
    formulas++;
    if (asked.state === 'value') return difference.add(asked.value, sheet, row, column);
    const filled = sheets.get((asked.area.sheet ?? sheet).toLowerCase());
    const part = filled && sharedCells(asked.area, filled);
    if (filled && part) union.add(filled.sheet, part);
  }

  await overCells(
    used,
    { also: ['formulas'], signal, onProgress: (share) => onProgress(share / 2, 1) },
    ({ area, formulas: written = [] }) => {
      written.forEach((line, i) => line.forEach((formula, j) => look(formula, area.sheet, area.row + i, area.column + j)));
    },
  );
  const counted = await addTables();
  const columns = union.columns();
  const spans = columns.flatMap(({ sheet, column, spans: rows }) => rows.map(([from, to]) => sheetArea(sheet, from, column, to - from, 1)));
  // Many short spans in one column are read as one area: a question per cell would take minutes.
  const areas = columns.map(({ sheet, column, spans: rows }) => sheetArea(sheet, rows[0]![0], column, rows.at(-1)![1] - rows[0]![0], 1));
  const wanted = new Map<string, SheetArea[]>();
  for (const span of spans) {
    const key = `${span.column} ${span.sheet}`;
    wanted.set(key, [...(wanted.get(key) ?? []), span]);
  }
  await overCells(areas, { signal, onProgress: (share) => onProgress((1 + share) / 2, 1) }, ({ area, values }) => {
    for (const span of wanted.get(`${area.column} ${area.sheet}`) ?? []) {
      const part = sharedCells(span, area);
      for (let row = part?.row ?? 0; part && row < part.row + part.rows; row++) {
        if (counted.size === 0 || !counted.has(placeKey({ sheet: area.sheet, row, column: area.column })))
          difference.add(values[row - area.row]![0], area.sheet, row, area.column);
      }
    }
  });
  const isWithoutDay = before.effectiveFrom !== null && after.effectiveFrom === null;
  return {
    difference: await withAgencies(difference.counted(), sheets, signal),
    formulas: formulas + tables.size,
    tables: tables.size,
    unclear,
    withoutDay: isWithoutDay ? byDate : 0,
  };

  /** Answers where their amounts stand, so that no cell is counted twice. */
  async function addTables(): Promise<ReadonlySet<string>> {
    const places = new Set<string>();
    for (const table of tables.values()) {
      const { amounts, refused, placeOf } = await amountsOfTable(table, sheets, { state: 'ok', rulebook }, signal);
      difference.addUnread(refused);
      for (const { row, agency, gmv } of amounts) {
        const at = placeOf(row);
        if (places.has(placeKey(at))) continue;
        places.add(placeKey(at));
        // A SCHEDULE's amounts stand in the table itself, which may name the agency beside its id.
        difference.addAmount(gmv, at, table.call.name === 'ROSTER' ? agency : null);
      }
    }
    return places;
  }
}

const placeKey = ({ sheet, row, column }: CellPlace): string => `${row} ${column} ${sheet.toLowerCase()}`;

type Chunk = {
  readonly area: SheetArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly unknown[])[];
};

async function overCells(
  areas: readonly SheetArea[],
  { also = [], signal, onProgress }: { also?: readonly 'formulas'[]; signal: AbortSignal; onProgress: (share: number) => void },
  visit: (chunk: Chunk) => void,
): Promise<void> {
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let done = 0;
  for (const area of areas) {
    for await (const chunk of cellChunks(area, { also, signal })) {
      visit(chunk);
      done += chunk.area.rows * chunk.area.columns;
      onProgress(done / cells);
    }
  }
}
