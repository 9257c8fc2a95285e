import type { Article } from './article';

export const monthEnd: Article = {
  lead: 'The question of the month end: how much must each agency pay now? The pane’s Roster answers it in five steps; formulas alone can, too.',
  sections: [
    {
      id: 'tables',
      heading: 'Which table you have',
      says: [
        {
          list: [
            'One row for each agency, with its GMV of the month: a roster. Its formulas are [DEPOSIT](deposit.html), [TOPUP](topup.html), [SHORTFALL](shortfall.html) and [CHECK](check.html).',
            'One row for each order: [ROSTER](roster.html) sums the month before and makes the roster.',
            'One row for each agency and month: [SCHEDULE](schedule.html) carries what is held from month to month.',
          ],
        },
      ],
    },
    {
      id: 'pane',
      heading: 'With the pane',
      says: [
        { path: ['Home', 'TUIKE Deposit', 'Roster'] },
        {
          steps: [
            'Data: the pane reads the sheet in front and says which rows and columns it took; correct what is not so. A table without doubts waits at “Compute”.',
            'Check: wrong units, unreadable cells, agencies twice, amounts exactly on a disputed edge. Nothing is changed in silence.',
            'Compute: choose what to write and where. One formula per column follows data and rule; values stay, and their headers name rule and day. You are asked before anything is overwritten; one Undo brings it back.',
            'Result: cash calls, agencies just below an edge, exactly on one, and rows that need a person.',
            'Close: the month becomes one sheet of values with a close code, under the rule it was closed by; [Closing a month](close.html) says what follows from it.',
          ],
        },
        {
          pictures: [
            ['month-end-check-en.png', 'Check: what to fix first, what to review'],
            ['month-end-compute-en.png', 'Compute: what to write, and where'],
            ['month-end-result-en.png', 'Result: cash calls and totals by tier'],
          ],
        },
        'There are two top-ups: “Top-up by tier” = deposit required − deposit of the tier paid (TOPUP); “Top-up by balance” = deposit required − balance (SHORTFALL). The table needs a column of tiers paid or of balances.',
      ],
    },
    {
      id: 'formulas',
      heading: 'With formulas',
      says: [
        'GMV in C, tier paid in D, balance in E, 200 agencies from row 2. Each formula is typed once:',
        { formula: '=IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))' },
        { formula: '=TUIKE.TOPUP(IF(C2:C201="","",C2:C201),D2:D201)' },
        { formula: '=TUIKE.SHORTFALL(IF(C2:C201="","",C2:C201),IF(E2:E201="","",E2:E201))' },
        { formula: '=TUIKE.CHECK(C2:C201,D2:D201)' },
      ],
    },
    {
      id: 'closing',
      heading: 'Closing the month',
      says: [
        'Verify [the rule](rule.html) and every row that CHECK names with the platform before you pay. The workbook keeps its rule version: a later build of the add-in changes no figure of it. Close the month as the last step of the roster; [Closing a month](close.html) says how a close is verified. For readers without the add-in, hand the workbook over: Roster › Hand over replaces TUIKE formulas by Excel’s own or by values, and puts them back.',
      ],
    },
  ],
};
