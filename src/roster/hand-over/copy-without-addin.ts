// A workbook's file as it is handed over to people without the add-in: no formula of ours in it, and nothing that would ask for the add-in.
import { type CellElement, sheetWith } from '../../files/package/formula-cells';
import { openPackage, type OpenPackage } from '../../files/package/open-package';
import type { SheetArea } from '../../sheet/sheet-area';
import { sheetNameKey } from '../../sheet/sheet-name';
import { dropAddinTraces, partWithCalls } from './addin-traces';
import { cellsNamed, cellsWanted, type FormulaInFile, formulasInSheet, placeInSheet } from './formulas-in-file';
import { cellsAnew, type CopyProgress, type FormulaPlan, type ReplacedFormula, type SheetAnew, type SheetElements } from './replaced-cells';
import { isSpillLeft, isSpillNamedInShared, withSpillsAsAreas } from './spills-as-areas';
import { contentReader, textStyles, type WorksheetParts, worksheetParts } from './workbook-sheets';

/** What a formula that fills an area is in one of its cells, counted from 0, without our functions; or why there is none. */
export type NativeInCopy<Reason extends string> = (
  formula: string,
  area: SheetArea,
  row: number,
  column: number,
) => { readonly formula: string } | { readonly reason: Reason };

export type CopyOutcome<Reason extends string> =
  | { readonly state: 'copy'; readonly bytes: Uint8Array<ArrayBuffer>; readonly formulas: readonly ReplacedFormula<Reason>[] }
  /** No .xlsx: under a password, with macros, binary. */
  | { readonly state: 'other-file' }
  /** Its cells cannot be read; the part is named. */
  | { readonly state: 'unread'; readonly part: string }
  /** A part other than cells calls a function of ours: a name, a rule of a format. */
  | { readonly state: 'calls-elsewhere'; readonly part: string };

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
  const plans: FormulaPlan<Reason>[][] = [];
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

function* plansOf<Reason extends string>(
  sheet: SheetInFile,
  native: NativeInCopy<Reason> | null,
  now: CopyProgress,
): Generator<CopyProgress, FormulaPlan<Reason>[]> {
  const plans: FormulaPlan<Reason>[] = [];
  for (const { area, formula, isArray } of sheet.formulas) {
    plans.push({ area, isArray, native: native && (formula === null ? undefined : yield* nativeCells(formula, area, native, now)) });
  }
  return plans;
}

/** A spill may have as many cells as a sheet has rows: the page gets its turn between them. */
function* nativeCells<Reason extends string>(
  formula: string,
  area: SheetArea,
  native: NativeInCopy<Reason>,
  now: CopyProgress,
): Generator<CopyProgress, Exclude<FormulaPlan<Reason>['native'], null | undefined>> {
  const cells: string[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < area.columns; column++) {
      const made = native(formula, area, row, column);
      if ('reason' in made) return made;
      line.push(made.formula);
      yield now;
    }
    cells.push(line);
  }
  return { cells };
}

/** Of the formulas' own cells and of those that the native formulas name, by sheet. */
function* elementsOf(
  sheets: readonly SheetInFile[],
  plans: readonly FormulaPlan<string>[],
  before: number,
  of: number,
): Generator<CopyProgress, SheetElements> {
  const wanted = new Map<string, Set<number>>(sheets.map(({ name }) => [sheetNameKey(name), new Set()]));
  for (const { area, native } of plans) {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        wanted.get(sheetNameKey(area.sheet))!.add(placeInSheet(row, column));
    for (const formula of native && 'cells' in native ? native.cells.flat() : [])
      for (const { sheet, row, column } of cellsNamed(formula))
        wanted.get(sheetNameKey(sheet ?? area.sheet))?.add(placeInSheet(row, column));
  }
  const found = new Map<string, ReadonlyMap<number, CellElement>>();
  let done = before;
  for (const { name, xml } of sheets) {
    found.set(sheetNameKey(name), yield* told(cellsWanted(xml, wanted.get(sheetNameKey(name))!), done, of));
    done += xml.length;
  }
  return found;
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
    if (isSpillLeft(now, name, arrays)) return { state: 'calls-elsewhere', part: path };
    if (now !== xml) file.replace(path, now);
  }
  for (const part of file
    .names()
    .filter((one) => /^xl\/(?:tables|charts)\/[^/]+\.xml$/i.test(one))
    .concat(workbook.path)) {
    const xml = file.text(part) ?? '';
    const now = withSpillsAsAreas(xml, null, arrays);
    if (isSpillLeft(now, null, arrays)) return { state: 'calls-elsewhere', part };
    if (now !== xml) file.replace(part, now);
  }
  dropAddinTraces(file, workbook.path);
  const part = partWithCalls(file, workbook.path);
  if (part !== null) return { state: 'calls-elsewhere', part };
  return { state: 'copy', bytes: file.bytes(), formulas: made.flatMap(({ formulas }) => formulas) };
}
