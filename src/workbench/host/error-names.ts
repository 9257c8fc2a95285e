import type { ErrorName } from '../grid/grid';

/** The errors that a custom function can answer. */
export const errorNames: readonly ErrorName[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];
