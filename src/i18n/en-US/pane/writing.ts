/** Writing a plan into the workbook and taking it back; counts, places and reasons arrive as text. */
export const writing = {
  preparing: 'Reading the cells and preparing what is to be written.',
  changedSinceRead: (count: string, first: string) =>
    `Cells changed since the table was read: ${count}, the first is ${first}. Nothing was written. Read the table again, look at what follows from it, then write.`,
  lookAgain: 'Read the table again',
  looking: 'Looking whether anything is in the way.',
  progress: (done: string, of: string) => `${done} of ${of} rows written`,
  cancel: 'Cancel',
  cancelled: 'Writing was cancelled; the sheet is as it was.',
  failed: (reason: string) => `Nothing was written: ${reason}`,
  refused: (reason: string) => `Excel refused: ${reason}`,
  altered: (count: string, first: string) =>
    `Excel did not keep what was written in ${count} cells, the first of them ${first}: a formula became text, for example. Nothing of it was left. Check the number format there, or write elsewhere.`,
  asBefore: 'The sheet is as it was.',
  left: (place: string) => `Excel also refused to put back ${place}; look there.`,
  written: (place: string) => `Written: ${place}`,

  obstacles: {
    heading: 'Nothing was written.',
    protected: (sheet: string) => `The sheet “${sheet}” is protected. Unprotect it (Review > Unprotect Sheet), or write elsewhere.`,
    protectedWorkbook: 'The workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook).',
    filtered: (address: string) => `A filter hides rows of ${address}. Clear it first, or hidden rows would be written unseen.`,
    merged: (address: string) => `Cells are merged at ${address}. Unmerge them first.`,
    filled: (count: string, first: string) => `Cells that hold something already: ${count}, the first is ${first}.`,
    'in-table': (table: string, address: string) => `${address} lies in the Excel table ${table}, where a formula cannot spill.`,
    spilled: (anchor: string, address: string) => `The formula in ${anchor} spills into ${address}.`,
    'beyond-sheet': (rows: string, columns: string) => `There is not enough room: ${rows} rows and ${columns} columns would be needed.`,
    'no-sheet': (sheet: string) => `The sheet “${sheet}” is no longer there. Read the table again.`,
  },
  overwriteHeading: 'Write over what is there?',
  overwriteAbout: 'Nothing was written yet. Look at them in the sheet first, or choose another place above. One Undo brings them back.',
  overwrite: 'Write over them',
  showFirst: 'Show the first',
  leaveThem: 'Leave them as they are',

  undo: 'Undo',
  undoHeading: 'Undo what was changed since, too?',
  undoing: 'Undoing',
  undone: 'Undone: the sheet is as it was before.',
  changed: (count: string, first: string) =>
    `Cells changed since they were written: ${count}, the first is ${first}. Undoing loses these changes.`,
  undoAnyway: 'Undo all the same',
  gone: (sheet: string) => `The sheet “${sheet}” was deleted since; there is nothing to undo.`,
  /** Where it is not seen beside what began it. */
  from: (view: string) => `From the view “${view}”`,
  elsewhere: 'Something else is being written. It can be followed and cancelled above the view; then this can be written.',
  refusedElsewhere: 'Nothing was written: something else is being written. Wait for it or cancel it, then write again.',
  asks: 'Nothing was written yet: the cells hold something already.',
  goThere: 'Go there',
  understood: 'OK',

  undoCancelled: 'Undoing was cancelled half-way. Undo again to finish.',
};

export type WritingText = typeof writing;
