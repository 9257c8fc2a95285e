// What the self-test says, in the view about the add-in.
export const selfTest = {
  heading: 'Self-test',
  what: 'Has this Excel answer the examples of the workbook’s rule with TIER and DEPOSIT, and lists what differs.',
  how: 'A hidden sheet is added for some seconds and always deleted again. Your sheets stay as they are; Excel may forget its steps to undo.',
  noRule: 'The rule of this workbook is not known, so there are no examples to run.',
  run: 'Run the self-test',
  running: 'The self-test is running…',
  agree: (examples: string) => `All is well: Excel answers all ${examples} examples as the rule says. The temporary sheet is gone.`,
  differ: (differences: string, examples: string) =>
    `Answers that differ: ${differences}, of ${examples} examples. Do not rely on the results in this workbook; close Excel, open it again and repeat the test.`,
  refused: (reason: string) => `The self-test could not be run: ${reason} No sheet was left behind.`,
  left: (sheet: string, reason: string) =>
    `Excel did not delete the temporary sheet “${sheet}”: ${reason} Unhide it and delete it by hand.`,
  differences: 'Answers that differ from the rule',
  gmv: 'GMV',
  asked: 'Function',
  expected: 'The rule says',
  shown: 'Excel shows',
  blank: '(blank)',
};

export type SelfTestText = typeof selfTest;
