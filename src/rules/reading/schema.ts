// Reading a value that nobody vouches for into a rule, or into a list of what is wrong with it.
import { bounded, type Fault } from './fault';
import { deeplyFrozen } from './freeze';
import { invariantFindings } from './invariants';
import { parsedJson } from './json-text';
import { LIMITS } from './limits';
import { plainCopy } from './plain-copy';
import type { Rule } from '../rule';
import { ruleStructure } from './structure';
import { structureFaults } from './structure-faults';

export type { Rule } from '../rule';

export type RuleReading = { readonly rule: Rule; readonly flags: readonly Fault[] } | { readonly faults: readonly Fault[] };

/**
 * The rule is a fresh copy, deeply frozen; `flags` are what is allowed but worth a look.
 * Refuses whatever design and limits forbid, with at least one fault and at most LIMITS.faults and one that counts the rest. Never throws.
 */
export function readRule(value: unknown): RuleReading {
  const plain = plainCopy(value, 'rule');
  return 'fault' in plain ? { faults: [plain.fault] } : readPlainRule(plain.copy);
}

/** The same of a plain copy, or of a part of one. */
export function readPlainRule(copy: unknown): RuleReading {
  const parsed = ruleStructure.safeParse(copy);
  if (!parsed.success) return { faults: structureFaults(parsed.error.issues, copy, 'rule') };
  const { faults, flags } = invariantFindings(parsed.data, []);
  if (faults.length > 0) return { faults: bounded(faults, 'rule') };
  return { rule: deeplyFrozen(parsed.data), flags: bounded(flags, 'rule') };
}

/** The same for JSON text of at most LIMITS.ruleText characters. */
export function readRuleText(text: string): RuleReading {
  const json = parsedJson(text, LIMITS.ruleText, 'rule');
  return 'fault' in json ? { faults: [json.fault] } : readRule(json.value);
}
