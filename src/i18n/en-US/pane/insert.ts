// What the Insert view says. English gives the shape of every language.
export const insert = {
  heading: 'Insert a formula',
  intro: 'Choose a function, pick its arguments in the sheet, then insert.',
  groups: { amounts: 'Amounts', tier: 'Tiers', words: 'Explanations and checks', tables: 'Tables', rule: 'The rule' },
  allFunctions: 'All functions',
  example: 'Example',

  arguments: 'Arguments',
  noArguments: 'Takes no arguments.',
  optional: 'Optional',
  placeholder: 'Address or value',
  useSelection: 'Use selection',
  useSelectionFor: (name: string) => `Use selection for ${name}`,
  understood: {
    cells: (address: string, size: string) => `Cells ${address} (${size})`,
    text: (text: string) => `The text “${text}”`,
    number: (number: string) => `The number ${number}`,
    leftOut: 'Left out',
    missing: 'Select cells, or type an address or value.',
  },
  /** Each says what was seen and what to do. */
  faults: {
    missing: 'Needed. Select cells or type a value.',
    whole: 'Whole columns or rows cannot be typed. Select them and press “Use selection”, or type e.g. C2:C201.',
    tooLong: 'A formula holds texts of up to 255 characters. Put it into a cell and select that.',
    notOne: (seen: string) => `Takes one cell; ${seen} cells were given.`,
    notAColumn: (seen: string, expected: string) => `Takes a column (${expected}); ${seen} cells were given.`,
    otherHeight: (seen: string, expected: string) => `As high as the first argument (${expected}), please; it is ${seen}.`,
    otherSize: (seen: string, expected: string) => `One cell, or as large as the others (${expected}), please; it is ${seen}.`,
  },
  picked: {
    usedPart: (address: string) => `Of the whole column, the filled part below row 1: ${address}`,
    several: 'Select one area of cells.',
    blank: 'The selected cells are blank.',
    unread: (reason: string) => `Excel did not say what is selected: ${reason}`,
  },

  preview: 'Preview',
  previewCaption: (formula: string) => `What ${formula} answers`,
  previewWaits: 'Shown once the arguments are there.',
  previewReads: 'Reading the cells…',
  previewAgain: 'Preview again',
  previewFailed: (reason: string) => `No preview: ${reason}`,
  stopped: 'Stopped. Nothing was written.',
  cancel: 'Cancel',
  cell: 'Cell',
  result: 'Result',
  /** SCHEDULE answers no header row. */
  scheduleColumns: ['Tier', 'Deposit', 'Held before', 'Top-up by balance', 'Surplus'],
  blank: '(blank)',
  rowsOf: (shown: string, rows: string) => `The first ${shown} of ${rows} rows.`,

  write: 'Write',
  target: (address: string) => `Into ${address}`,
  noTarget: 'Select a cell for the formula.',
  ownCells: (address: string, argument: string) => `${address} lies among the cells of ${argument}. Select another.`,
  spilled: (area: string) => `One formula, which fills ${area}.`,
  spilledUnknown: 'One formula, filling as many cells as it answers.',
  perCell: (area: string) => `One formula per cell in ${area}.`,
  inTable: 'In a table each cell gets its own formula.',
  noSpills: 'This Excel does not spill: each cell gets its own formula.',
  eachCell: 'One formula per cell',
  guarded: 'IF keeps blanks blank.',
  formula: 'Formula',
  insertIt: 'Insert',
  writing: 'Writing…',
  native: {
    heading: 'Works without the add-in',
    about: 'Excel’s own functions, by today’s rule: it does not follow a change of rule and reads numbers only.',
    first: 'The first cell’s formula; each other cell gets its own.',
    copy: 'Copy the formula',
    copied: 'The formula is on the clipboard.',
    notCopied: 'Copying is not allowed here. Select the formula and copy it.',
    insert: 'Insert this formula',
  },

  written: (area: string, cell: string, shown: string) => `Written into ${area}. ${cell} shows ${shown}.`,
  differs: (cell: string, shown: string, expected: string) =>
    `${cell} shows ${shown}, the preview said ${expected}. Excel may still be computing: check before you rely on it.`,
  notComputed: (area: string, cell: string) => `Written into ${area}. Excel is still computing ${cell}.`,
  notCompared: (reason: string) => `Not compared: ${reason}`,
  tooMany: (cells: string, limit: string) =>
    `Without spilling this takes ${cells} formulas; at most ${limit}. Select a cell outside tables, or fewer rows.`,
};

export type InsertText = typeof insert;
