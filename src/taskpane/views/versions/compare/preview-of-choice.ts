// Which amounts of the workbook would be asked for something else under another version.
import { newCellUnion } from '../../../../sheet/cell-union';
import { sharedCells } from '../../../../sheet/rectangle';
import { type DepositDifference, newDepositDifference } from '../../../../engine/tiers/deposit-difference';
import { cellChunks } from '../../../../excel/cells/read-cells';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { untilAtRest } from '../../../../excel/events/calculation';
import { usedAreas } from '../../../../excel/cells/used-areas';
import type { Rule } from '../../../../rules/rule';
import type { NamedRectangle } from '../../../../sheet/address';
import { tuikeCallOf } from '../../../../sheet/tuike-call';
import { declarationOf } from '../../../../engine/tables/declarations';

/** Where a formula's GMV stands, if its answer depends on the workbook's version. */
type GmvOfFormula =
  /** No formula of ours, or one that names its version, or one that does not ask for a rule. */
  | { readonly state: 'independent' }
  | { readonly state: 'area'; readonly area: NamedRectangle }
  | { readonly state: 'value'; readonly value: number | string | boolean }
  /** It depends on the workbook's version, or may, but only Excel knows on which amounts. */
  | { readonly state: 'unclear' };

const independent = { state: 'independent' } as const;
const unclear = { state: 'unclear' } as const;

/** `formula` as Excel's API hands it over: "=…", English names, commas. */
export function gmvOfFormula(formula: string): GmvOfFormula {
  const reading = tuikeCallOf(formula);
  if (reading.state === 'none') return independent;
  if (reading.state !== 'one') return unclear;
  const { name, args } = reading.call;
  const shape = declarationOf(name);
  if (!shape) return unclear;
  if (!shape.arguments.some((argument) => argument.name === 'gmv' || argument.name === 'amount')) return independent;
  if (!shape.isCellwise) return unclear;
  const rule = args[shape.arguments.findIndex((argument) => argument.name === 'rule')];
  if (rule && rule.kind === 'value' && rule.value !== '' && rule.value !== 0) return independent;
  if (rule && rule.kind !== 'omitted' && rule.kind !== 'value') return unclear;
  const [gmv] = args;
  if (gmv?.kind === 'area') return { state: 'area', area: gmv.area };
  if (gmv?.kind === 'value' && typeof gmv.value !== 'object') return { state: 'value', value: gmv.value };
  return unclear;
}

export interface ChoicePreview {
  readonly difference: DepositDifference;
  /** Formulas whose GMV is in the difference. */
  readonly formulas: number;
  /** Formulas that may follow the workbook's version, and whose amounts only Excel knows. */
  readonly unclear: number;
}

interface Options {
  readonly signal: AbortSignal;
  /** Shares of 1. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Reads the formulas of every sheet, then the cells that they name, each cell once. Rejects as cellChunks does. */
export async function previewOfChoice(before: Rule, after: Rule, { signal, onProgress }: Options): Promise<ChoicePreview> {
  await untilAtRest(signal);
  const used = await usedAreas();
  signal.throwIfAborted();
  const sheets = new Map(used.map((area) => [area.sheet.toLowerCase(), area]));
  const difference = newDepositDifference(before, after);
  const union = newCellUnion();
  let [formulas, unclear] = [0, 0];

  function look(formula: unknown, sheet: string, row: number, column: number): void {
    if (typeof formula !== 'string') return;
    const gmv = gmvOfFormula(formula);
    if (gmv.state === 'independent') return;
    if (gmv.state === 'unclear') {
      unclear++;
      return;
    }
    formulas++;
    if (gmv.state === 'value') return difference.add(gmv.value, sheet, row, column);
    const filled = sheets.get((gmv.area.sheet ?? sheet).toLowerCase());
    const part = filled && sharedCells(gmv.area, filled);
    if (filled && part) union.add(filled.sheet, part);
  }

  await overCells(
    used,
    { also: ['formulas'], signal, onProgress: (share) => onProgress(share / 2, 1) },
    ({ area, formulas: written = [] }) => {
      written.forEach((line, i) => line.forEach((formula, j) => look(formula, area.sheet, area.row + i, area.column + j)));
    },
  );
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
        difference.add(values[row - area.row]![0], area.sheet, row, area.column);
      }
    }
  });
  return { difference: difference.counted(), formulas, unclear };
}

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
