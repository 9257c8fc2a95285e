// A workbook's file as it is handed over to people without the add-in: no formula of ours in it, and nothing that would ask for the add-in.
import { type CellAnew, type CellElement, type CellShows, sheetWith } from '../../files/package/formula-cells';
import { openPackage, type OpenPackage } from '../../files/package/open-package';
import { cellAddress } from '../../sheet/address';
import { type CellContent, isErrorContent } from '../../sheet/evaluation/cell-content';
import { isSameContent, valueOfFormula } from '../../sheet/evaluation/value-of-formula';
import type { SheetArea } from '../../sheet/sheet-area';
import { dropAddinTraces, partWithCalls } from './addin-traces';
import { formulaForFile } from './file-formula';
import { cellsWanted, cellsNamed, type FormulaInFile, formulasInSheet, placeInSheet } from './formulas-in-file';
import { isSpillNamedInShared, withSpillsAsAreas } from './spills-as-areas';
import { contentReader, textStyles, type WorksheetParts, worksheetParts } from './workbook-sheets';

/** The formula of each cell of an area without our functions, rows × columns, or why there is none. */
export type NativeInCopy<Reason extends string> = (
  formula: string,
  area: SheetArea,
) => { readonly cells: readonly (readonly string[])[] } | { readonly reason: Reason };

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

export type CopyOutcome<Reason extends string> =
  | { readonly state: 'copy'; readonly bytes: Uint8Array<ArrayBuffer>; readonly formulas: readonly ReplacedFormula<Reason>[] }
  /** No .xlsx: under a password, with macros, binary. */
  | { readonly state: 'other-file' }
  /** Its cells cannot be read; the part is named. */
  | { readonly state: 'unread'; readonly part: string }
  /** A part other than cells calls a function of ours: a name, a rule of a format. */
  | { readonly state: 'calls-elsewhere'; readonly part: string };

/** Characters of XML. */
export interface CopyProgress {
  readonly done: number;
  readonly of: number;
}

interface SheetInFile {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
  readonly formulas: readonly FormulaInFile[];
}

/** Every formula of ours becomes a native formula that was computed to what its cell shows, or what it shows. @param native null: values alone */
export function* copyWithoutAddin<Reason extends string>(
  bytes: Uint8Array,
  native: NativeInCopy<Reason> | null,
): Generator<CopyProgress, CopyOutcome<Reason>> {
  const file = openPackage(bytes);
  const workbook = file && worksheetParts(file);
  if (!file || !workbook) return { state: 'other-file' };
  const sheets: SheetInFile[] = [];
  const xmls = workbook.sheets.map(({ name, path }) => ({ name, path, xml: file.text(path) }));
  // The cells are looked at twice: for formulas, and for what these and their cells show.
  const of = 2 * xmls.reduce((sum, { xml }) => sum + (xml?.length ?? 0), 0);
  let done = 0;
  for (const { name, path, xml } of xmls) {
    const formulas = xml === null ? null : yield* told(formulasInSheet(name, xml), done, of);
    if (xml === null || formulas === null) return { state: 'unread', part: path };
    sheets.push({ name, path, xml, formulas });
    done += xml.length;
  }
  const plans: Plan<Reason>[][] = [];
  for (const sheet of sheets) plans.push(yield* plansOf(sheet, native, { done, of }));
  const elements = yield* elementsOf(sheets, plans.flat(), done, of);
  const made: SheetAnew<Reason>[] = [];
  const reading = { elements, contentOf: contentReader(file, workbook.path), asText: textStyles(file, workbook.path) };
  for (const ofSheet of plans) made.push(yield* cellsAnew(ofSheet, reading, { done: of, of }));
  return written(file, workbook, sheets, made);
}

function* told<T>(looking: Generator<number, T>, before: number, of: number): Generator<CopyProgress, T> {
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value;
    yield { done: before + step.value, of };
  }
}

/** A formula and what is tried in its place. */
interface Plan<Reason extends string> {
  readonly area: SheetArea;
  readonly isArray: boolean;
  /** null: values were asked for; undefined: the formula cannot be told. */
  readonly native: ReturnType<NativeInCopy<Reason>> | null | undefined;
}

function* plansOf<Reason extends string>(
  sheet: SheetInFile,
  native: NativeInCopy<Reason> | null,
  now: CopyProgress,
): Generator<CopyProgress, Plan<Reason>[]> {
  const plans: Plan<Reason>[] = [];
  for (const { area, formula, isArray } of sheet.formulas) {
    plans.push({ area, isArray, native: native && (formula === null ? undefined : native(formula, area)) });
    yield now;
  }
  return plans;
}

type Elements = ReadonlyMap<string, ReadonlyMap<number, CellElement>>;

const keyOfSheet = (name: string): string => name.toLowerCase();

