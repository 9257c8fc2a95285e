import type { Article } from './article';

export const monthEnd: Article = {
  lead: 'At the end of the month there is a table, and the question how much each agency must pay now. The view Roster of the pane goes from one to the other in five steps; the same can be done with formulas alone.',
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
            'Data: the pane reads the sheet in front, says which rows and columns it took for what, and lets you correct each. A table without doubts waits at “Compute”.',
            'Check: amounts in the wrong unit, unreadable cells, agencies that stand twice, amounts exactly on a disputed edge. Nothing is changed for you in silence.',
            'Compute: choose what to write and where. One formula per column follows the data and the workbook’s rule; values alone never change again and say in their header which rule and day they are of. What is in the way is shown first, and one press takes it all back.',
            'The result: the call list (who, how much), who is just below an edge, and who stands exactly on one.',
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
        'There are two top-ups. “Top-up by tier” is the deposit required less that of the tier paid (TOPUP); “top-up by balance” is the deposit required less the balance (SHORTFALL). The table needs a column of tiers paid or of balances; without either, nobody knows what is to pay.',
      ],
    },
    {
      id: 'formulas',
      heading: 'With formulas',
      says: [
        'GMV in C, tier paid in D, balance in E, 200 agencies from row 2. Each formula is typed once and answers its whole column:',
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
