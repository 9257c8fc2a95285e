import { declarations, type Argument, type Declaration, type FunctionName } from '../../engine/tables/declarations';
import type { CallToWrite, GivenArgument, Size } from '../../sheet/call-formulas';
import type { TypedArgument } from '../../sheet/typed-argument';

/** A function with its arguments, in its order, none of which it would refuse for its shape. */
export interface Call extends CallToWrite {
  readonly name: FunctionName;
  readonly given: readonly (readonly [Argument, GivenArgument])[];
}

export interface CallFault {
  readonly argument: string;
  readonly fault: 'missing' | 'whole' | 'too-long' | 'not-one' | 'not-a-column' | 'other-height' | 'other-size';
  /** How large the argument is, and how large it should be: "199 × 1". */
  readonly seen: string;
  readonly expected: string;
}

/** The call, or what is wrong with each argument that does not fit. */
export function callOf(name: FunctionName, typed: Readonly<Record<string, TypedArgument>>): Call | readonly CallFault[] {
  const shape: Declaration = declarations[name];
  const all = shape.arguments.map((argument) => [argument, typed[argument.name] ?? { state: 'left-out' }] as const);
  const size = shape.isCellwise ? largest(all.map(([, given]) => sizeOf(given))) : null;
  const height = sizeOf(all[0]?.[1]).rows;
  const faults = all.flatMap(([argument, given]) => faultOf(argument, given, size, height) ?? []);
  return faults.length > 0 ? faults : { name, given: all as Call['given'], size };
}

export function isCall(call: Call | readonly CallFault[]): call is Call {
  return !Array.isArray(call);
}

export function sizeOf(given: TypedArgument | undefined): Size {
  return given?.state === 'cells' ? given.area : { rows: 1, columns: 1 };
}

export const sizeText = ({ rows, columns }: Size): string => `${rows} × ${columns}`;

function largest(sizes: readonly Size[]): Size {
  return { rows: Math.max(1, ...sizes.map(({ rows }) => rows)), columns: Math.max(1, ...sizes.map(({ columns }) => columns)) };
}

function faultOf({ name, isOptional, takes }: Argument, given: TypedArgument, all: Size | null, height: number): CallFault | null {
  const { rows, columns } = sizeOf(given);
  const fault = (kind: CallFault['fault'], expected: Size = { rows: 1, columns: 1 }): CallFault => ({
    argument: name,
    fault: kind,
    seen: sizeText({ rows, columns }),
    expected: sizeText(expected),
  });
  if (given.state === 'whole' || given.state === 'too-long') return fault(given.state);
  if (given.state === 'left-out') return isOptional ? null : fault('missing');
  switch (takes) {
    case 'cells':
      return all && ((rows > 1 && rows < all.rows) || (columns > 1 && columns < all.columns)) ? fault('other-size', all) : null;
    case 'one':
      return rows > 1 || columns > 1 ? fault('not-one') : null;
    case 'column':
    case 'one-or-column':
      if (columns > 1) return fault('not-a-column', { rows: height, columns: 1 });
      return rows === height || (takes === 'one-or-column' && rows === 1) ? null : fault('other-height', { rows: height, columns: 1 });
  }
}
