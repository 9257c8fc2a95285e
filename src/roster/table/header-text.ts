// A header as people type it, taken apart: what it names, what stands in brackets behind, its unit, its month.
import { plainCell, typedText } from '../../engine/amounts/cell';

/** What a 1 in a column of money counts. */
export type AmountUnit =
  'fen' | 'yuan' | 'hundred' | 'thousand' | 'wan' | 'hundred-thousand' | 'million' | 'ten-million' | 'yi' | 'billion';

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
export const punctuation = /[\s_\-–—/\\.:;,、。·•*#&|'"“”‘’`~+=?!]/g;
const month = /(20\d\d) ?[年\-/._]? ?(1[0-2]|0?[1-9])(?!\d) ?(?:月份?)?|(?<!\d)(1[0-2]|0?[1-9])月份?/;
const english = 'january february march april may june july august september october november december'.split(' ');
const englishMonth = new RegExp(
  `(?<![a-z])(${english.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})(?![a-z])\\.?(?: ?(20\\d\\d))?`,
);

// 万 and 千 also stand in names: 不含千川, 万象. The larger ones first: 百万元 has 万元 in it, RMB million has RMB.
const behind = String.raw`(?:元|计|为|人民币|(?!\p{Script=Han}))`;
const unitsOf = (chinese: string, english: string): RegExp =>
  new RegExp(`${chinese}${behind}|(?<![a-z\\d])(?:${english})(?![a-z\\d])`, 'u');
const units: readonly (readonly [AmountUnit, RegExp])[] = [
  ['billion', unitsOf('十亿', 'billions?|bns?')],
  ['yi', unitsOf('(?<![十百千万])亿', 'hundred ?millions?|100 ?millions?|yi')],
  ['ten-million', unitsOf('(?:千|(?<!\\d)1,?000 ?)万', 'tens? of millions?|ten ?millions?|10 ?millions?')],
  ['million', unitsOf('(?:百|(?<!\\d)100 ?)万', 'millions?|mio|mn|mm')],
  ['hundred-thousand', unitsOf('(?:十|(?<!\\d)10 ?)万', 'hundred ?thousands?|100 ?k|100,?000 ?yuan|rmb ?100,?000')],
  ['wan', unitsOf('(?:(?<![\\d十百千])|(?<!\\d)1 ?)万', 'wan|w|ten ?thousands?|10 ?k|10,?000 ?yuan|rmb ?10,?000')],
  ['thousand', new RegExp(`${unitsOf('千', 'k ?yuan|k|thousands?|1,?000 ?yuan').source}|['’]000|(?<![\\d,.])000s?(?!\\d)`, 'u')],
  ['hundred', unitsOf('百', 'hundreds?|100 ?yuan')],
  // 分 stands in many words (积分, 分成): only where it is all that is said.
  ['fen', /^(?:以|人民币|rmb|cny|单位|[ :])*分(?:为单位|计)?$|(?<![a-z])(?:fen|cents?)(?![a-z])/],
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

const unitAlone =
  /^(?:(?:人民币)?(?:[十百千]?万元?|十?亿元?|[百千]元|元)(?:人民币)?|分|yuan|rmb|cny|fen|cents?|wan|w|k|thousands?|millions?|mn|billions?|bn)$/;
const longestUnit = 'thousands'.length;
const isSeparator = (c: string | undefined): boolean => c !== undefined && '/_-:,; '.includes(c);

/**
 * What stands before and behind the separators or the word 单位 in front of a unit; null where there is none. By hand, from the end: as one
 * pattern it took exponential time on a line of dashes.
 */
function unitBehind(text: string): { readonly name: string; readonly unit: string } | null {
  for (let length = Math.min(longestUnit, text.length - 1); length > 0; length--) {
    const unit = text.slice(-length);
    let end = text.length - length;
    if (!unitAlone.test(unit) || !(isSeparator(text[end - 1]) || text.endsWith('单位', end))) continue;
    for (;;) {
      if (isSeparator(text[end - 1])) end--;
      else if (text.endsWith('单位', end)) end -= 2;
      else break;
    }
    return { name: text.slice(0, end), unit };
  }
  return null;
}

/** 万元GMV, GMV万: only beside what names money, for 万 and 元 begin and end names too. */
const inFront = /^(?:人民币)?([十百千]?万元|十?亿元|[百千]?元)(?=[\s:/_-]{0,3}(?:gmv|成交|销售|交易|带货|推客|流水|业绩|金额|余额|保证金))/;
const attached = /(?<=gmv|额|流水|业绩|保证金)(?:[十百千]?万|十?亿|千)$/;
const atEnd = /(?<=.)(?:人民币)?(?:[十百千]?万元|十?亿元|[百千]?元)(?:人民币)?$/;
/** Anywhere else, where nothing else says it: 按万元统计的GMV. Not of a figure: 50万元以上. */
const amid = /(?<![\d.,一二三四五六七八九十两几数百千万亿])(?:[十百千]?万|十?亿|[百千])元/;

export function headerText(cell: unknown): HeaderText {
  let rest = typedText(lineOf(cell)).toLowerCase();
  const notes: string[] = [];
  rest = rest.replace(bracketed, (_, note: string) => {
    notes.push(note);
    return ' ';
  });
  rest = rest.trim();
  // "成交额/万元", "GMV 单位：元", "金额万元"; "million RMB" is one unit.
  const named = unitBehind(rest);
  if (named !== null) {
    const before = unitBehind(named.name);
    notes.push(before === null ? named.unit : `${before.unit} ${named.unit}`);
    rest = (before ?? named).name;
  }
  for (const pattern of [atEnd, attached, inFront]) rest = rest.replace(pattern, (unit) => (notes.push(unit), ''));
  const dated = [rest, ...notes].map(monthOf).find((found) => found !== null) ?? null;
  const unit = notes.map(unitOf).find((found) => found !== null) ?? unitOf(amid.exec(rest)?.[0] ?? '');
  rest = rest.replace(month, ' ').replace(englishMonth, ' ');
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
