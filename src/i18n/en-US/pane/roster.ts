/** The frame of the roster view; its parts have words of their own. */
export const roster = {
  heading: 'Month-end roster',
  intro: 'From a month-end table to who pays how much.',
};

export type RosterText = typeof roster;
