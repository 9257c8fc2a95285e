// Which formulas must be computed, in which order, and what becomes of functions that answer later.
import type { Area, Changed } from '../grid';
import { cellError, evaluate, type FormulaValues, type Surroundings } from './evaluate';
import type { Formula } from './formula';
import { boundedByUse, cellKey, type FormulaCell, type Sheet, show, valuesIn } from './sheet';
import { covers, isFree, meets, place, retract, union } from './spill';

export interface MemoryCalculation {
  /** Computes these formulas, and all that depends on them or on these places, anew; blocked spills try again. */
  compute(formulas: readonly FormulaCell[], places?: readonly Changed[]): void;
  /** Takes a formula and its spill off the sheet. */
  forget(formula: FormulaCell): void;
  /** Draws a spill back to its anchor, which tries to spill again in the next pass. */
  withdraw(formula: FormulaCell): void;
  isIdle(): boolean;
}

const zero: FormulaValues = [[0]];

type Ask = (formula: FormulaCell, name: string, args: readonly (FormulaValues | undefined)[]) => Promise<FormulaValues> | undefined;

/**
 * @param ask calls a custom function; undefined where there is none of that name. @param ended is called after each pass.
 * @param onUnknown is told of each formula that shows #NAME? because it is none that `parseFormula` reads, or calls what `ask` does not know.
 */
export function newCalculation(
  sheets: () => readonly Sheet[],
  ask: Ask,
  ended: () => void,
  onUnknown: (formula: string) => void = () => undefined,
): MemoryCalculation {
  const dirty = new Set<FormulaCell>();
  const waiting = new Set<FormulaCell>();
  const answered = new Set<FormulaCell>();
  const circles = circleWatch();

  const all = () => sheets().flatMap((sheet) => [...sheet.formulas.values()]);
  const stands = (formula: FormulaCell) => formula.sheet.formulas.get(cellKey(formula.row, formula.column)) === formula;
  const placeOf = (formula: FormulaCell): Changed => ({ sheet: formula.sheet.id, area: covers(formula) });
  const sheetNamed = (name: string | undefined, own: Sheet) =>
    name === undefined ? own : sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  /** Makes a formula dirty and forgets what its functions answered: late answers then go to a map that nobody reads. */
  function soil(formula: FormulaCell): void {
    if (formula.answers.size > 0) formula.answers = new Map();
    waiting.delete(formula);
    dirty.add(formula);
  }

  /** Soils all that depends on these places, directly or not. */
  function soilDependents(places: readonly Changed[]): void {
    for (let front = places; front.length > 0;) {
      const next: Changed[] = [];
      const touches = toucher(front);
      for (const formula of all()) {
        const isSoiled = dirty.has(formula);
        if (isSoiled && formula.answers.size === 0) continue;
        if (!formula.references.some((one) => touches(sheetNamed(one.sheet, formula.sheet)?.id, one.area))) continue;
        soil(formula);
        if (!isSoiled) next.push(placeOf(formula));
      }
      front = next;
    }
  }

  function pass(): void {
    for (let round = 0; ; round++) {
      const moved: Changed[] = [];
      const around = boxes([...dirty].map(placeOf));
      for (const formula of dirty) compute(formula, moved, around);
      for (const formula of all()) if (formula.blocked && isFree(formula, formula.blocked)) dirty.add(formula);
      soilDependents(moved);
      if (dirty.size === 0) break;
      // A spill that keeps moving what it depends on has no size; Excel gives up with #SPILL! too.
      if (round === 20) for (const formula of dirty) place(formula, [[cellError('#SPILL!')]]);
      if (round === 20) dirty.clear();
    }
    ended();
  }

  /** Computes a formula after the dirty ones that it refers to. In a circle all show 0, as in Excel, which warns besides. */
  function compute(formula: FormulaCell, moved: Changed[], around: ReadonlyMap<string, Area>): void {
    dirty.delete(formula);
    circles.begin(formula);
    for (const { sheet: name, area } of formula.references) {
      const sheet = sheetNamed(name, formula.sheet);
      if (sheet) circles.look(sheet, area);
      const box = sheet && around.get(sheet.id);
      if (!box || dirty.size === 0 || !meets(box, area)) continue;
      const own = area.rows === 1 && area.columns === 1 ? sheet.formulas.get(cellKey(area.row, area.column)) : undefined;
      if (own && dirty.has(own)) compute(own, moved, around);
      else if (!own) for (const other of dirty) if (other.sheet === sheet && meets(covers(other), area)) compute(other, moved, around);
    }
    const before = covers(formula);
    place(formula, circles.end(formula) ? zero : valuesOf(formula));
    // A spill over cells that the formula itself reads closes a circle, too.
    const isOverItself = formula.references.some(
      ({ sheet: name, area }) => sheetNamed(name, formula.sheet) === formula.sheet && meets(covers(formula), area),
    );
    if (isOverItself) place(formula, zero);
    const after = covers(formula);
    if (before.rows !== after.rows || before.columns !== after.columns) moved.push({ sheet: formula.sheet.id, area: union(before, after) });
  }

  function valuesOf(formula: FormulaCell): FormulaValues {
    if (!formula.tree) {
      onUnknown(formula.text);
      return [[cellError('#NAME?')]];
    }
    const around: Surroundings = {
      reference({ sheet: name, area }) {
        const sheet = sheetNamed(name, formula.sheet);
        return sheet ? valuesIn(sheet, boundedByUse(sheet, area)) : [[cellError('#REF!')]];
      },
      call(node, args) {
        if (!formula.answers.has(node)) call(formula, node, args);
        const answer = formula.answers.get(node);
        return answer === 'waiting' ? [[cellError('#BUSY!')]] : answer;
      },
    };
    return evaluate(formula.tree, around);
  }

  function call(formula: FormulaCell, node: Extract<Formula, { is: 'call' }>, args: readonly (FormulaValues | undefined)[]): void {
    const { answers } = formula;
    const promise = ask(formula, node.name, args);
    if (!promise) return onUnknown(formula.text);
    answers.set(node, 'waiting');
    waiting.add(formula);
    const arrived = (values: FormulaValues) => {
      if (formula.answers !== answers || !stands(formula)) return;
      answers.set(node, values);
      if (![...answers.values()].includes('waiting')) waiting.delete(formula);
      // Answers that come together are placed in one pass.
      if (answered.size === 0) setTimeout(placeAnswers);
      answered.add(formula);
    };
    promise.then(arrived, (reason: unknown) => arrived([[{ error: '#CALC!', message: String(reason) }]]));
  }

  function placeAnswers(): void {
    const formulas = [...answered].filter(stands);
    answered.clear();
    for (const formula of formulas) dirty.add(formula);
    soilDependents(formulas.map(placeOf));
    pass();
  }

  return {
    compute(formulas, places = []) {
      formulas.forEach(soil);
      soilDependents([...places, ...formulas.map(placeOf)]);
      pass();
    },
    forget(formula) {
      retract(formula);
      for (const set of [dirty, waiting, answered]) set.delete(formula);
      formula.sheet.formulas.delete(cellKey(formula.row, formula.column));
      show(formula.sheet, formula.row, formula.column, null);
    },
    withdraw(formula) {
      retract(formula);
      dirty.add(formula);
    },
    isIdle: () => waiting.size === 0 && answered.size === 0,
  };
}

