// What the Insert view says. English gives the shape of every language.
import { counted } from '../number';

export const insert = {
  heading: 'Insert a formula',
  intro: 'Choose function and arguments, look, insert.',
  groups: { amounts: 'Amounts', tier: 'Tiers', words: 'Words and checks', tables: 'Tables', rule: 'The rule' },
  allFunctions: 'All functions',
  example: 'Example',

  arguments: 'Arguments',
  noArguments: 'No arguments.',
  optional: 'Optional',
  placeholder: 'Address or value',
  useSelection: 'Use selection',
  useSelectionFor: (name: string) => `Use selection for ${name}`,
  understood: {
    cells: (address: string, size: string) => `Cells ${address} (${size})`,
    text: (text: string) => `The text “${text}”`,
    number: (number: string) => `The number ${number}`,
    leftOut: 'Left out',
    missing: 'Select cells, or type a value.',
  },
  /** Each says what was seen and what to do. */
  faults: {
    missing: 'Needed. Select cells or type a value.',
    whole: 'Whole columns or rows cannot be typed. Press “Use selection”, or type e.g. C2:C201.',
    tooLong: 'Texts have at most 255 characters. Put it into a cell and select that.',
    notOne: (seen: string) => `Takes one cell, not ${seen}.`,
    notAColumn: (seen: string, expected: string) => `Takes a column (${expected}), not ${seen}.`,
    otherHeight: (seen: string, expected: string) => `As high as the first argument (${expected}), not ${seen}.`,
    otherSize: (seen: string, expected: string) => `One cell, or as large as the others (${expected}), not ${seen}.`,
  },
  picked: {
    usedPart: (address: string) => `Only the filled part: ${address}`,
    several: 'Select one area.',
    blank: 'All blank.',
    unread: (reason: string) => `Excel did not say what is selected: ${reason}`,
  },

  preview: 'Preview',
  previewCaption: (formula: string) => `${formula} answers`,
  previewWaits: 'Shown with all arguments.',
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
  rowsOf: (shown: string, rows: string) => `The first ${shown} of ${counted(rows, 'row')}.`,

  write: 'Write',
  target: (address: string) => `Into ${address}`,
  noTarget: 'Select a cell for the formula.',
  ownCells: (address: string, argument: string) => `${address} is among the cells of ${argument}. Select another.`,
  spilled: (area: string) => `One formula, filling ${area}.`,
  spilledUnknown: 'One formula, filling what it answers.',
  perCell: (area: string) => `One formula per cell in ${area}.`,
  inTable: 'In a table: one formula per cell.',
  noSpills: 'No spilling here: one formula per cell.',
  eachCell: 'One formula per cell',
  guarded: 'IF keeps blanks blank.',
  formula: 'Formula',
  insertIt: 'Insert',
  writing: 'Writing…',
  native: {
    heading: 'Without the add-in',
    about: 'Excel’s own functions, by today’s rule; it follows no change of rule and reads numbers only.',
    first: 'The first cell’s; others get their own.',
    copy: 'Copy the formula',
    copied: 'Copied.',
    notCopied: 'Not allowed here: select and copy it.',
    insert: 'Insert this formula',
  },

  written: (area: string, cell: string, shown: string) => `Written into ${area}. ${cell} shows ${shown}.`,
  differs: (cell: string, shown: string, expected: string) =>
    `${cell} shows ${shown}, the preview ${expected}. Perhaps still computing: check before you rely on it.`,
  notComputed: (area: string, cell: string) => `Written into ${area}. Excel is still computing ${cell}.`,
  notCompared: (reason: string) => `Not compared: ${reason}`,
  tooMany: (cells: string, limit: string) =>
    `Takes ${counted(cells, 'formula')}; at most ${limit}. Select a cell outside tables, or fewer rows.`,
};

export type InsertText = typeof insert;
