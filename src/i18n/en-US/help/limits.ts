import type { Article } from './article';

export const limits: Article = {
  lead: 'What Excel does not allow, or does otherwise in some builds.',
  sections: [
    {
      id: 'blanks',
      heading: 'Blank cells may arrive as 0',
      says: [
        'Excel on the web hands a blank cell over as blank, some desktop builds as 0: a deposit of 20,000 beside an empty row. The pane’s formulas guard against it; write your own like this:',
        { formula: '=IF(C2="","",TUIKE.DEPOSIT(C2))' },
        { formula: '=TUIKE.SHORTFALL(IF(C2="","",C2),IF(E2="","",E2))' },
      ],
    },
    {
      id: 'sums',
      heading: 'Sums of cents',
      says: [
        'Excel adds up in binary fractions: 289571.66 + 48665.48 + 161762.86 shows as 500000 and is 499999.99999999994. A number within 0.000001 yuan of whole cents is therefore read as those cents, and `TUIKE.CHECK` says where such a number stands on an edge. A number further off, such as 499999.99999, and every text is exactly what it says.',
        'What is left of a sum grows with its lines and its size. Up to 200,000 lines and 10,000,000 yuan it stayed below a quarter of that bound; a chain of 200,000 lines that totals 100,000,000 may exceed it. There, add up in parts, write `ROUND(SUM(…),2)`, or let `TUIKE.ROSTER` add the lines: it adds whole cents.',
      ],
    },
    {
      id: 'recipients',
      heading: 'Recipients without the add-in',
      says: [
        'A workbook shows the figures it was saved with. As soon as an Excel without the add-in computes them anew, they become #NAME?. Send such a workbook with values: copy, then paste special › values.',
        'A workbook that has used the add-in asks its reader whether to trust it, and co-authors are asked to load it. Where an administrator deployed the add-in, readers outside the organization see an add-in error in the pane’s place. To send a copy without any of this: save a copy, paste values, and let File › Info › Inspect Document remove task pane add-ins.',
      ],
    },
    {
      id: 'ipad',
      heading: 'iPad and phones',
      says: ['Excel on iPad, iPhone and Android does not run custom functions. It shows the figures that were saved.'],
    },
    {
      id: 'perpetual',
      heading: 'Excel that is bought once',
      says: [
        'The add-in needs shared runtimes (SharedRuntime 1.1, CustomFunctionsRuntime 1.3, ExcelApi 1.4): Microsoft 365 on Windows and Mac, Excel on the web, Excel 2021 and later. Excel 2019 by volume licence, and every Excel before, does not offer it. Spilled answers need dynamic arrays, which Excel 2021 has and Excel 2019 has not.',
        'Of Office LTSC 2021 Microsoft’s tables contradict each other: one lists shared runtimes for it, another leaves it out. Where the ribbon shows the add-in, the self-test in the pane (Settings and help) says whether it works.',
      ],
    },
    {
      id: 'frames',
      heading: 'Excel on the web inside another site',
      says: [
        'Sites that show Excel on the web in a frame of their own, as Box and Dropbox do, cannot load the add-in: its server lets only Microsoft’s pages frame it. Open the workbook in OneDrive, SharePoint or on the desktop.',
      ],
    },
    {
      id: 'evaluation',
      heading: 'Tools that take formulas apart',
      says: [
        'Evaluate Formula, F9 on a part of a formula, conditional formatting and data validation cannot call custom functions. Use a helper column, and `TUIKE.EXPLAIN` for the reasoning.',
      ],
    },
    {
      id: 'size',
      heading: '5 MB on the web',
      says: [
        'Excel on the web refuses a request above 5 MB. One formula over 100,000 rows of amounts is well below that; `TUIKE.CHECK` and `TUIKE.EXPLAIN` answer sentences and reach it after some tens of thousands of rows. Split such a column.',
      ],
    },
    {
      id: 'sentences',
      heading: 'Sentences behind errors',
      says: [
        'Only #VALUE! and #N/A carry a sentence, and some builds of Excel for Windows and Mac hide it. `TUIKE.CHECK` writes it into a cell.',
        'Functions may answer few errors: where a cell that they read is #REF!, #NAME? or #SPILL!, the answer is #N/A, and its sentence names what stood there.',
      ],
    },
    {
      id: 'undo',
      heading: 'Undo, and other programs',
      says: [
        'Excel’s own undo does not reach the rule that a workbook keeps; the pane’s undo does, until something else is changed.',
        'Other programs may leave the rule out when they save the file. Functions then answer #N/A and the pane offers what it still finds; nothing is chosen by itself.',
      ],
    },
    {
      id: 'many',
      heading: 'One formula, not one per row',
      says: ['Tens of thousands of single formulas take minutes in any Excel. One formula over the column answers at once and spills.'],
    },
    {
      id: 'metadata',
      heading: 'A new version of the functions',
      says: [
        'Excel keeps the list of functions and their descriptions for up to 24 hours. New rule versions need no new list: they work as soon as the page is loaded anew.',
      ],
    },
  ],
};
