import fixedV1 from './fixed-v1.json';
import floatingV2 from './floating-v2.json';
import { readRule, type Rule } from './reading/schema';

/** The versions that come with the add-in, oldest first; the last is the newest. */
export const shippedRules: readonly Rule[] = Object.freeze([fixedV1, floatingV2].map(shipped));

function shipped(value: unknown): Rule {
  const reading = readRule(value);
  if ('rule' in reading) return reading.rule;
  throw new Error(`A shipped rule version is faulty: ${JSON.stringify(reading.faults)}`);
}
