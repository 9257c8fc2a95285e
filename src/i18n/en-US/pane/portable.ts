// What the page says that writes a version as SQL or Power Query.
import type { AmountType, DayKind, PortableQuestion } from '../../../dialects/header';
import { counted } from '../number';

export const portable = {
  open: 'Use elsewhere',
  heading: (name: string) => `Use ${name} elsewhere`,
  intro: 'The same rule as SQL or Power Query. Nothing is sent anywhere.',
  dialect: 'Written for',
  question: 'What it computes',
  questions: { roster: 'Orders to roster', deposits: 'GMV to deposit' } satisfies Record<PortableQuestion, string>,
  names: {
    table: 'Table',
    folder: 'Folder of the CSVs',
    agency: 'Agency column',
    date: 'Date column',
    amount: 'Amount column',
    gmv: 'GMV column',
    paid: 'Tier paid column',
    month: 'Month of assessment',
  },
  paidHint: 'Blank: no top-up',
  monthHint: 'e.g. 2026-11: counts the month before',
  amounts: 'Amounts stored as',
  amountKinds: { decimal: 'decimals or integers', floating: 'floating-point numbers', text: 'texts' } satisfies Record<AmountType, string>,
  dates: 'Dates stored as',
  dateKinds: { day: 'dates or timestamps', text: 'text, e.g. 2026-10-31' } satisfies Record<DayKind, string>,
  text: (language: string) => `Text for ${language}`,
  download: 'Download the file',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Not allowed here. The text is selected: press Ctrl+C or ⌘C.',
  failed: (reason: string) => `Not made: ${reason}`,
  problem: {
    'name-missing': 'Fill in the name.',
    'name-too-long': (seen: string, most: string) => `“${seen}” is longer than ${counted(most, 'character')}. Shorten it.`,
    'name-unprintable': (seen: string) => `“${seen}” has invisible characters. Type it anew.`,
    'name-twice': (seen: string) => `Column “${seen}” is used already. Name another.`,
    'month-unreadable': (seen: string) => `“${seen}” is no month. Write 2026-11.`,
    'month-missing': 'Fill in the month, e.g. 2026-11.',
  },
};

export type PortableText = typeof portable;
