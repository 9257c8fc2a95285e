// [MS-XLS] 2.5.10, as SheetJS hands errors over of every format.
const errors = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
} as const;

/** The error of a cell by its code; #VALUE! for one that nobody knows. */
export const biffError = (code: unknown): (typeof errors)[keyof typeof errors] =>
  (errors as Partial<typeof errors>)[Number(code) as keyof typeof errors] ?? '#VALUE!';