/** The box around the places on each sheet: it settles most questions at once. */
function boxes(places: readonly Changed[]): ReadonlyMap<string, Area> {
  const around = new Map<string, Area>();
  for (const { sheet, area } of places) {
    const box = around.get(sheet);
    around.set(sheet, box ? union(box, area) : area);
  }
  return around;
}

/** Whether an area of a sheet meets one of these places. */
function toucher(places: readonly Changed[]): (sheet: string | undefined, area: Area) => boolean {
  const around = boxes(places);
  return (sheet, area) => {
    const box = sheet === undefined ? undefined : around.get(sheet);
    return box !== undefined && meets(box, area) && places.some((place) => place.sheet === sheet && meets(place.area, area));
  };
}

interface CircleWatch {
  /** From here on the formula is being computed, and whatever is computed before its end is computed for it. */
  begin(formula: FormulaCell): void;
  /** The formula begun last reads this area: where one of those that are being computed shows there, all from it on are in a circle. */
  look(sheet: Sheet, area: Area): void;
  /** Whether the formula was found to be in a circle. */
  end(formula: FormulaCell): boolean;
}

function circleWatch(): CircleWatch {
  // In the order in which they began.
  const computing = new Set<FormulaCell>();
  const spilling = new Set<FormulaCell>();
  const circular = new Set<FormulaCell>();

  const shownBy = (sheet: Sheet, area: Area): FormulaCell | undefined => {
    const isThere = (formula: FormulaCell) => formula.sheet === sheet && meets(covers(formula), area);
    if (area.rows > 1 || area.columns > 1) return [...computing].find(isThere);
    // Long chains of single cells: not one by one.
    const own = sheet.formulas.get(cellKey(area.row, area.column));
    return own && computing.has(own) ? own : [...spilling].find(isThere);
  };

  return {
    begin(formula) {
      computing.add(formula);
      if (formula.spill) spilling.add(formula);
    },
    look(sheet, area) {
      const first = shownBy(sheet, area);
      if (!first) return;
      let isInside = false;
      for (const formula of computing) {
        isInside ||= formula === first;
        if (isInside) circular.add(formula);
      }
    },
    end(formula) {
      computing.delete(formula);
      spilling.delete(formula);
      return circular.delete(formula);
    },
  };
}
