import type { Article } from './article';

export const support: Article = {
  lead: 'Most questions are answered here. For the rest, ask whoever gave you the add-in.',
  sections: [
    {
      id: 'name',
      heading: 'Every formula shows #NAME?',
      says: [
        'The add-in is not loaded in this Excel: [install it](install.html). Whoever receives the workbook needs it too; or send pasted values.',
        'Where it is loaded and formulas still show #NAME?, enter them again under Settings and help › Formulas stuck at #NAME?, or press F2, then Enter. If all stay so, close Excel, clear the Office cache and open the workbook again.',
      ],
    },
    {
      id: 'errors',
      heading: 'A cell shows #VALUE! or #N/A',
      says: [
        'Hover over the cell, or put `TUIKE.CHECK` beside it: it says what is wrong, the value seen and what to do.',
        { formula: '=TUIKE.CHECK(C2)' },
      ],
    },
    {
      id: 'busy',
      heading: 'A cell shows #BUSY! for long',
      says: [
        'One formula over the whole column is far quicker than one formula per row.',
        'While a cell is being edited Excel answers nothing: press Enter or Esc. On the web a cell may stay at #BUSY! after an error: enter the formula again.',
        'Some builds never show #BUSY! but the former figure, or 0. Use figures once nothing changes any more.',
      ],
    },
    {
      id: 'text',
      heading: 'A cell shows the formula itself',
      says: ['The cell is formatted as Text. Set it to General, then press F2 and Enter.'],
    },
    {
      id: 'spill',
      heading: 'A cell shows #SPILL!',
      says: ['Something is in the way, or the formula is inside a table. Empty the cells below and to the right, or put it outside.'],
    },
    {
      id: 'missing',
      heading: 'A new function does not appear',
      says: ['Excel keeps its list of functions for up to 24 hours. Close and open Excel after that.'],
    },
    {
      id: 'rule',
      heading: 'Is the rule still in force?',
      says: ['The pane and [the rule page](rule.html) show where each figure comes from and where to verify it. Verify before you pay.'],
    },
    {
      id: 'changed',
      heading: 'Did an update change my figures?',
      says: [
        'No. The rule version is stored in the workbook, and a published version never changes. A newer one is used only once a person chose it.',
      ],
    },
    {
      id: 'coauthors',
      heading: 'Somebody else chose another version',
      says: ['The add-in looks by itself: within seconds once you click into the pane, edit a cell or let Excel calculate.'],
    },
    {
      id: 'report',
      heading: 'Reporting a fault',
      says: [
        'Report it to whoever gave you the add-in, with the formula, what you expected, and what this formula answers. No figures of yours are needed.',
        { formula: '=TUIKE.BUILD()' },
      ],
    },
  ],
};
