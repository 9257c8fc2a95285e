/** The frame of the roster view; its parts have words of their own. */
export const roster = {
  heading: 'Month-end roster',
  intro: 'From a month-end table to who pays how much.',
  unitFirst: {
    heading: 'Decide the unit first',
    about: (columns: string) =>
      `The amounts in ${columns} do not seem to count yuan. In “Check” above, write them in yuan, or say that these are yuan; until then no deposit and no total is shown.`,
  },
  rule: {
    heading: 'Rule',
    differs: (earned: string, day: string, dated: string, workbook: string) =>
      `GMV of ${earned}: on ${day}, when it is assessed, ${dated} is in force; the workbook uses ${workbook}. Choose which of them the steps below follow.`,
    label: 'Rule version',
    workbook: (name: string) => `the workbook’s version: ${name}`,
    dated: (name: string) => `by date: ${name}`,
    none: 'none',
  },
};

export type RosterText = typeof roster;
