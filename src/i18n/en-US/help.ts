// What the help and support pages say beside the catalogue of functions.

export interface HelpText {
  readonly product: string;
  readonly functions: string;
  readonly support: string;
  readonly otherLanguage: string;
  readonly syntax: string;
  readonly parameters: string;
  readonly optional: string;
  readonly noParameters: string;
  readonly example: string;
  readonly results: string;
  readonly eachCell: readonly string[];
  readonly blankCells: string;
  readonly blankCellsMean: string;
  readonly blankCellsFormula: string;
  readonly blankBalances: string;
  readonly blankLines: string;
  readonly intro: string;
  readonly questions: readonly { readonly asked: string; readonly answered: string }[];
  readonly reporting: string;
}

export const help: HelpText = {
  product: 'TUIKE Deposit',
  functions: 'All functions',
  support: 'Support',
  otherLanguage: '中文',
  syntax: 'Syntax',
  parameters: 'Arguments',
  optional: 'optional',
  noParameters: 'None.',
  example: 'Example',
  results: 'Cell by cell',
  eachCell: [
    'Every argument takes one value or a range; one formula answers a whole column and spills.',
    'A cell that cannot be read is an error in its own place and spoils no other. An error cell is handed on as it is.',
    'Only #VALUE! and #N/A carry a sentence, and some Excel builds hide it: TUIKE.CHECK writes it into a cell.',
  ],
  blankCells: 'Blank cells',
  blankCellsMean:
    'A blank amount answers blank. Some Excel builds hand a blank cell over as 0, which nobody can tell from 0: guard for it where it matters.',
  blankCellsFormula: '=IF(C2="","",TUIKE.DEPOSIT(C2))',
  blankBalances:
    'A blank balance carries forward what earlier rows left; 0 is a balance of nothing. Some Excel builds hand a blank cell over as 0, and the whole deposit would be due again every month: write held as in the example.',
  blankLines:
    'A blank amount in a line of the month is an error in its agency’s row. Some Excel builds hand a blank cell over as 0, which nobody can tell from an order of 0: check for blanks before you rely on the sum.',
  intro:
    'Formulas for the deposit that WeChat Store asks of commerce agencies for its affiliate-promoter function. The add-in reads the cells that a formula names, computes on this computer and sends nothing anywhere.',
  questions: [
    {
      asked: 'Every formula shows #NAME?',
      answered:
        'The add-in is not loaded in this Excel. Whoever receives the workbook needs it too; values can be sent by pasting them as values.',
    },
    {
      asked: 'A cell shows #VALUE! or #N/A',
      answered: 'Hover over the cell, or put TUIKE.CHECK beside it: it says what is wrong, the value seen and what to do.',
    },
    { asked: 'A cell shows #BUSY! for long', answered: 'One formula over the whole column is far quicker than one formula per row.' },
    {
      asked: 'A new function does not appear',
      answered: 'Excel keeps its list of functions for up to 24 hours. Close and open Excel after that.',
    },
    {
      asked: 'Is the rule still in force?',
      answered: 'The pane shows where each figure comes from, how good that evidence is and where to verify it. Verify before you pay.',
    },
  ],
  reporting: 'When you report a fault to whoever gave you the add-in, add what this formula answers:',
};
