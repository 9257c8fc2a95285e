// Which fields a rule has, and what each may hold by itself.
import * as z from 'zod/mini';
import { amount, day, href, id, ruleId, text, tierNumber, type Format } from './formats';
import { LIMITS } from './limits';
import type { Rule } from '../rule';

// The page that ships forbids eval, which zod's compiled parsers need.
z.config({ jitless: true });

/** A value in one of our formats; the issue carries the fault's code and parameters. */
export function formatted<T = string>(format: Format): z.ZodMiniCustom<T, T> {
  return z.custom<T>().check(({ value, issues }) => {
    const unplaced = format(value);
    if (unplaced !== null) issues.push({ code: 'custom', input: value, params: unplaced });
  });
}

/** A list, not looked at further than LIMITS.faultsOfList: z.array makes a million issues of a megabyte, and throws. */
export function listOf<T>(element: z.ZodMiniType<T>): z.ZodMiniCustom<readonly T[], readonly T[]> {
  return z.custom<readonly T[]>().check(({ value: given, issues }) => {
    const value: unknown = given;
    if (!Array.isArray(value)) {
      issues.push({ code: 'custom', input: value, params: { code: 'wrong-type', expected: 'list' } });
      return;
    }
    for (let i = 0; i < value.length && issues.length < LIMITS.faultsOfList; i++) {
      const { error } = element.safeParse(value[i]);
      for (const issue of error?.issues ?? []) issues.push({ ...issue, input: value[i], path: [i, ...issue.path] });
    }
  });
}

const inBothLanguages = (limit: number) => ({ 'zh-CN': formatted(text(limit)), 'en-US': formatted(text(limit)) });

export const ruleStructure = z.strictObject({
  id: formatted(ruleId),
  name: z.strictObject(inBothLanguages(LIMITS.name)),
  effectiveFrom: z.nullable(formatted(day)),
  currency: z.enum(['CNY']),
  evidence: z.enum(['secondary', 'official', 'own']),
  measure: z.strictObject({
    what: z.enum(['tuike-order-gmv']),
    window: z.enum(['previous-calendar-month']),
    timeZone: z.enum(['Asia/Shanghai']),
  }),
  edge: z.enum(['upper', 'lower']),
  onFall: z.enum(['keep']),
  base: formatted(amount),
  tiers: listOf(z.strictObject({ from: formatted(amount), supplement: formatted(amount), wording: formatted(text(LIMITS.wording)) })),
  sources: listOf(
    z.strictObject({
      role: z.enum(['figures', 'verify']),
      title: formatted(text(LIMITS.title)),
      publisher: formatted(text(LIMITS.publisher)),
      captured: z.nullable(formatted(day)),
      href: z.nullable(formatted(href(LIMITS.href))),
    }),
  ),
  assumptions: listOf(z.strictObject({ id: formatted(id), ...inBothLanguages(LIMITS.assumption) })),
  examples: listOf(z.strictObject({ gmv: formatted(amount), tier: formatted<number>(tierNumber), deposit: formatted(amount) })),
});

ruleStructure satisfies z.ZodMiniType<Rule>;
