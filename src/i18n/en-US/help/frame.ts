// What stands around every help page, and on those made of the functions' catalogue.
export const frame = {
  product: 'TUIKE Deposit',
  otherLanguage: '中文',
  pages: {
    index: 'All functions',
    'month-end': 'Month-end job',
    close: 'Closing a month',
    rule: 'The rule',
    elsewhere: 'SQL and Power Query',
    install: 'Installing',
    limits: 'Known limits',
    privacy: 'Privacy',
    support: 'Support',
  },
  intro:
    'Formulas for the deposit that WeChat Store asks of commerce agencies for its affiliate-promoter function. The add-in reads the cells that a formula names, computes on this computer and sends nothing anywhere.',
  looks: 'A roster, one formula for its whole column, and the pane beside it',
  start: 'In three steps',
  steps: [
    '[Install the add-in](install.html), or have the administrator do it for everyone.',
    'Type `=TUIKE.DEPOSIT(` into a cell, select the column of GMV and press Enter: one formula answers the whole column.',
    'Open the pane (Home › TUIKE Deposit) and look at [the rule](rule.html) that answers, and at what its source leaves open.',
  ],
  made: (version: string, metadata: string) =>
    `TUIKE ${version}, functions ${metadata}. Every result on these pages was computed by this build.`,
  syntax: 'Syntax',
  parameters: 'Arguments',
  optional: 'optional',
  noParameters: 'None.',
  example: 'Typical formula',
  worked: 'Worked examples',
  answers: 'answers',
  datesGiven: (dates: string) => `In a workbook whose versions were given dates (${dates}):`,
  kinds: 'What each kind of cell does',
  kindsOf: (formula: string) => `Answers of ${formula} for different contents of A2:`,
  given: 'A2 holds',
  answer: 'answer',
  blank: '(blank)',
  blankAnswer: '(blank)',
  number: 'number',
  text: 'text',
  wrong: 'Errors and remedies',
  wrongMeans: 'Each error stands in its own cell and spoils no other. It says what is wrong, the value seen, and what to do:',
  noErrors: 'Where the workbook’s rule settings are damaged, it answers #N/A with a sentence that says so.',
  blankCells: 'Blank cells',
  blankCellsMean:
    'A blank amount answers blank. Some Excel builds hand a blank cell over as 0, which nobody can tell from 0: guard for it where it matters.',
  blankBalances:
    'A blank balance carries forward what earlier rows left; 0 is a balance of nothing. Some Excel builds hand a blank cell over as 0, and the whole deposit would be due again every month: write held as in the typical formula.',
  blankLines:
    'A blank amount in a line of the month is an error in its agency’s row. Some Excel builds hand a blank cell over as 0, which nobody can tell from an order of 0: check for blanks before you rely on the sum.',
  heads: {
    agency: 'agency',
    amount: 'amount',
    date: 'date',
    gmv: 'GMV',
    held: 'held',
    month: 'month',
    prevTier: 'tier paid',
  },
};

export type FrameText = typeof frame;
