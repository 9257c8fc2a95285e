import { pane as english } from '../../src/i18n/en-US/pane';
import { pane as chinese } from '../../src/i18n/zh-CN/pane';

const han = /\p{Script=Han}/u;

/** Every line with its place; a line with gaps is filled, so that a gap that is forgotten shows. */
function lines(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') {
    const gaps = Array.from({ length: words.length }, (_, index) => `gap${index}`);
    const line = (words as (...gaps: string[]) => string)(...gaps);
    for (const gap of gaps) expect(`${place}: ${line}`).toContain(gap);
    return [[place, gaps.reduce((text, gap) => text.replace(gap, '7'), line)]];
  }
  return Object.entries(words as object).flatMap(([key, value]) => lines(value, `${place}.${key}`));
}

it('both languages have the same lines', () => {
  expect(lines(chinese).map(([place]) => place)).toEqual(lines(english).map(([place]) => place));
});

it.each(lines(english))('en-US %s: %s', (_, line) => {
  expect(line).not.toMatch(han);
  expect(line).toBe(line.trim());
  expect(line).not.toBe('');
});

// GMV stands in Chinese sentences as it does in the trade.
it.each(lines(chinese).filter(([, line]) => line !== 'GMV'))('zh-CN %s: %s', (_, line) => {
  expect(line).toMatch(han);
  expect(line).toBe(line.trim());
  expect(line).not.toMatch(/[,;:!?()](?!\d)/); // Chinese punctuation in Chinese sentences
});
