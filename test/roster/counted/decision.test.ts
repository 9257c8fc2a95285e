// What was decided of statuses and refunds holds for the words and columns that it was decided of, and for no others.
import fc from 'fast-check';
import {
  countedDecision,
  type CountedDecision,
  isCountedDecision,
  isOutBefore,
  refundBefore,
  wordsBefore,
} from '../../../src/roster/counted/decision';
import { countedSurvey, type CountedSurvey } from '../../../src/roster/counted/survey';
import { columnKeys, decisionsIn, decisionsText, type TableDecision } from '../../../src/roster/table/decisions';
import type { TableLayout } from '../../../src/roster/table/table-layout';

type Line = readonly [amount: number, status: string, refund: number | null];

function surveyOf(lines: readonly Line[], headers = ['成交金额', '订单状态', '退款金额']) {
  const layout: TableLayout = {
    headerRow: 0,
    firstRow: 1,
    endRow: lines.length + 1,
    leftOut: [],
    columns: headers.map((header, index) => ({ index, header, role: index === 0 ? 'amount' : null })),
  };
  const work = countedSurvey([headers, ...lines.map((line) => [...line])], layout, 0);
  let step = work.next();
  while (!step.done) step = work.next();
  return { survey: step.value, keys: columnKeys(layout) };
}
const october: readonly Line[] = [[5, '已完成', null], [6, '已退款', null], [7, '部分退款', 3]]; // prettier-ignore
const out = new Set(['已退款', '部分退款']);
const decide = (lines: readonly Line[], refund: 'none' | number, before?: CountedDecision): CountedDecision => {
  const { survey, keys } = surveyOf(lines);
  const statuses = survey.statuses.map(({ column, words }) => ({
    column: column.index,
    words: words.map((word) => ({ word, isOut: out.has(word.said) })),
  }));
  return countedDecision({ statuses, refund }, survey, keys, before);
};
const decision = decide(october, 2);
const answers = ({ survey, keys }: { survey: CountedSurvey; keys: ReadonlyMap<number, string> }) => {
  const [status] = survey.statuses;
  const words = wordsBefore(decision, keys.get(status!.column.index));
  return Object.fromEntries(status!.words.map((word) => [word.said, words ? isOutBefore(words, word) : undefined]));
};

it.each<[string, readonly Line[], Record<string, boolean | null>]>([
  ['the same words', october, { 已完成: false, 已退款: true, 部分退款: true }],
  ['fewer', [[5, '已完成', null]], { 已完成: false }],
  ['a word more, plain as it is', [[5, '已完成', null], [6, '交易关闭', null]], { 已完成: false, 交易关闭: null }],
  ['lines below 0, which were none', [[5, '已完成', null], [-6, '已退款', null]], { 已完成: false, 已退款: null }],
  ['words that objects have by themselves', [[5, 'constructor', null], [6, '__proto__', null]], { constructor: null, ['__proto__']: null }],
])('words: %s', (_, lines, expected) => expect(Object.entries(answers(surveyOf(lines)))).toEqual(expect.arrayContaining(Object.entries(expected)))); // prettier-ignore

it('a column of another name was not decided', () => {
  const { survey, keys } = surveyOf(october, ['成交金额', '售后状态', '退款金额']);
  expect(wordsBefore(decision, keys.get(survey.statuses[0]!.column.index))).toBeUndefined();
});

it.each<[string, CountedDecision, readonly Line[], 'none' | number | null]>([
  ['subtracted again', decision, october, 2],
  ['not subtracted again', decide(october, 'none'), october, 'none'],
  ['there was nothing to choose then', decide([[5, '已完成', null]], 'none'), october, null],
  ['none is filled now', decision, [[5, '已完成', null]], null],
  ['lines below 0 may be the same refunds', decision, [...october, [-3, '已完成', null]], null],
  ['lines below 0 were there when it was decided', decide([...october, [-3, '已完成', null]], 2), [...october, [-3, '已完成', null]], 2],
])('refunds: %s', (_, before, lines, expected) => {
  const { survey, keys } = surveyOf(lines);
  expect(refundBefore(before, survey, keys)).toBe(expected);
});

