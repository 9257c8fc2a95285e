// What stands around the views of the task pane. English gives the shape of every language: a line that is missing there does not compile.
export const shell = {
  title: 'TUIKE Deposit',
  loading: 'Reading the rule of this workbook…',
  editing: 'A cell is being edited, and until then Excel answers nothing: press Enter or Esc in the sheet.',
  opensInBrowser: '(opens in the browser)',
  notALink: 'Not opened as a link, because it is not an https address:',

  views: 'Views',
  /** Short: four of them stand beside each other, and a gear, in 270 px. */
  nav: {
    rule: 'Rule',
    roster: 'Roster',
    lookup: 'Look up',
    formula: 'Formula',
    settings: 'Settings and help',
  },
  viewNotLoaded: 'This could not be loaded. Check that this computer is online, then try again.',
  tryAgain: 'Try again',

  /** What is known of the workbook's rule: a heading, and what screen readers are told when it changes. */
  state: {
    now: (name: string) => `Rule in force: ${name}`,
    unknown: 'This workbook uses a version unknown here',
    damaged: 'The rule settings of this workbook are damaged',
    newer: 'The rule settings of this workbook were saved by a newer version',
    unread: 'Excel did not hand over the settings of this workbook',
  },
  noRule: 'Without a rule this view has nothing to say.',
  seeWhy: 'See why, and what to do',

  outside: {
    heading: 'Open this page in Excel',
    body: 'This is the task pane of the TUIKE add-in. It shows the deposit rule of the workbook that is open in Excel, and outside Excel there is none.',
    steps: ['Open a workbook in Excel (Windows, Mac or the web).', 'On the Home tab choose "TUIKE Deposit".'],
  },
};

export type ShellText = typeof shell;
