// What a person typed into the calculator, which the chart marks too.
import { memoryKey } from './memory';

/** The texts as typed; which of the two deposits before counts; the id of a version, or "" for the workbook's. */
export interface CalculatorQuestion {
  readonly gmv: string;
  readonly before: 'prevTier' | 'held';
  readonly prevTier: string;
  readonly held: string;
  readonly rule: string;
}

export const questionKey = memoryKey<CalculatorQuestion>(() => ({ gmv: '', before: 'prevTier', prevTier: '', held: '', rule: '' }));
