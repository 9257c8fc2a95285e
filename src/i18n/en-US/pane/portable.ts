// What the page says that writes a version as SQL or Power Query.
import type { AmountType, DayKind, PortableQuestion } from '../../../dialects/header';

export const portable = {
  open: 'Use elsewhere',
  heading: (name: string) => `Use ${name} elsewhere`,
  intro:
    'The same rule as SQL for a data warehouse or as Power Query, for orders that are more than a sheet holds. Nothing is sent anywhere: read it, then copy it.',
  dialect: 'Written for',
  question: 'What is asked',
  questions: { roster: 'Order lines to a roster', deposits: 'GMV to deposit' } satisfies Record<PortableQuestion, string>,
  names: {
    table: 'Table',
    folder: 'Folder of the CSV files',
    agency: 'Column of the agency',
    date: 'Column of the day',
    amount: 'Column of the amount',
    gmv: 'Column of the GMV',
    paid: 'Column of the tier paid',
    month: 'Month of assessment',
  },
  paidHint: 'Leave it blank where no top-up is asked.',
  monthHint: 'Such as 2026-11: the orders of the month before are counted.',
  amounts: 'The amounts are stored as',
  amountKinds: { decimal: 'decimals or whole numbers', floating: 'floating-point numbers', text: 'texts' } satisfies Record<
    AmountType,
    string
  >,
  dates: 'The days are stored as',
  dateKinds: { day: 'dates or timestamps', text: 'texts such as 2026-10-31' } satisfies Record<DayKind, string>,
  text: (language: string) => `Text for ${language}`,
  download: 'Download the file',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: press Ctrl+C or ⌘C.',
  failed: (reason: string) => `The text could not be made: ${reason}`,
  problem: {
    'name-missing': 'A name is missing.',
    'name-too-long': (seen: string, most: string) => `"${seen}" is longer than ${most} characters, where the database would cut it.`,
    'name-unprintable': (seen: string) => `"${seen}" has characters that cannot be seen. Type the name anew.`,
    'name-twice': (seen: string) => `The column "${seen}" stands for something else already. Name a different one.`,
    'month-unreadable': (seen: string) => `"${seen}" is not a month. Write it as 2026-11.`,
    'month-missing': 'Which month is assessed? Write it as 2026-11.',
  },
};

export type PortableText = typeof portable;
