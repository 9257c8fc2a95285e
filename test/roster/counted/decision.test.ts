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
    { ...decision, statuses: [{ column: 'a', words: [{ word: 'a' }] }] },
  ])
    expect(isCountedDecision(damaged)).toBe(false);
});
