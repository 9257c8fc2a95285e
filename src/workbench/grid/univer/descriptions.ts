import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { FunctionEntry } from '../grid';

/** What autocomplete and the argument hints say of a function. */
export function descriptionOf(name: string, { description = '', parameters }: FunctionEntry): IFunctionInfo {
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
