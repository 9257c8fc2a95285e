// A grid without a screen: what the tests compute in, and the plainest account of what a grid must do.
import { gridColumns, gridRows, sheetPrefix } from '../address';
import type { Area, FunctionCall, CellInput, Changed, FunctionEntry, Grid, GridEvent, SheetInfo } from '../grid';
import { memoryBookOf, sheetsOf } from './book';
import { type MemoryCalculation, newCalculation } from './calculation';
import { cellKey, type FormulaCell, newFormula, emptySheet, type Sheet, show, valuesIn, usedArea } from './sheet';
import { covers, meets, union } from './spill';
import { checkedSheetName } from '../sheet-name';
import { parseFormula, referencesIn } from './formula';
import { constantOf, isFormula } from '../cell-input';

/** Whether a formula names this sheet. */
const names = (formula: FormulaCell, sheet: string): boolean =>
  formula.references.some((one) => one.sheet?.toLowerCase() === sheet.toLowerCase());

/** Rewrites the references to a sheet, as Excel does; the formula must then be computed, for its tree is new. @param to from a reference's own text */
function rewriteReferences(formula: FormulaCell, sheet: string, to: (reference: string) => string): void {
  const named = formula.references.filter((one) => one.sheet?.toLowerCase() === sheet.toLowerCase());
  // From the end, so that what stands before keeps its place.
  for (const { at, length } of [...named].reverse()) {
    formula.text = formula.text.slice(0, at) + to(formula.text.slice(at, at + length)) + formula.text.slice(at + length);
  }
  formula.tree = parseFormula(formula.text);
  formula.references = referencesIn(formula.tree);
}

/**
 * A grid with one empty sheet, "Sheet1". A call that rejects shows as #CALC! with the reason.
 * @param onUnknown is told of each formula that it does not understand: most of Excel's own
 */
