// English agrees in number: in the whole catalogue no sentence has a plural beside a lone 1, whichever of its gaps that fills.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Sentence = (...gaps: unknown[]) => unknown;

/** Fills any gap: reads as the text, and so do its fields, entries and answers, so that an amount, a list or a problem reads alike. */
function filling(text: string): unknown {
  const itself: unknown = new Proxy((): unknown => itself, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => text : name === Symbol.iterator ? () => [itself].values() : itself),
    has: () => true,
  });
  return itself;
}

const folder = join(__dirname, '../../src/i18n/en-US');
const catalogue = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'number.ts')
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known only when the test runs
  .map((file): [string, unknown] => [file, require(join(folder, file))]);

/** Every sentence with gaps, by its place. */
function sentences(words: unknown, place: string): [string, Sentence][] {
  if (typeof words === 'function') return [[place, words as Sentence]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${place} ${key}`));
}

const all = catalogue.flatMap(([file, words]) => sentences(words, file));

/** The texts that a sentence answers, or a page of the help that has gaps. */
function texts(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [String(answer)];
  return Object.values(answer).flatMap(texts);
}

const filled = (sentence: Sentence, gaps: readonly string[]): string[] => texts(sentence(...gaps.map(filling)));

/** '1' in every gap; in each gap alone, with '2' in the others. */
const withOne = ({ length }: Sentence): string[][] => [
  Array<string>(length).fill('1'),
  ...Array.from({ length: length > 1 ? length : 0 }, (_, one) => Array.from({ length }, (__, gap) => (gap === one ? '1' : '2'))),
];

const pluralVerbs = new Set(['agree', 'are', 'differ', 'do', 'have', 'owe', 'repeat', 'show', 'were']);
// What ends the noun that a number counts. Any other word in s is taken for a plural: a verb that fails for it is to be listed here.
const singularVerbs = 'adds answers becomes comes counts differs does has holds joins lies reads repeats rises shows spills takes was';
const ends = new Set(`${singularVerbs} as by for its of that the there`.split(' '));

/** The plurals beside a lone number. Of “1 of 2 rows have” the noun goes with the 2, the verb with the 1; 3 × 1 cells are cells. */
function pluralsBeside(number: string, text: string): string[] {
  const counts = text.matchAll(/(?<![\d.,]|× )([,;] )?(?:(\d+) of )?(\d+)((?: [\p{L}-]+)+)/gu);
  return Array.from(counts).flatMap(([, pause, part, whole, after]) => {
    const words = after!.slice(1).split(' ');
    const end = words.findIndex((word) => ends.has(word));
    return words.slice(0, end < 0 ? undefined : end).filter((word, index) => {
      // Without a noun between, a name may stand there: “Merged cells A1 are in the way”.
      if (pluralVerbs.has(word)) return (part ?? whole) === number && (index > 0 || pause !== undefined);
      return whole === number && /^[a-z-]+(?<![siu])s$/.test(word);
    });
  });
}

it.each([
  ['1 rows can be computed', ['rows']],
  ['1 row can be computed', []],
  ['Write 5 columns, 1 rows', ['rows']],
  ['11 rows, 1,201 rows, 0.1 rows', []],
  ['1 refused lines have no amount', ['lines', 'have']],
  ['1 of 1 agencies has a balance', ['agencies']],
  ['1 of 2 agencies have a balance', ['have']],
  ['1 of 2 agencies has a balance; 2 of 1', []],
  ['Of these, 1 are short', ['are']],
  ['3 × 1 cells were given', []],
  ['1 shows 1, 1 status', []],
])('%s: %j', (text, plurals) => expect(pluralsBeside('1', text)).toEqual(plurals));

it.each(all)('%s', (_, sentence) => {
  for (const gaps of withOne(sentence)) {
    expect(filled(sentence, gaps).filter((text) => pluralsBeside('1', text).length > 0)).toEqual([]);
  }
});

it('a sentence speaks otherwise of 2 than of 1 where a plural stands beside the 2, and nowhere else', () => {
  const spoken = all.map(([place, sentence]) => {
    const [one, two] = ['1', '2'].map((gap) => filled(sentence, Array<string>(sentence.length).fill(gap)).join(' \n'));
    return { place, one: one!, two: two! };
  });
  const letters = (text: string): string => text.replaceAll(/\d/g, '');
  const otherwise = spoken.filter(({ one, two }) => letters(one) !== letters(two)).map(({ place }) => place);
  expect(spoken.filter(({ two }) => pluralsBeside('2', two).length > 0).map(({ place }) => place)).toEqual(otherwise);
  expect(otherwise.length).toBeGreaterThan(100);
});
