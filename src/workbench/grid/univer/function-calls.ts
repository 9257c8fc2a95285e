// The add-in's functions in Univer: registered, asked all at once after each pass, and their cells computed again from what came back.
import type { Injector, IRange } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  FormulaDataModel,
  FunctionType,
  type FunctionVariantType,
  IDescriptionService,
  type IFunctionInfo,
  IFunctionService,
} from '@univerjs/preset-sheets-core';
import type { CallArgument, FunctionCall, FunctionEntry } from '../grid';
import { type Answers, type Caller, createAnswers, type GridQuestion } from './answers';
import type { UniverCalculation } from './calculation';
import { answerObject, argumentValues, errorValue } from './value-object';

// One add-in function as Univer evaluates it: at once, with #BUSY! where the answer is still under way.
type Ask = (caller: Caller, id: string, args: readonly CallArgument[]) => GridQuestion;
/** The sentence for a formula with too few or too many arguments; Excel refuses such a formula when it is typed. */
type WrongCount = (name: string, required: number, allowed: number, given: number) => string;

function isWaiting(args: readonly CallArgument[]): boolean {
  return args.some((argument) =>
    argument?.some((row) => row.some((value) => typeof value === 'object' && value !== null && value.error === '#BUSY!')),
  );
}

class CustomFunction extends BaseFunction {
  // The range itself and not Univer's reading of it, see argumentValues.
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly entry: FunctionEntry,
    private readonly ask: Ask,
    private readonly wrongCount: WrongCount,
  ) {
    super(name);
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const { parameters, id } = this.entry;
    const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    const allowed = parameters.at(-1)?.repeating ? Infinity : parameters.length;
    // A call without arguments, F(), arrives as one that is left out.
    const args = given.map(argumentValues).filter((argument, _, all) => all.length > 1 || argument !== undefined || allowed > 0);
    if (args.length < required || args.length > allowed) {
      return errorValue({ error: '#VALUE!', message: this.wrongCount(String(this.name), required, allowed, args.length) });
    }
    if (isWaiting(args)) return errorValue({ error: '#BUSY!' });
    const [row, column] = [this.row ?? -1, this.column ?? -1];
    const [unit, sheet] = [this.unitId ?? '', this.subUnitId ?? ''];
    while (args.length < parameters.length) args.push(undefined);
    const { answer } = this.ask({ sheet, row, column }, id, args);
    if (answer === undefined) return errorValue({ error: '#BUSY!' });
    return 'error' in answer ? errorValue(answer) : answerObject(answer, { unit, sheet, row, column });
  }
}

function customFunction(name: string, entry: FunctionEntry, ask: Ask, wrongCount: WrongCount): BaseFunction {
  return new CustomFunction(name, entry, ask, wrongCount);
}

export interface FunctionCalls {
  install(namespace: string, functions: readonly FunctionEntry[], call: FunctionCall): void;
  isWaiting(): boolean;
  entered: Answers['entered'];
  /** Forgets every answer, also those still under way. */
  forget(): void;
}

// Answers that come within this time are put into the cells in one pass.
const gathering = 50;

/** Rows of one column that touch become one range: Univer compares each changed range with each formula. */
function rangesOf(cells: readonly { readonly row: number; readonly column: number }[]): IRange[] {
  const ranges: IRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.startColumn === column && row <= last.endRow + 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return ranges;
}

/** `makeRoom` is told how many rows and columns an answer has before it is spilled. */
export function functionCalls(
  injector: Injector,
  calculation: UniverCalculation,
  unit: () => string,
  makeRoom: (caller: Caller, rows: number, columns: number) => void,
  wrongCount: WrongCount,
): FunctionCalls {
  const answers = createAnswers();
  let call: FunctionCall | undefined;
  let installed: string[] = [];
  let prefix = '';
  let answered: GridQuestion[] = [];
  let gatheringTimer: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;

  const show = () => {
    clearTimeout(gatheringTimer);
    gatheringTimer = undefined;
    const asked = answered.filter(answers.isAsked);
    answered = [];
    for (const { caller, answer } of asked) {
      if (answer && !('error' in answer)) makeRoom(caller, answer.length, answer[0]?.length ?? 0);
    }
    const sheets = [...new Set(asked.map(({ caller }) => caller.sheet))];
    const cells = sheets.flatMap((sheet) =>
      rangesOf(asked.flatMap(({ caller }) => (caller.sheet === sheet ? caller : []))).map((range) => ({ unit: unit(), sheet, range })),
    );
    if (cells.length > 0) calculation.run(cells);
  };

  const take = (question: GridQuestion, answer: NonNullable<GridQuestion['answer']>) => {
    question.answer = answer;
    underWay--;
    answered.push(question);
    if (underWay === 0) show();
    else gatheringTimer ??= setTimeout(show, gathering);
  };

  const send = (questions: readonly GridQuestion[]) => {
    underWay += questions.length;
    for (const question of questions) {
      const { id, args, caller } = question;
      const reach = call ? call(id, args, caller) : Promise.reject(new Error('No add-in is installed.'));
      reach.then(
        (answer) => take(question, answer),
        (fault: unknown) => take(question, { error: '#CALC!', message: fault instanceof Error ? fault.message : String(fault) }),
      );
    }
  };

  calculation.onPass(() => {
    const formulas = injector.get(FormulaDataModel).getFormulaData()[unit()] ?? {};
    answers.keepOnly(({ sheet, row, column }) => formulas[sheet]?.[row]?.[column]?.f.toUpperCase().includes(prefix) ?? false);
    send(answers.unsent());
  });

  return {
    install(namespace, functions, newCall) {
      const [executors, words] = [injector.get(IFunctionService), injector.get(IDescriptionService)];
      prefix = `${namespace}.`.toUpperCase();
      const names = functions.map(({ name }) => prefix + name.toUpperCase());
      const isNew = call !== newCall || names.join() !== installed.join();
      executors.unregisterExecutors(...installed);
      words.unregisterDescriptions(installed);
      const ask = (...[caller, id, args]: Parameters<Parameters<typeof customFunction>[2]>) =>
        answers.ask(calculation.evaluation(), caller, id, args);
      executors.registerExecutors(...functions.map((entry, index) => customFunction(names[index] as string, entry, ask, wrongCount)));
      words.registerDescriptions(functions.map((entry, index) => descriptionOf(names[index] as string, entry)));
      [installed, call] = [names, newCall];
      if (!isNew) return;
      // Formulas parsed before the functions were known stay #NAME? otherwise; the empty text is part of every formula.
      executors.deleteFormulaAstCacheKey('');
      answers.forget();
      calculation.run();
    },
    isWaiting: () => answers.isWaiting() || gatheringTimer !== undefined,
    entered: answers.entered,
    forget: answers.forget,
  };
}

/** What autocomplete and the argument hints say of a function. */
function descriptionOf(name: string, { description = '', parameters }: FunctionEntry): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: parameter.dimensionality === 'matrix' ? 'A2:A201' : 'A2',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
