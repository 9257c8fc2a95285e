// What stands around the views of the task pane. English gives the shape of every language: a line that is missing there does not compile.
export const shell = {
  title: 'TUIKE Deposit',
  loading: 'Reading the rule of this workbook…',
  editing: 'A cell is being edited: press Enter or Esc in the sheet.',
  opensInBrowser: '(opens in the browser)',
  notALink: 'Not an https address, so not opened:',

  views: 'Views',
  /** Short: four of them stand beside each other, and a gear, in 270 px. */
  nav: {
    rule: 'Rule',
    roster: 'Roster',
    lookup: 'Look up',
    formula: 'Formula',
    settings: 'Settings and help',
  },
  viewNotLoaded: 'Not loaded. Check the connection and try again.',
  tryAgain: 'Try again',

  /** What is known of the workbook's rule: a heading, and what screen readers are told when it changes. */
  state: {
    now: (name: string) => `Rule in force: ${name}`,
    unknown: 'This workbook uses a version unknown here',
    damaged: 'This workbook’s rule settings are damaged',
    newer: 'This workbook’s rule settings come from a newer add-in',
    unread: 'Excel did not hand over this workbook’s settings',
  },
  noRule: 'No rule.',
  seeWhy: 'Why, and what to do',

  outside: {
    heading: 'Open this page in Excel',
    body: 'This is the pane of the TUIKE add-in. It works inside Excel only.',
    steps: ['Open a workbook in Excel (Windows, Mac or the web).', 'Choose Home › TUIKE Deposit.'],
  },
};

export type ShellText = typeof shell;
