import type { RosterText } from '../../en-US/pane/roster';

export const roster: RosterText = {
  heading: '月结名册',
  intro: '从月末的表格，到每家机构应补缴多少。',
};