export function memoryGrid(onUnknown?: (formula: string) => void): Grid {
  let sheets: Sheet[] = [emptySheet('s1', 'Sheet1')];
  let active = sheets[0] as Sheet;
  let made = 1;
  const functions = new Map<string, { entry: FunctionEntry; call: FunctionCall }>();
  const listeners: Record<GridEvent, Set<(changed?: Changed) => void>> = {
    selection: new Set(),
    change: new Set(),
    sheets: new Set(),
    calculated: new Set(),
  };
  let awaiting: (() => void)[] = [];
  const tell = (event: GridEvent, changed?: Changed) => [...listeners[event]].forEach((listener) => listener(changed));

  const calculation = newCalculation(
    () => sheets,
    ({ sheet, row, column }, name, args) => {
      const known = functions.get(name.toUpperCase());
      return known?.call(known.entry.id, args, { sheet: sheet.id, row, column });
    },
    () => {
      tell('calculated');
      if (!calculation.isIdle()) return;
      awaiting.forEach((resolve) => resolve());
      awaiting = [];
    },
    onUnknown,
  );

  const sheetOf = (id: string): Sheet => {
    const sheet = sheets.find((one) => one.id === id);
    if (!sheet)
      throw new Error(`没有编号为 ${id} 的工作表 / No sheet has the id ${id}: there are ${sheets.map((one) => one.id).join(', ')}`);
    return sheet;
  };
  const formulas = () => sheets.flatMap((sheet) => [...sheet.formulas.values()]);
  const described = ({ id, name }: Sheet): SheetInfo => ({ id, name, rows: gridRows, columns: gridColumns });
  const freeName = (name: string, but?: string) =>
    checkedSheetName(
      name,
      sheets.filter(({ id }) => id !== but).map((sheet) => sheet.name),
    );

  const activate = (sheet: Sheet) => {
    active = sheet;
    tell('selection');
  };

  return {
    sheets: () => sheets.map(described),
    addSheet(name) {
      const sheet = emptySheet(`s${++made}`, freeName(name));
      sheets.push(sheet);
      calculation.compute(formulas().filter((formula) => names(formula, name)));
      tell('sheets');
      return described(sheet);
    },
    removeSheet(id) {
      const sheet = sheetOf(id);
      if (sheets.length === 1) throw new Error('工作簿至少要有一张工作表 / A workbook keeps at least one sheet');
      [...sheet.formulas.values()].forEach(calculation.forget);
      sheets = sheets.filter((one) => one !== sheet);
      // Whoever is told of what follows finds a sheet in front.
      const wasActive = active === sheet;
      if (wasActive) active = sheets[0] as Sheet;
      const naming = formulas().filter((formula) => names(formula, sheet.name));
      naming.forEach((formula) => rewriteReferences(formula, sheet.name, () => '#REF!'));
      calculation.compute(naming);
      tell('sheets');
      if (wasActive) tell('selection');
    },
    renameSheet(id, name) {
      const sheet = sheetOf(id);
      freeName(name, id);
      const naming = formulas().filter((formula) => names(formula, sheet.name));
      naming.forEach((formula) =>
        rewriteReferences(formula, sheet.name, (address) => sheetPrefix(name) + address.slice(address.lastIndexOf('!') + 1)),
      );
      sheet.name = name;
      calculation.compute(naming);
      tell('sheets');
    },
    activeSheet: () => active.id,
    activateSheet: (id) => activate(sheetOf(id)),
    selection: () => ({ sheet: active.id, areas: [active.selected] }),
    select(id, area) {
      sheetOf(id).selected = area;
      activate(sheetOf(id));
    },
    usedArea: (id, within) => usedArea(sheetOf(id), within),
    values: (id, area) => valuesIn(sheetOf(id), area),
    formulas: (id, area) => cellwise(area, (row, column) => sheetOf(id).formulas.get(row * gridColumns + column)?.text ?? null),
    numberFormats(id, area) {
      const sheet = sheetOf(id);
      return cellwise(area, (row, column) => sheet.formats[column]?.[row] ?? sheet.columnFormats[column] ?? 'General');
    },
    spill: (id, row, column) => sheetOf(id).formulas.get(row * gridColumns + column)?.spill ?? null,
    write(id, area, cells) {
      const places = writeCells(sheetOf(id), area, cells, calculation);
      tell('change', { sheet: id, area: places.map((place) => place.area).reduce(union, area) });
    },
    setNumberFormats(id, area, formats) {
      const sheet = sheetOf(id);
      cellwise(area, (row, column) => ((sheet.formats[column] ??= [])[row] = formats[row - area.row]?.[column - area.column]));
    },
    install(namespace, entries, call) {
      const isNew = entries.some((entry) => functions.get(`${namespace}.${entry.name}`.toUpperCase())?.call !== call);
      for (const entry of entries) functions.set(`${namespace}.${entry.name}`.toUpperCase(), { entry, call });
      if (isNew) calculation.compute(formulas());
    },
    recalculate: () => calculation.compute(formulas()),
    settled: () => (calculation.isIdle() ? Promise.resolve() : new Promise((resolve) => awaiting.push(resolve))),
    open(book) {
      formulas().forEach(calculation.forget);
      sheets = sheetsOf(book, () => `s${++made}`);
      active = sheets[book.active ?? 0] ?? (sheets[0] as Sheet);
      calculation.compute(formulas());
      tell('sheets');
      tell('selection');
    },
    book: () => memoryBookOf(sheets, sheets.indexOf(active)),
    on(event, listener) {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
  };
}

function cellwise<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => cell(area.row + r, area.column + c)));
}

/** Puts inputs into a sheet's cells and computes what follows. Answers every place that may show something else now. */
function writeCells(
  sheet: Sheet,
  area: Area,
  cells: readonly (readonly (CellInput | undefined)[])[],
  calculation: Pick<MemoryCalculation, 'compute' | 'forget' | 'withdraw'>,
): readonly Changed[] {
  const places: Changed[] = [{ sheet: sheet.id, area }];
  for (const formula of sheet.formulas.values()) {
    if (!formula.spill || !meets(formula.spill, area)) continue;
    places.push({ sheet: sheet.id, area: covers(formula) });
    calculation.withdraw(formula);
  }
  const written = [];
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const input = cells[r]?.[c];
      if (input === undefined) continue;
      const [row, column] = [area.row + r, area.column + c];
      const formula = sheet.formulas.get(cellKey(row, column));
      if (formula) calculation.forget(formula);
      if (isFormula(input)) {
        const made = newFormula(sheet, row, column, input);
        sheet.formulas.set(cellKey(row, column), made);
        // Shown at once, so that a spill does not take the cell for a free one.
        show(sheet, row, column, 0);
        written.push(made);
      } else {
        show(sheet, row, column, input === '' ? null : constantOf(input));
      }
    }
  }
  calculation.compute(written, places);
  return places;
}
