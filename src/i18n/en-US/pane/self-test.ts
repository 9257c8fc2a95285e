// What the self-test says, in the view about the add-in.
import { agreeing, counted } from '../number';

export const selfTest = {
  heading: 'Self-test',
  what: 'Excel computes the rule’s examples on a hidden sheet; it may forget its undo steps.',
  noRule: 'Rule unknown, no examples.',
  run: 'Run the self-test',
  running: 'Testing…',
  agree: (examples: string) => agreeing(examples, 'The example agrees.', `All ${examples} examples agree.`),
  differ: (differences: string, examples: string) =>
    `${differences} of ${counted(examples, 'example')} ${agreeing(differences, 'differs', 'differ')}. Do not rely on this workbook; reopen Excel and test again.`,
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
