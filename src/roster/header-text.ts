// A header as people type it, taken apart: what it names, what stands in brackets behind, its unit, its month.
import { plainCell } from '../engine/cell';
import { typedText } from '../engine/typed-text';

/** What one yuan-amount cell of a column counts. */
export type AmountUnit = 'yuan' | 'thousand' | 'wan' | 'million' | 'ten-million' | 'yi';

export interface HeaderMonth {
  /** null where only the month is named. */
  readonly year: number | null;
  /** 1 … 12. */
  readonly month: number;
}

export interface HeaderText {
  /** Without brackets, unit, month, spaces and punctuation, in small letters: what patterns are held against. */
  readonly name: string;
  readonly unit: AmountUnit | null;
  readonly month: HeaderMonth | null;
  /** What stands in brackets or behind a mark, in small letters. */
  readonly notes: readonly string[];
}

const bracketed = /[([{【〔〈《]([^)\]}】〕〉》]*)[)\]}】〕〉》]?/g;
/** Left out of what a header names. */
export const punctuation = /[\s_\-–—/\\.:;,、。·•*#&|'"“”‘’`~+=?!]+/g;
const month = /(20\d\d) ?[年\-/._]? ?(1[0-2]|0?[1-9])(?!\d) ?(?:月份?)?|(?<!\d)(1[0-2]|0?[1-9])月份?/;
const english = 'january february march april may june july august september october november december'.split(' ');
const englishMonth = new RegExp(
  `(?<![a-z])(${english.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})(?![a-z])\\.?(?: ?(20\\d\\d))?`,
);

// 万 and 千 also stand in names: 不含千川, 万象. The larger ones first: 百万元 has 万元 in it, RMB million has RMB.
const units: readonly (readonly [AmountUnit, RegExp])[] = [
  ['ten-million', /千万(?:元|计|为|人民币|(?!\p{Script=Han}))/u],
  ['million', /百万(?:元|计|为|人民币|(?!\p{Script=Han}))|(?<![a-z])(?:millions?|mio|mn|mm)(?![a-z])/u],
  ['yi', /亿(?:元|计|为|人民币|(?!\p{Script=Han}))/u],
  ['wan', /(?<!十)万(?:元|计|为|人民币|(?!\p{Script=Han}))|(?<![a-z])(?:wan|w|10 ?k|10,?000 ?yuan|rmb ?10,?000)(?![a-z\d])/u],
  [
    'thousand',
    /千(?:元|计|为|人民币|(?!\p{Script=Han}))|(?<![a-z\d])(?:k ?yuan|k|thousands?|1,?000 ?yuan)(?![a-z\d])|['’]000|(?<![\d,.])000s?(?!\d)/u,
  ],
  ['yuan', /(?<![十百千万亿])元|¥|(?<![a-z])(?:yuan|rmb|cny)(?![a-z])/],
];

/** One line, spaces as one; empty text for blanks, numbers as digits. */
export function lineOf(cell: unknown): string {
  const value = plainCell(cell);
  if (value === null || typeof value === 'object') return '';
  return String(value).replace(/\s+/g, ' ').trim();
}

/** The unit that a note names ("万元", "单位：元", "RMB 10,000"); null where it names none. */
export function unitOf(note: string): AmountUnit | null {
  const text = typedText(note).toLowerCase();
  return units.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

export function headerText(cell: unknown): HeaderText {
  let rest = typedText(lineOf(cell)).toLowerCase();
  const notes: string[] = [];
  rest = rest.replace(bracketed, (_, note: string) => {
    notes.push(note);
    return ' ';
  });
  // "成交额/万元", "GMV 单位：元", "金额万元"
  rest = rest.replace(
    /(?:[/_\-:,; ]+|单位 ?:? ?)+([百千]?万元|亿元|千元|元|万|yuan|rmb|cny|wan|w|k)$/,
    (_, unit: string) => (notes.push(unit), ''),
  );
  rest = rest.replace(/(?<=.)([百千]?万元|亿元|千元|元)$/, (unit) => (notes.push(unit), ''));
  const dated = [rest, ...notes].map(monthOf).find((found) => found !== null) ?? null;
  rest = rest.replace(month, ' ').replace(englishMonth, ' ');
  const unit = notes.map(unitOf).find((found) => found !== null) ?? null;
  return {
    name: rest
      .replace(/ (?:in|of|for) *$/, '')
      .replace(punctuation, '')
      .replace(/单位$/, ''),
    unit,
    month: dated,
    notes,
  };
}

function monthOf(text: string): HeaderMonth | null {
  const found = month.exec(text);
  if (found) return { year: found[1] === undefined ? null : Number(found[1]), month: Number(found[2] ?? found[3]) };
  const named = englishMonth.exec(text);
  if (!named) return null;
  return { year: named[2] === undefined ? null : Number(named[2]), month: english.findIndex((name) => name.startsWith(named[1]!)) + 1 };
}
