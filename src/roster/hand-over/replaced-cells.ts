// The cells of a sheet whose formulas are replaced, as they are to be: native formulas that were computed to what the cells show, or that.
import type { CellAnew, CellElement, CellShows } from '../../files/package/formula-cells';
import { cellAddress } from '../../sheet/address';
import { type CellContent, isErrorContent } from '../../sheet/evaluation/cell-content';
import { isSameContent, valueOfFormula } from '../../sheet/evaluation/value-of-formula';
import type { SheetArea } from '../../sheet/sheet-area';
import { sheetNameKey } from '../../sheet/sheet-name';
import { formulaForFile } from './file-formula';
import { placeInSheet } from './formulas-in-file';

/** What became of one formula. */
export interface ReplacedFormula<Reason extends string> {
  readonly area: SheetArea;
  /** Rows × columns: what its cells showed, and show. */
  readonly shown: readonly (readonly Exclude<CellContent, null>[])[];
  readonly becomes: 'native' | 'value';
  /** Of a value, why it is none; null where values were asked for. */
  readonly why:
    | Reason
    /** The native formula comes to something else. */
    | 'differs'
    /** What it comes to could not be computed here. */
    | 'unproven'
    | 'as-text'
    /** It shows an error and goes on to. */
    | 'error'
    | null;
}

/** Characters of XML. */
export interface CopyProgress {
  readonly done: number;
  readonly of: number;
}

/** A formula and what is tried in its place. */
export interface FormulaPlan<Reason extends string> {
  readonly area: SheetArea;
  readonly isArray: boolean;
  /** null: values were asked for; undefined: the formula cannot be told. */
  readonly native: { readonly cells: readonly (readonly string[])[] } | { readonly reason: Reason } | null | undefined;
}

export type SheetElements = ReadonlyMap<string, ReadonlyMap<number, CellElement>>;

export interface SheetAnew<Reason extends string> {
  readonly formulas: readonly ReplacedFormula<Reason>[];
  readonly cells: readonly CellAnew[];
  /** What could be named "D2#". */
  readonly arrays: readonly SheetArea[];
}

interface CellsRead {
  readonly elements: SheetElements;
  readonly contentOf: (shown: CellShows) => CellContent;
  readonly asText: ReadonlySet<string>;
}

export function* cellsAnew<Reason extends string>(
  plans: readonly FormulaPlan<Reason>[],
  { elements, contentOf, asText }: CellsRead,
  now: CopyProgress,
): Generator<CopyProgress, SheetAnew<Reason>> {
  const elementAt = (sheet: string, row: number, column: number): CellElement | undefined =>
    elements.get(sheetNameKey(sheet))?.get(placeInSheet(row, column));
  const formulas: ReplacedFormula<Reason>[] = [];
  const cells: CellAnew[] = [];
  for (const { area, native } of plans) {
    const own = cellsOfArea(area, elementAt);
    const contentAt = (sheet: string | null, row: number, column: number): CellContent | undefined => {
      if (sheet !== null && !elements.has(sheetNameKey(sheet))) return undefined;
      const element = elementAt(sheet ?? area.sheet, row, column);
      return element ? contentOf(element.shown) : null;
    };
    // A formula without a value shows a text of no characters; where Excel shows something else, whoever asked compares it.
    const shown = own.map((line) => line.map(({ element }) => (element ? (contentOf(element.shown) ?? '') : '')));
    const texts = native && 'cells' in native ? native.cells : null;
    const isText = own.some((line) => line.some(({ element }) => asText.has(element?.style ?? '')));
    const isWhole = own.every((line) => line.every(({ element }) => element !== undefined));
    const doubt = texts === null ? null : isText ? 'as-text' : isWhole ? yield* doubtOf(texts, shown, contentAt, now) : 'unproven';
    const isProven = texts !== null && doubt === null;
    const isError = shown.some((line) => line.some(isErrorContent));
    const why = native === undefined ? 'unproven' : native && 'reason' in native ? native.reason : doubt;
    formulas.push({ area, shown, becomes: isProven ? 'native' : 'value', why: !isProven && isError ? 'error' : why });
    own.forEach((line, r) =>
      line.forEach(({ address, element }, c) => {
        if (element) cells.push({ cell: { ...element, address }, ...anew(element.shown, shown[r]![c]!, isProven ? texts[r]![c]! : null) });
      }),
    );
    yield now;
  }
  const arrays = plans.flatMap(({ isArray, area }) => (isArray ? [area] : []));
  return { formulas, cells: cells.sort((a, b) => a.cell.from - b.cell.from), arrays };
}

/** null where each formula comes to what its cell shows. */
function* doubtOf(
  formulas: readonly (readonly string[])[],
  shown: readonly (readonly CellContent[])[],
  contentAt: Parameters<typeof valueOfFormula>[1],
  now: CopyProgress,
): Generator<CopyProgress, 'differs' | 'unproven' | null> {
  for (const [r, line] of formulas.entries())
    for (const [c, formula] of line.entries()) {
      const value = valueOfFormula(formula, contentAt);
      if (value === undefined) return 'unproven';
      if (!isSameContent(value, shown[r]?.[c])) return 'differs';
      yield now;
    }
  return null;
}

const cellsOfArea = (area: SheetArea, elementAt: (sheet: string, row: number, column: number) => CellElement | undefined) =>
  Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => ({
      address: cellAddress(area.row + r, area.column + c),
      element: elementAt(area.sheet, area.row + r, area.column + c),
    })),
  );

/** A text of no characters stays a formula: of a blank other formulas compute something else. */
function anew(before: CellShows, shown: Exclude<CellContent, null>, native: string | null): Pick<CellAnew, 'formula' | 'shown'> {
  if (shown === '') return { formula: native === null ? '""' : formulaForFile(native), shown: { kind: 'text', text: '' } };
  if (native === null) return { formula: null, shown: before };
  return { formula: formulaForFile(native), shown: typeof shown === 'string' ? { kind: 'text', text: shown } : before };
}