/** Of the formulas' own cells and of those that the native formulas name, by sheet. */
function* elementsOf(
  sheets: readonly SheetInFile[],
  plans: readonly Plan<string>[],
  before: number,
  of: number,
): Generator<CopyProgress, Elements> {
  const wanted = new Map<string, Set<number>>(sheets.map(({ name }) => [keyOfSheet(name), new Set()]));
  for (const { area, native } of plans) {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        wanted.get(keyOfSheet(area.sheet))!.add(placeInSheet(row, column));
    for (const formula of native && 'cells' in native ? native.cells.flat() : [])
      for (const { sheet, row, column } of cellsNamed(formula)) wanted.get(keyOfSheet(sheet ?? area.sheet))?.add(placeInSheet(row, column));
  }
  const found = new Map<string, ReadonlyMap<number, CellElement>>();
  let done = before;
  for (const { name, xml } of sheets) {
    found.set(keyOfSheet(name), yield* told(cellsWanted(xml, wanted.get(keyOfSheet(name))!), done, of));
    done += xml.length;
  }
  return found;
}

interface SheetAnew<Reason extends string> {
  readonly formulas: readonly ReplacedFormula<Reason>[];
  readonly cells: readonly CellAnew[];
  /** What could be named "D2#". */
  readonly arrays: readonly SheetArea[];
}

interface CellsRead {
  readonly elements: Elements;
  readonly contentOf: (shown: CellShows) => CellContent;
  readonly asText: ReadonlySet<string>;
}

function* cellsAnew<Reason extends string>(
  plans: readonly Plan<Reason>[],
  { elements, contentOf, asText }: CellsRead,
  now: CopyProgress,
): Generator<CopyProgress, SheetAnew<Reason>> {
  const elementAt = (sheet: string, row: number, column: number): CellElement | undefined =>
    elements.get(keyOfSheet(sheet))?.get(placeInSheet(row, column));
  const formulas: ReplacedFormula<Reason>[] = [];
  const cells: CellAnew[] = [];
  for (const { area, native } of plans) {
    const own = cellsOfArea(area, elementAt);
    const contentAt = (sheet: string | null, row: number, column: number): CellContent | undefined => {
      if (sheet !== null && !elements.has(keyOfSheet(sheet))) return undefined;
      const element = elementAt(sheet ?? area.sheet, row, column);
      return element ? contentOf(element.shown) : null;
    };
    // A formula without a value shows a text of no characters; where Excel shows something else, whoever asked compares it.
    const shown = own.map((line) => line.map(({ element }) => (element ? (contentOf(element.shown) ?? '') : '')));
    const texts = native && 'cells' in native ? native.cells : null;
    const isText = own.some((line) => line.some(({ element }) => asText.has(element?.style ?? '')));
    const isWhole = own.every((line) => line.every(({ element }) => element !== undefined));
    const doubt = texts === null ? null : isText ? 'as-text' : isWhole ? doubtOf(texts, shown, contentAt) : 'unproven';
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
function doubtOf(
  formulas: readonly (readonly string[])[],
  shown: readonly (readonly CellContent[])[],
  contentAt: Parameters<typeof valueOfFormula>[1],
): 'differs' | 'unproven' | null {
  for (const [r, line] of formulas.entries())
    for (const [c, formula] of line.entries()) {
      const value = valueOfFormula(formula, contentAt);
      if (value === undefined) return 'unproven';
      if (!isSameContent(value, shown[r]?.[c])) return 'differs';
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

function written<Reason extends string>(
  file: OpenPackage,
  workbook: WorksheetParts,
  sheets: readonly SheetInFile[],
  made: readonly SheetAnew<Reason>[],
): CopyOutcome<Reason> {
  const arrays = made.flatMap((sheet) => sheet.arrays);
  for (const [index, { name, path, xml }] of sheets.entries()) {
    if (isSpillNamedInShared(xml, name, arrays)) return { state: 'calls-elsewhere', part: path };
    const now = withSpillsAsAreas(sheetWith(xml, made[index]!.cells), name, arrays);
    if (now !== xml) file.replace(path, now);
  }
  for (const part of file
    .names()
    .filter((one) => /^xl\/(?:tables|charts)\/[^/]+\.xml$/i.test(one))
    .concat(workbook.path)) {
    const xml = file.text(part) ?? '';
    const now = withSpillsAsAreas(xml, null, arrays);
    if (now !== xml) file.replace(part, now);
  }
  dropAddinTraces(file, workbook.path);
  const part = partWithCalls(file, workbook.path);
  if (part !== null) return { state: 'calls-elsewhere', part };
  return { state: 'copy', bytes: file.bytes(), formulas: made.flatMap(({ formulas }) => formulas) };
}
