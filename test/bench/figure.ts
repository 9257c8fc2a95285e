// One line of the table: what was measured in each fresh process, beside what it is measured against in the same process.
import { median } from './lanes';

export interface Figure {
  readonly part: string;
  readonly what: string;
  readonly rows: number | null;
  readonly unit: 'ms' | 'kB' | 'B per row' | '%';
  /** One per fresh process or page. */
  readonly values: readonly number[];
  readonly against?: { readonly what: string; readonly values: readonly number[] };
  /** share: the value, or its ratio to what is against it. faster: how many times as long the other takes. */
  readonly told: 'share' | 'faster';
  /** At most, of a share; at least, of faster. */
  readonly goal?: number;
  readonly note?: string;
}

export interface Judged {
  readonly now: number;
  readonly low: number;
  readonly high: number;
  /** Null where there is no goal. */
  readonly isMet: boolean | null;
}

/** What the goal speaks of: the median over the fresh processes, and the least and the greatest. */
export function judged({ values, against, told, goal }: Figure): Judged {
  const ratio = (value: number, i: number) => (told === 'faster' ? against!.values[i]! / value : value / against!.values[i]!);
  const ratios = against === undefined ? values : values.map(ratio);
  const now = median(ratios);
  const isMet = goal === undefined ? null : told === 'faster' ? now >= goal : now <= goal;
  return { now, low: Math.min(...ratios), high: Math.max(...ratios), isMet };
}
