// What the self-test says, in the view about the add-in.
export const selfTest = {
  heading: 'Self-test',
  what: 'Has Excel answer the rule’s examples and lists what differs.',
  how: 'Adds a hidden sheet for some seconds; Excel may forget its undo steps.',
  noRule: 'The rule is not known, so there are no examples.',
  run: 'Run the self-test',
  running: 'The self-test is running…',
  agree: (examples: string) => `All ${examples} examples agree. The temporary sheet is gone.`,
  differ: (differences: string, examples: string) =>
    `${differences} of ${examples} examples differ. Do not rely on this workbook’s results; reopen Excel and test again.`,
  refused: (reason: string) => `Not run: ${reason} No sheet was left behind.`,
  left: (sheet: string, reason: string) => `Excel did not delete the temporary sheet “${sheet}”: ${reason} Delete it by hand.`,
  differences: 'What differs',
  gmv: 'GMV',
  asked: 'Function',
  expected: 'Expected',
  shown: 'Excel shows',
  blank: '(blank)',
};

export type SelfTestText = typeof selfTest;
