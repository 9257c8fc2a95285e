import type { ColumnContent } from '../../../roster/lookup/column-contents';

// What the view that looks up an amount says around the answer.
export const lookup = {
  heading: 'Look up',
  gmv: 'Last month’s GMV, yuan',
  hint: 'Select cells, or type e.g. 512,000',
  from: (cell: string, shown: string) => `From ${cell}: ${shown}`,
  of: (cells: string) => `Selected: ${cells}`,
  answerIn: (cell: string) => `GMV behind ${cell}`,
  pinned: 'Pinned.',
  pin: 'Pin',
  pinThis: 'Pin this amount',
  follow: 'Follow selection',
  before: 'Paid, or another version (optional)',
  why: 'Why this figure',
  formula: 'Formula and arguments',

  content: {
    gmv: 'GMV',
    money: 'amounts',
    answer: 'answers of this add-in',
    order: 'order numbers',
    ids: 'ids',
    words: 'words',
    unknown: 'unknown contents',
    agency: 'agency ids',
    agencyName: 'agency names',
    prevTier: 'tiers',
    held: 'amounts held',
    month: 'months',
    date: 'dates',
  } satisfies Record<ColumnContent, string>,
  column: (address: string, header: string) => `${address} (${header})`,
  counted: (columns: string) => `Counted: ${columns}`,
  countedAlone: (columns: string) => `Counted: ${columns}; others are no GMV`,
  holds: (address: string, content: string) => `${address} holds ${content}`,
  noGmv: (columns: string) => `No GMV selected: ${columns}.`,
  selectGmv: 'Select a column of GMV.',
  notGmv: (cell: string, header: string, content: string) =>
    header === '' ? `${cell} is among ${content}: no GMV.` : `${cell}, in “${header}”, is among ${content}: no GMV.`,
  asGmv: 'Look it up anyway',
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
