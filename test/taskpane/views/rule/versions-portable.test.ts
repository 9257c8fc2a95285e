// What the pane writes for elsewhere, as the form asks for it.
import {
  fieldsOf,
  firstPortableChoice,
  portableText,
  sentenceOfAsk,
} from '../../../../src/taskpane/views/rule/versions/portable/text-of-choice';
import { dialects as enUS } from '../../../../src/i18n/en-US/dialects';
import { portable as chinese } from '../../../../src/i18n/zh-CN/pane/portable';
import { portable as english } from '../../../../src/i18n/en-US/pane/portable';
import { floating } from '../../../engine/rules';
import { published } from '../../../dialects/proof/vectors';

const { names } = firstPortableChoice;
const roster = { ...firstPortableChoice, question: 'roster' } as const;

it('begins with a text that can be read at once, and proposes no month', () => {
  expect(portableText(published(floating), firstPortableChoice, enUS)).toEqual({ text: expect.stringContaining('FROM "orders"') });
  expect(portableText(published(floating), roster, enUS)).toEqual({ problems: [{ code: 'month-unreadable', field: 'month', seen: '' }] });
});

it.each([
  ['postgresql', 'deposits', ['table', 'agency', 'gmv', 'paid']],
  ['clickhouse', 'roster', ['table', 'agency', 'date', 'amount', 'month']],
  ['m', 'deposits', []],
  ['m', 'roster', ['folder', 'agency', 'date', 'amount', 'month']],
] as const)('%s, %s: asks for what it needs', (dialect, question, fields) => {
  const choice = { ...firstPortableChoice, dialect, question, names: { ...names, month: '2026-11' } };
  expect(fieldsOf(choice)).toEqual(fields);
  expect(portableText(published(floating), choice, enUS)).toEqual({ text: expect.stringContaining('floating-v2') });
});

it('a blank column of the tier paid asks for no top-up', () => {
  const text = (paid: string) =>
    JSON.stringify(portableText(published(floating), { ...firstPortableChoice, names: { ...names, paid } }, enUS));
  expect(text(' ')).not.toContain('top_up');
  expect(text('paid')).toContain('top_up');
});

it('a folder without a name is told where the folder is typed', () => {
  const choice = { ...roster, dialect: 'm', names: { ...names, folder: '', month: '2026-11' } } as const;
  expect(portableText(published(floating), choice, enUS)).toEqual({ problems: [{ code: 'name-missing', field: 'table', seen: '' }] });
});

it.each(['name-missing', 'name-too-long', 'name-unprintable', 'name-twice', 'month-unreadable'] as const)(
  '%s has a sentence in both languages',
  (code) => {
    const problem = { code, field: 'table', seen: 'x', most: 63 } as const;
    expect(sentenceOfAsk(problem, english)).toMatch(/\.$/);
    expect(sentenceOfAsk(problem, chinese)).toMatch(/。$/);
  },
);
