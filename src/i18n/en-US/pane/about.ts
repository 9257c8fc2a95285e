// What the view about the add-in says.
export const about = {
  heading: 'Settings and help',
  build: 'Version',
  metadata: 'Function list',
  rule: 'Rule of this workbook',
  noRule: 'Not known, see Rule',
  help: {
    heading: 'Help',
    index: 'All functions, with examples',
    'month-end': 'The month end',
    rule: 'The rule, its edges and sources',
    limits: 'Known limits of Excel',
    privacy: 'Privacy',
    support: 'Support',
  },
  language: {
    heading: 'Language',
    label: 'Language of the pane, EXPLAIN and errors',
    host: "Excel's own",
    'zh-CN': '中文',
    'en-US': 'English',
    kept: 'Kept on this computer; recalculates once.',
    notRecalculated: (reason: string) => `Changed, but Excel did not recalculate: ${reason}. Press Ctrl+Alt+F9.`,
  },
  stored: {
    heading: 'What is stored',
    inWorkbook: 'In the workbook',
    inWorkbookMeans: 'The version in use, who chose it when, dates, own versions.',
    onComputer: 'On this computer',
    onComputerMeans: 'Language, and each workbook’s last page.',
    sent: 'Sent anywhere',
    sentMeans: 'Nothing.',
  },
};

export type AboutText = typeof about;