it('words are told apart without regard to capitals, and kept in small letters', () => {
  const { survey, keys } = surveyOf([[5, 'Refunded', null]]);
  const [status] = survey.statuses;
  const words = [{ word: status!.words[0]!, isOut: true }];
  const kept = countedDecision({ statuses: [{ column: status!.column.index, words }], refund: 'none' }, survey, keys, undefined);
  expect(kept).toEqual({ statuses: [{ column: keys.get(1), words: [{ word: 'refunded', isOut: true, negative: false }] }], refund: null });
  const again = surveyOf([[5, 'REFUNDED', null]]).survey.statuses[0]!.words[0]!;
  expect(isOutBefore(kept.statuses[0]!.words, again)).toBe(true);
});

const refunds = ['成交金额', '退款金额', '售后退款', '平台退款'];
type Amounts = readonly (number | string | null)[];
const survey = (...lines: readonly Amounts[]) => surveyOf(lines as unknown as readonly Line[], refunds);
const both = survey([5, 1, 2, null]);
const [first, second] = [both.keys.get(1)!, both.keys.get(2)!];
const ofRefunds = (among: readonly string[], column: string | null): CountedDecision => ({
  statuses: [],
  refund: { column, among, negative: false },
});

it.each<[string, ReturnType<typeof survey>, CountedDecision | undefined, 'none' | number | null]>([
  ['nothing was decided', both, undefined, null],
  ['two of three are filled: the second', both, ofRefunds([first, second], second), 2],
  ['in whatever order they were kept', both, ofRefunds([second, first], first), 1],
  ['one of them was filled then', both, ofRefunds([first], first), null],
  ['two that read as one joined', both, ofRefunds([[first, second].sort().join('')], first), null],
  ['another one is filled now', survey([5, 1, null, 2]), ofRefunds([first, second], second), null],
  ['amounts that cannot be read fill it too', survey([5, 1, 2, null], [6, null, '待定', null]), ofRefunds([first, second], second), 2],
  ['the one chosen is none of these columns', both, ofRefunds([first, second], 'gone'), null],
])('refunds in several columns: %s', (_, { survey: surveyed, keys }, before, expected) => {
  expect(refundBefore(before, surveyed, keys)).toBe(expected);
});

it('keeps which refund columns were filled, in one order', () => {
  const { survey: surveyed, keys } = both;
  expect(countedDecision({ statuses: [], refund: 2 }, surveyed, keys, undefined).refund).toEqual({
    column: second,
    among: [first, second].sort(),
    negative: false,
  });
});

it('words of earlier months stay decided', () => {
  const november = decide([[5, '已完成', null], [6, '交易关闭', null]], 'none', decision); // prettier-ignore
  expect(november.statuses[0]!.words.map(({ word }) => word).sort()).toEqual(['交易关闭', '已完成', '已退款', '部分退款'].sort());
});

it('kept with its table as text, and read again; one that is damaged is not known', () => {
  const table: TableDecision = { columns: ['a'], added: [], path: 'orders', roles: {}, inYuan: [], counted: decision };
  expect(decisionsIn(decisionsText([table]))).toEqual([table]);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const isKept = decisionsIn(decisionsText([{ ...table, counted: value as CountedDecision }])).length === 1;
      expect(isKept).toBe(
        isCountedDecision(JSON.parse(JSON.stringify(value ?? null) ?? 'null')) ||
          value === undefined ||
          JSON.stringify(value) === undefined,
      );
    }),
  );
  for (const damaged of [
    null,
    1,
    {},
    { statuses: [{ column: 1, words: [] }], refund: null },
    { ...decision, refund: { column: 1, among: [], negative: true } },
    { ...decision, refund: { column: '', among: [1, ''], negative: true } },
    { ...decision, refund: { column: null, among: [], negative: 1 } },
    { ...decision, refund: { among: [], negative: true } },
    { ...decision, refund: undefined },
    { ...decision, statuses: [...decision.statuses, null] },
    { ...decision, statuses: [{ column: 'a', words: [{ word: 'a' }] }] },
    { ...decision, statuses: [{ column: 'a', words: [1] }] },
    { ...decision, statuses: [{ column: 'a', words: [{ word: 1, isOut: true, negative: true }] }] },
    { ...decision, statuses: [{ column: 'a', words: [{ word: 'a', isOut: 1, negative: true }] }] },
    { ...decision, statuses: [{ column: 'a', words: [{ word: 'a', isOut: true, negative: 1 }] }] },
  ])
    expect(isCountedDecision(damaged)).toBe(false);
});
