// What the view about the add-in says.
export const about = {
  heading: 'Settings and help',
  build: 'Version',
  metadata: 'Metadata',
  rule: 'Rule of this workbook',
  noRule: 'Not known, see the view Rule',
  help: {
    heading: 'Help',
    index: 'All functions, with worked examples',
    'month-end': 'The month-end job',
    rule: 'The rule, its edges and sources',
    limits: 'Known limits of Excel',
    privacy: 'Privacy',
    support: 'Support',
  },
  language: {
    heading: 'Language',
    label: 'Language of the pane, of EXPLAIN and of error sentences',
    host: "Excel's own",
    'zh-CN': '中文',
    'en-US': 'English',
    kept: 'Your choice is kept on this computer, not in the workbook. Cells are recalculated once.',
    notRecalculated: (reason: string) => `The language changed, but Excel did not recalculate: ${reason}. Press Ctrl+Alt+F9.`,
  },
  stored: {
    heading: 'What is stored where',
    inWorkbook: 'In the workbook',
    inWorkbookMeans:
      'The version in use, who chose it and when, the dates entered here, and versions made here. They travel with the file.',
    onComputer: 'On this computer',
    onComputerMeans: 'Your choice of language, and which view was open last in a workbook.',
    sent: 'Sent anywhere',
    sentMeans: 'Nothing. Amounts and names never leave the workbook.',
  },
};

export type AboutText = typeof about;
