// Ids, names, days and amounts as they are spread in real tables.
import type { SheetCell } from '../../month-end/messy-roster';
import type { Seeded } from '../../month-end/seeded';

/** letters: JG000123; short: a number of six digits; long: 18 or 19 digits as text; padded: 000123 as text; names: no id at all. */
export type IdStyle = 'letters' | 'short' | 'long' | 'padded' | 'names';

export function idsOf(style: IdStyle, count: number, random: Seeded): SheetCell[] {
  const lengths = random.one([[18], [19], [19], [18, 19]]);
  const start = random.whole(1, 400);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i): SheetCell => {
    if (style === 'letters') return `JG${String(start + i * 3).padStart(6, '0')}`;
    if (style === 'short') return 500_000 + start + i * 7;
    if (style === 'padded') return String(start + i * 11).padStart(6, '0');
    let id: string;
    const length = random.one(lengths);
    do id = `3${Array.from({ length: length - 1 }, () => random.whole(0, 9)).join('')}`;
    while (taken.has(id));
    taken.add(id);
    return id;
  });
}

const cities = ['杭州', '广州', '成都', '北京', '义乌', '厦门', '长沙', '郑州'];
const brands = [
  '云栖',
  '鹿鸣',
  '星河',
  '南山',
  '潮汐',
  '知味',
  '万象',
  '青禾',
  '拾光',
  '北斗',
  '长风',
  '锦里',
  '麦田',
  '溪谷',
  '朝露',
  '远山',
  '橙子',
  '白鲸',
];
const trades = ['传媒', '文化', '电商', '直播', '供应链', '网络科技'];

export function namesOf(count: number, random: Seeded): string[] {
  const suffix = random.one(['', '', '有限公司']);
  const names = new Set<string>();
  while (names.size < count) names.add(`${random.one(cities)}${random.one(brands)}${random.one(trades)}${suffix}`);
  return [...names];
}

/** About normal, 0 in the middle. */
const normal = (random: Seeded): number =>
  Array.from({ length: 12 }, () => random.whole(0, 1_000_000) / 1_000_000).reduce((a, b) => a + b, -6);

/**
 * An agency's month in cents, a multiple of `rounding`: half of them below 180,000 yuan, a few above 2,000,000. `level` is the logarithm of what
 * it lies around.
 */
export function amountOfMonth(random: Seeded, level: number, rounding: number, spread = 1.3): number {
  const around = level === 0 ? Math.log(18_000_000) : level;
  return Math.max(rounding, Math.round(Math.exp(around + spread * normal(random)) / rounding) * rounding);
}

const prices = [990, 1990, 2990, 3990, 5900, 6900, 8800, 9900, 12_900, 19_900, 29_900, 49_900];

/** Cents of one order: a price, several of it, or less by a coupon. */
export const orderAmount = (random: Seeded): number =>
  random.one(prices) * random.one([1, 1, 1, 2, 3]) - (random.isOneIn(3) ? random.whole(1, 900) : 0);

/** One way of writing months, for a whole table. */
export function monthWritten(random: Seeded): (year: number, month: number) => SheetCell {
  const style = random.whole(0, 3);
  return (year, month) => {
    const two = String(month).padStart(2, '0');
    return [`${year}-${two}`, `${year}年${month}月`, year * 100 + month, `${year}/${two}`][style]!;
  };
}

/** 1 September 2026 as Excel's serial number. */
export const september = 46_266;

/** One way of writing days, counted from 1 September 2026, for a whole table. */
export function dayText(random: Seeded): (day: number) => SheetCell {
  const style = random.whole(0, 3);
  return (day) => {
    if (style === 0) return Math.round((september + day) * 86_400) / 86_400;
    if (style === 1) return september + Math.floor(day);
    // Excel's serial 25,569 is 1 January 1970.
    const text = new Date(Math.round((september + day - 25_569) * 86_400) * 1000).toISOString();
    return style === 2 ? text.slice(0, 19).replace('T', ' ') : text.slice(0, 10).replaceAll('-', '/');
  };
}
