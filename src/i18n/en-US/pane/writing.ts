import { counted } from '../number';

/** Writing a plan into the workbook and taking it back; counts, places and reasons arrive as text. */
export const writing = {
  preparing: 'Preparing.',
  changedSinceRead: (count: string, first: string) =>
    `${counted(count, 'cell')} changed since read, the first ${first}. Nothing was written. Read again, then write.`,
  lookAgain: 'Read the table again',
  looking: 'Checking the place.',
  progress: (done: string, of: string) => `${done} of ${counted(of, 'row')} written`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; the sheet is as it was.',
  failed: (reason: string) => `Nothing was written: ${reason}`,
  refused: (reason: string) => `Excel refused: ${reason}`,
  altered: (count: string, first: string) =>
    `Excel did not keep ${counted(count, 'cell')} as written (the first ${first}). Check the number format, or write elsewhere.`,
  asBefore: 'The sheet is as it was.',
  left: (place: string) => `Excel also refused to put back ${place}: look there.`,
  written: (place: string) => `Written: ${place}`,

  obstacles: {
    heading: 'Nothing was written.',
    protected: (sheet: string) => `Sheet “${sheet}” is protected. Unprotect it (Review › Unprotect Sheet), or write elsewhere.`,
    protectedWorkbook: 'The workbook is protected: no sheet can be added. Unprotect it (Review › Protect Workbook).',
    filtered: (address: string) => `A filter hides rows of ${address}. Clear it first.`,
    merged: (address: string) => `${address} has merged cells. Unmerge them first.`,
    filled: (column: string, count: string, first: string, seen: string) =>
      `Column ${column} is filled: ${counted(count, 'cell')}, the first ${first}, “${seen}”.`,
    'in-table': (table: string, address: string) => `${address} lies in table ${table}, where a formula cannot spill.`,
    spilled: (anchor: string, address: string) => `The formula in ${anchor} spills into ${address}.`,
    'beyond-sheet': (rows: string, columns: string) => `Not enough room: ${counted(rows, 'row')} and ${counted(columns, 'column')} needed.`,
    'no-sheet': (sheet: string) => `Sheet “${sheet}” is gone. Read the table again.`,
  },
  overwriteHeading: 'Overwrite?',
  overwriteAbout: 'Can be undone.',
  overwrite: 'Overwrite',
  showFirst: 'Show the first',
  leaveThem: 'Do not overwrite',

  undo: 'Undo',
  undoHeading: 'Undo later changes too?',
  undoing: 'Undoing',
  undone: 'Undone; the sheet is as it was.',
  changed: (count: string, first: string) => `${counted(count, 'cell')} changed since, the first ${first}. Undoing loses these changes.`,
  undoAnyway: 'Undo anyway',
  gone: (sheet: string) => `Sheet “${sheet}” was deleted; nothing to undo.`,
  /** Where it is not seen beside what began it. */
  from: (view: string) => `From the view “${view}”`,
  elsewhere: 'Something else is being written; wait for it.',
  refusedElsewhere: 'Nothing was written: something else is being written.',
  asks: 'Nothing was written yet: those cells are filled.',
  goThere: 'Go there',
  understood: 'OK',

  undoCancelled: 'Cancelled; nothing was undone.',
  undoneInPart: 'Undone in part only. Undo again.',
  notUndone: (reason: string) => `Nothing was undone: ${reason}`,
};

export type WritingText = typeof writing;
