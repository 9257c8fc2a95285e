// One add-in function as Univer evaluates it: at once, with #BUSY! where the answer is still under way.
import type { BaseValueObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import { BaseFunction } from '@univerjs/preset-sheets-core';
import type { Argument, FunctionEntry } from '../grid';
import type { Caller, Question } from './answers';
import { answerObject, argumentValues, errorValue } from './value-object';

export type Ask = (caller: Caller, id: string, args: readonly Argument[]) => Question;
/** The sentence for a formula with too few or too many arguments; Excel refuses such a formula when it is typed. */
export type WrongCount = (name: string, required: number, allowed: number, given: number) => string;

function isWaiting(args: readonly Argument[]): boolean {
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

export function customFunction(name: string, entry: FunctionEntry, ask: Ask, wrongCount: WrongCount): BaseFunction {
  return new CustomFunction(name, entry, ask, wrongCount);
}
