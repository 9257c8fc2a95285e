// A formula of an example, answered by the very code that answers cells.
import { tuikeCallOf, type FormulaArgument } from '../../sheet/tuike-call';
import { isProblem } from '../../engine/amounts/cell';
import { byArgument, declarationOf, type FunctionName } from '../../engine/tables/declarations';
import { contextFor, type Context, type Matrix } from '../../functions/answer';
import { answers } from '../../functions/answers';
import { errorNameOf } from '../../functions/error-cell';
import { words as english } from '../../i18n/en-US/words';
import type { Language } from '../../i18n/language';
import { words as chinese } from '../../i18n/zh-CN/words';
import type { RulebookReading } from '../../rules/rulebook';

export type ExampleCell = number | string | boolean | null | { readonly code: string };

/** What a cell shows: a number, a text, or an error with its sentence. */
export type ExampleAnswer = number | string | { readonly error: string; readonly sentence: string };

export interface Build {
  readonly version: string;
  /** Of the functions' metadata. */
  readonly metadata: string;
}

/** Where an example is answered. */
export interface ExampleWorkbook {
  readonly reading: RulebookReading;
  readonly language: Language;
  readonly build: Build;
}

/** Answers "=TUIKE.…"; `cells` are rows × columns from A1. Throws where the example itself is no such formula. */
export function answeredFormula(formula: string, cells: Matrix, { reading, language, build }: ExampleWorkbook): ExampleAnswer[][] {
  const read = tuikeCallOf(formula);
  if (read.state !== 'one' || read.call.around !== 'nothing' || !declarationOf(read.call.name))
    throw new Error(`No such example: ${formula}`);
  const context: Context = {
    ...contextFor(reading, language, language === 'zh-CN' ? chinese : english),
    // A page has no CustomFunctions.Error: the problem itself is kept and shown below.
    errorCell: (problem) => problem,
  };
  const args = read.call.args.map((argument) => argumentCells(argument, cells));
  return answerOf(read.call.name as FunctionName, args, context, build).map((row) => row.map((cell) => shown(cell, context)));
}

function answerOf(name: FunctionName, args: readonly (Matrix | undefined)[], context: Context, build: Build): Matrix {
  if (name !== 'BUILD') return answers[name](context, byArgument(name, args));
  // Its own code takes the numbers from the bundle that it is in.
  const { sentences, reading } = context;
  return [[reading.state === 'ok' ? sentences.build(build.version, build.metadata, reading.rulebook.chosen) : '']];
}

function argumentCells(argument: FormulaArgument, cells: Matrix): Matrix | undefined {
  if (argument.kind === 'omitted') return undefined;
  if (argument.kind === 'value') return [[argument.value]];
  // What the help tells people to write where blanks may arrive as 0; here they do not.
  const guarded = /^IF\(([^=]+)="","",\1\)$/.exec(argument.written)?.[1];
  const inner = guarded === undefined ? argument : tuikeArgument(guarded);
  if (inner.kind !== 'area') throw new Error(`No such argument in an example: ${argument.written}`);
  const { row, column, rows, columns } = inner.area;
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => cells[row + i]?.[column + j] ?? null));
}

function tuikeArgument(written: string): FormulaArgument {
  const read = tuikeCallOf(`=TUIKE.X(${written})`);
  if (read.state !== 'one') throw new Error(written);
  return read.call.args[0]!;
}

function shown(cell: unknown, { say }: Context): ExampleAnswer {
  if (isProblem(cell)) return { error: errorNameOf(cell), sentence: say(cell) };
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  throw new Error(`An answer that no cell can show: ${String(cell)}`);
}
