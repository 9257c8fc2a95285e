// What the add-in answered, remembered by the cell that asked and found again by comparing the arguments themselves: nothing is hashed, so two
// arguments are never taken for each other, and a changed argument is told apart at its first changed cell.
import type { Area, CallArgument, CellError, CellValue, Changed } from '../grid';

export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface GridQuestion {
  readonly caller: Caller;
  readonly id: string;
  readonly args: readonly CallArgument[];
  isSent: boolean;
  /** Undefined while it is waited for; an error where the add-in could not be reached. */
  answer?: readonly (readonly CellValue[])[] | CellError;
}

export interface Answers {
  /**
   * The question as this cell has asked it before, answered or not, or a new one. `evaluation` tells one evaluation of the cell's formula from
   * the next: what the formula asked in the one before the last is forgotten.
   */
  ask(evaluation: number, caller: Caller, id: string, args: readonly CallArgument[]): GridQuestion;
  /** What no call was made for yet; from now on it counts as sent. */
  unsent(): GridQuestion[];
  /** Whether the formula in the cell still asks this. */
  isAsked(question: GridQuestion): boolean;
  isWaiting(): boolean;
  /** A formula that was entered asks anew, be it the same as before. */
  entered(changed: Changed): void;
  /** Forgets the cells that hold no formula any more. */
  keepOnly(isFormula: (caller: Caller) => boolean): void;
  forget(): void;
}

interface Site {
  readonly caller: Caller;
  evaluation: number;
  questions: GridQuestion[];
  before: GridQuestion[];
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error && a.message === b.message;
}

/** Whether two arguments are the same to the last cell: blank, empty text, 0 and an error are four different things. */
export function isSameArgument(a: CallArgument, b: CallArgument): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) return false;
  return a.every((row, r) => row.every((value, c) => isSameValue(value, b[r]?.[c] as CellValue)));
}

const holdsCell = ({ row, column, rows, columns }: Area, cell: Caller): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

export function createAnswers(): Answers {
  const sites = new Map<string, Site>();
  const touched = new Set<Site>();
  const keyOf = ({ sheet, row, column }: Caller) => `${row} ${column} ${sheet}`;

  return {
    ask(evaluation, caller, id, args) {
      const key = keyOf(caller);
      let site = sites.get(key);
      if (!site) sites.set(key, (site = { caller, evaluation, questions: [], before: [] }));
      if (site.evaluation !== evaluation) {
        site.before = site.questions;
        site.questions = [];
        site.evaluation = evaluation;
      }
      touched.add(site);
      const isThis = (known: GridQuestion) =>
        known.id === id &&
        known.args.length === args.length &&
        known.args.every((argument, index) => isSameArgument(argument, args[index]));
      const asked = site.questions.find(isThis);
      if (asked) return asked;
      const question = site.before.find(isThis) ?? { caller, id, args, isSent: false };
      site.questions.push(question);
      return question;
    },

    unsent() {
      const questions = [...touched]
        .flatMap((site) => (sites.get(keyOf(site.caller)) === site ? site.questions : []))
        .filter(({ isSent }) => !isSent);
      for (const site of touched) site.before = [];
      touched.clear();
      for (const question of questions) question.isSent = true;
      return questions;
    },

    isAsked: (question) => sites.get(keyOf(question.caller))?.questions.includes(question) ?? false,

    isWaiting() {
      for (const { questions } of sites.values()) if (questions.some(({ answer }) => answer === undefined)) return true;
      return false;
    },

    entered({ sheet, area }) {
      const { row, column, rows, columns } = area;
      const drop = (key: string) => {
        const site = sites.get(key);
        if (!site) return;
        sites.delete(key);
        touched.delete(site);
      };
      if (rows * columns > sites.size) {
        for (const [key, { caller }] of sites) if (caller.sheet === sheet && holdsCell(area, caller)) drop(key);
      } else {
        for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) drop(keyOf({ sheet, row: r, column: c }));
      }
    },

    keepOnly(isFormula) {
      for (const [key, { caller }] of sites) if (!isFormula(caller)) sites.delete(key);
    },

    forget() {
      sites.clear();
      touched.clear();
    },
  };
}
