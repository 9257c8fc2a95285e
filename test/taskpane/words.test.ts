import { paneWords } from './pane-words';

const english = paneWords('en-US');
const chinese = paneWords('zh-CN');

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

it.each(lines(english).filter(([place]) => place !== '.about.language.zh-CN'))('en-US %s: %s', (_, line) => {
  expect(line).not.toMatch(han);
  expect(line).toBe(line.trim());
  expect(line).not.toBe('');
});

// GMV stands in Chinese sentences as it does in the trade; a language is named in itself, an encoding by its name.
const alike = ['GMV', '.about.language.en-US', 'UTF-8', 'UTF-16 LE', 'UTF-16 BE', 'GB18030（GBK）'];
it.each(lines(chinese).filter(([place, line]) => !alike.includes(line) && !alike.includes(place)))('zh-CN %s: %s', (_, line) => {
  // Gaps and marks alone are of no language.
  if (/\p{L}/u.test(line)) expect(line).toMatch(han);
  expect(line).toBe(line.trim());
  // Chinese punctuation in Chinese sentences; the names of Excel’s errors are its own.
  expect(line.replaceAll(/#[A-Z/]+[!?]/g, '')).not.toMatch(/[,;:!?()](?!\d)/);
});
