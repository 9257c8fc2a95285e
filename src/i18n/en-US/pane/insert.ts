// What the Insert view says. English gives the shape of every language.
export const insert = {
  heading: 'Insert a formula',
  intro: 'Choose a function, pick its arguments in the sheet, see what it answers, and have the formula written into a cell.',
  groups: { amounts: 'Amounts', tier: 'Tiers', words: 'Explanations and checks', tables: 'Tables', rule: 'The rule' },
  allFunctions: 'All functions',
  example: 'Example',

  arguments: 'Arguments',
  noArguments: 'This function takes none.',
  optional: 'Arguments that may be left out',
  placeholder: 'Address or value',
  useSelection: 'Use selection',
  useSelectionFor: (name: string) => `Use selection for ${name}`,
  understood: {
    cells: (address: string, size: string) => `Cells ${address} (${size})`,
    text: (text: string) => `The text “${text}”`,
    number: (number: string) => `The number ${number}`,
    leftOut: 'Left out',
    missing: 'Select cells in the sheet, or type an address or a value.',
  },
  /** Each says what was seen and what to do. */
  faults: {
    missing: 'This argument is needed. Pick cells or type a value.',
    whole:
      'Whole columns and rows are not taken by hand. Select them in the sheet and use the selection, or type an address such as C2:C201.',
    tooLong: 'A formula holds no text above 255 characters. Put it into a cell and pick that cell.',
    notOne: (seen: string) => `Takes one value, and ${seen} cells were given. Pick a single cell.`,
    notAColumn: (seen: string, expected: string) => `Takes a column (${expected}), and ${seen} cells were given.`,
    otherHeight: (seen: string, expected: string) => `Must be as high as the first argument (${expected}), and is ${seen}.`,
    otherSize: (seen: string, expected: string) => `Must be one cell or as large as the others (${expected}), and is ${seen}.`,
  },
  picked: {
    usedPart: (address: string) => `Of the whole column, the filled part below its first row was taken: ${address}`,
    several: 'Nothing that can be taken is selected. Select one area of cells.',
    blank: 'The selected cells are all blank. Select the cells with the amounts.',
    unread: (reason: string) => `Excel did not say what is selected: ${reason}`,
  },

  preview: 'Preview',
  previewCaption: (formula: string) => `What ${formula} answers`,
  previewWaits: 'Shown once every argument is given.',
  previewReads: 'Reading the cells…',
  previewAgain: 'Preview again',
  previewFailed: (reason: string) => `The preview could not be made: ${reason}`,
  stopped: 'Stopped. Nothing was written.',
  cancel: 'Cancel',
  cell: 'Cell',
  result: 'Result',
  column: (number: string) => `Column ${number}`,
  blank: '(blank)',
  rowsOf: (shown: string, rows: string) => `The first ${shown} of ${rows} rows.`,

  write: 'Write',
  target: (address: string) => `Into the selected cell ${address}`,
  noTarget: 'Select one cell in the sheet for the formula.',
  ownCells: (address: string, argument: string) =>
    `${address} would lie among the cells of ${argument}, which the formula reads. Select another cell in the sheet.`,
  spilled: (area: string) => `One formula, which fills ${area}.`,
  spilledUnknown: 'One formula, which fills as many cells as it answers.',
  perCell: (area: string) => `One formula per cell in ${area}.`,
  inTable: 'The cell lies in a table, where a formula cannot fill other cells: each cell gets its own.',
  noSpills: 'This Excel cannot fill cells from one formula: each cell gets its own.',
  eachCell: 'One formula per cell',
  guarded: 'IF keeps the result blank where the cell is blank.',
  formula: 'Formula',
  insertIt: 'Insert',
  writing: 'Writing…',
  native: {
    heading: 'Works without the add-in',
    about:
      'The same answer by Excel’s own functions, under the rule of today: it does not follow when the workbook’s rule changes, and reads numbers only.',
    first: 'This is the formula of the first cell. Every other cell gets its own.',
    copy: 'Copy the formula',
    copied: 'The formula is on the clipboard.',
    notCopied: 'The clipboard could not be used. Select the formula and copy it.',
    insert: 'Insert this formula',
  },

  written: (area: string, cell: string, shown: string) => `Written into ${area}. ${cell} shows ${shown}.`,
  differs: (cell: string, shown: string, expected: string) =>
    `${cell} shows ${shown}, where the preview said ${expected}. Excel may still be computing, or a cell changed meanwhile; look at the cell before relying on it.`,
  notComputed: (area: string, cell: string) =>
    `Written to ${area}. Excel still computes: ${cell} does not show the answer of the preview yet.`,
  notCompared: (reason: string) => `The written cells could not be compared: ${reason}`,
  tooMany: (cells: string, limit: string) =>
    `Without filling cells from one formula this would take ${cells} formulas that each compute the whole table; ${limit} are the most. Select a cell outside tables in an Excel that fills cells from one formula, or pick fewer rows.`,
};

export type InsertText = typeof insert;
