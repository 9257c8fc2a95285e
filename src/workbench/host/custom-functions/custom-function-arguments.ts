import type { CallArgument, CellError, CellValue, FunctionEntry } from '../../grid/grid';

/** How a blank cell is handed over: null as on the web, 0 as some desktop builds do (OfficeDev/office-js #1951, #4702, #5262). */
export type Blanks = 'null' | 'zero';

type Parameter = FunctionEntry['parameters'][number];

/** The arguments as they travel, or the error that the cell shows without the function being called. */
export type Encoded = { readonly values: readonly unknown[] } | { readonly instead: CellError };

const wrong: CellError = { error: '#VALUE!' };

/** Flags of a call: 1 cancelable, 2 streaming, 4 takes errors. */
export function flagsOf({ options, allowErrorForDataTypeAny }: FunctionEntry): number {
  return (options?.cancelable ? 1 : 0) | (options?.stream ? 2 : 0) | (allowErrorForDataTypeAny ? 4 : 0);
}

/** Arguments by the function's metadata: matrix or scalar, what is left out as null, errors as objects where the function takes them. */
export function encodeArguments(entry: FunctionEntry, args: readonly CallArgument[], blanks: Blanks): Encoded {
  const { parameters } = entry;
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const repeating = parameters.at(-1)?.repeating ? parameters.length - 1 : undefined;
  if (args.length < required || (repeating === undefined && args.length > parameters.length)) return { instead: wrong };
  const encode = (parameter: Parameter, argument: CallArgument) =>
    encodeArgument(parameter, argument, blanks, entry.allowErrorForDataTypeAny === true);
  const fixed = parameters.slice(0, repeating).map((parameter, index) => encode(parameter, args[index]));
  const repeated =
    repeating === undefined ? [] : args.slice(repeating).map((argument) => encode(parameters[repeating] as Parameter, argument));
  const instead = [...fixed, ...repeated].find(isInstead);
  if (instead) return { instead: instead.instead };
  return { values: repeating === undefined ? fixed : [...fixed, repeated] };
}

const isInstead = (value: unknown): value is { instead: CellError } => typeof value === 'object' && value !== null && 'instead' in value;

function encodeArgument(parameter: Parameter, argument: CallArgument, blanks: Blanks, takesErrors: boolean): unknown {
  if (argument === undefined) return null;
  const cells = argument.map((row) => row.map((value) => encodeValue(parameter.type ?? 'any', value, blanks, takesErrors)));
  const instead = cells.flat().find(isInstead);
  if (instead) return instead;
  if (parameter.dimensionality === 'matrix') return cells;
  // Only one value fits; Excel on the web does not repeat a scalar function over a range (OfficeDev/office-js #580).
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : { instead: wrong };
}

function encodeValue(type: string, value: CellValue, blanks: Blanks, takesErrors: boolean): unknown {
  if (typeof value === 'object' && value !== null) {
    return takesErrors && type === 'any' ? { code: value.error, type: 'CustomFunctionError' } : { instead: { error: value.error } };
  }
  if (value === null && (type === 'any' || blanks === 'zero')) return blanks === 'zero' ? 0 : null;
  switch (type) {
    case 'number': {
      const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
      return Number.isNaN(number) ? { instead: wrong } : number;
    }
    case 'string':
      return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return typeof value === 'string' ? { instead: wrong } : Boolean(value);
    default:
      return value;
  }
}
