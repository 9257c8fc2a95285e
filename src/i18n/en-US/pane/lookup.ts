import type { ColumnContent } from '../../../roster/lookup/column-contents';

// What the view that looks up an amount says around the answer.
export const lookup = {
  heading: 'Look up',
  gmv: 'GMV of the previous month, yuan',
  hint: 'Select cells, or type an amount: 512,000 or ¥512000.50',
  from: (cell: string, shown: string) => `From ${cell}: ${shown}`,
  of: (cells: string) => `Selected: ${cells}`,
  answerIn: (cell: string) => `The GMV behind the answer in ${cell}`,
  pinned: 'Stays while other cells are selected.',
  pin: 'Pin',
  pinThis: 'Keep this amount while other cells are selected',
  follow: 'Follow selection',
  before: 'Paid before, or another version (optional)',
  why: 'Why this figure',
  formula: 'Formula, arguments and sentence',

  content: {
    gmv: 'GMV',
    money: 'amounts',
    answer: 'answers of this add-in',
    order: 'order numbers',
    ids: 'numbers that name something',
    words: 'words',
    unknown: 'nothing that is known',
    agency: 'agency ids',
    agencyName: 'agency names',
    prevTier: 'tiers',
    held: 'amounts held',
    month: 'months',
    date: 'dates',
  } satisfies Record<ColumnContent, string>,
  column: (address: string, header: string) => `${address} (${header})`,
  counted: (columns: string) => `Counted: ${columns}`,
  countedAlone: (columns: string) => `Counted: ${columns}; other columns are no GMV`,
  holds: (address: string, content: string) => `${address} holds ${content}`,
  noGmv: (columns: string) => `No GMV is selected: ${columns}.`,
  selectGmv: 'Select a column of GMV for counts and distribution.',
  notGmv: (cell: string, header: string, content: string) =>
    header === '' ? `${cell} stands among ${content}, so it is no GMV.` : `${cell}, in column “${header}”, is among ${content}: no GMV.`,
  asGmv: 'Look it up as GMV all the same',
  answers: {
    of: (address: string, name: string) => `${address} holds answers of ${name}, no GMV.`,
    ofAddIn: (address: string) => `${address} holds answers of this add-in, no GMV.`,
    count: 'Answers',
    total: 'Total',
    errors: 'Errors',
    errorsFrom: (count: string, first: string) => `${count}, the first in ${first}`,
  },
};

export type LookupText = typeof lookup;
