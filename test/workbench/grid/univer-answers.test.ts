import fc from 'fast-check';
import type { CallArgument, CellValue } from '../../../src/workbench/grid/grid';
import type { Answers } from '../../../src/workbench/grid/univer/answers';
import { createAnswers, isSameArgument } from '../../../src/workbench/grid/univer/answers';

const at = (row: number, column = 1, sheet = 's') => ({ sheet, row, column });
const one = (value: CellValue): CallArgument => [[value]];

/** Asks once per evaluation and answers at once. */
function asked(answers: Answers, evaluation: number, value: CellValue, answer: CellValue = null) {
  const question = answers.ask(evaluation, at(1), 'F', [one(value)]);
  for (const sent of answers.unsent()) sent.answer = [[answer]];
  return question;
}

const values = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    0,
    false,
    true,
    '0',
    'FALSE',
    { error: '#N/A' },
    { error: '#VALUE!' },
    { error: '#VALUE!', message: 'x' },
  ),
  fc.integer({ min: -3, max: 3 }),
  fc.string({ maxLength: 2 }),
);
const argument = fc.oneof(
  fc.constant(undefined),
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(values, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 })),
);

describe('the same argument', () => {
  it.each<[string, CallArgument, CallArgument, boolean]>([
    ['a blank and empty text', one(null), one(''), false],
    ['a blank and zero', one(null), one(0), false],
    ['FALSE and zero', one(false), one(0), false],
    ['a number and its text', one(1), one('1'), false],
    ['two errors', one({ error: '#N/A' }), one({ error: '#VALUE!' }), false],
    ['equal errors', one({ error: '#N/A' }), one({ error: '#N/A' }), true],
    ['left out and a blank', undefined, one(null), false],
    ['left out twice', undefined, undefined, true],
    ['a row and a column of the same cells', [[1, 2]], [[1], [2]], false],
    ['a column and a longer one', [[1]], [[1], [1]], false],
  ])('%s', (_, a, b, isSame) => expect([isSameArgument(a, b), isSameArgument(b, a)]).toEqual([isSame, isSame]));

  it('is the same exactly where it is written the same', () => {
    fc.assert(fc.property(argument, argument, (a, b) => isSameArgument(a, b) === (JSON.stringify(a) === JSON.stringify(b))));
  });
});

describe('answers', () => {
  it('finds an answer again for the same cell, function and arguments', () => {
    const answers = createAnswers();
    asked(answers, 1, 5, 50);
    expect(asked(answers, 2, 5).answer).toEqual([[50]]);
    expect(answers.unsent()).toEqual([]);
  });

  it.each([
    ['another cell', at(2), 'F', 5],
    ['another sheet', at(1, 1, 't'), 'F', 5],
    ['another function', at(1), 'G', 5],
    ['another argument', at(1), 'F', 6],
  ])('asks anew for %s', (_, caller, id, value) => {
    const answers = createAnswers();
    asked(answers, 1, 5, 50);
    const question = answers.ask(2, caller, id, [one(value)]);
    expect([question.answer, answers.unsent()]).toEqual([undefined, [question]]);
  });

  it('sends only what the last evaluation of a pass asked: Univer evaluates some cells twice', () => {
    const answers = createAnswers();
    answers.ask(1, at(1), 'F', [one('before the spill')]);
    const last = answers.ask(2, at(1), 'F', [one('after it')]);
    expect(answers.unsent()).toEqual([last]);
  });

  it('keeps several questions of one formula, and asks the same one once', () => {
    const answers = createAnswers();
    const [a, b] = [answers.ask(1, at(1), 'F', [one(1)]), answers.ask(1, at(1), 'F', [one(2)])];
    expect(answers.ask(1, at(1), 'F', [one(1)])).toBe(a);
    expect(answers.unsent()).toEqual([a, b]);
  });

  it('does not ask again while the answer is under way', () => {
    const answers = createAnswers();
    const question = answers.ask(1, at(1), 'F', [one(1)]);
    answers.unsent();
    expect(answers.ask(2, at(1), 'F', [one(1)])).toBe(question);
    expect([answers.unsent(), answers.isWaiting()]).toEqual([[], true]);
  });

  it('drops what its formula asks no more', () => {
    const answers = createAnswers();
    const former = asked(answers, 1, 5, 50);
    asked(answers, 2, 6, 60);
    expect(answers.isAsked(former)).toBe(false);
    expect(asked(answers, 3, 5).answer).not.toEqual([[50]]);
  });

  it('drops the cells that hold no formula any more, and waits for them no longer', () => {
    const answers = createAnswers();
    const question = answers.ask(1, at(1), 'F', [one(1)]);
    answers.unsent();
    answers.keepOnly(() => false);
    expect([answers.isAsked(question), answers.isWaiting()]).toEqual([false, false]);
  });

  it('forgets everything when told to', () => {
    const answers = createAnswers();
    const question = answers.ask(1, at(1), 'F', [one(1)]);
    answers.forget();
    expect([answers.unsent(), answers.isAsked(question), answers.isWaiting()]).toEqual([[], false, false]);
  });
});
