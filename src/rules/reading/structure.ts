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
  tiers: z.array(z.strictObject({ from: formatted(amount), supplement: formatted(amount), wording: formatted(text(LIMITS.wording)) })),
  sources: z.array(
    z.strictObject({
      role: z.enum(['figures', 'verify']),
      title: formatted(text(LIMITS.title)),
      publisher: formatted(text(LIMITS.publisher)),
      captured: z.nullable(formatted(day)),
      href: z.nullable(formatted(href(LIMITS.href))),
    }),
  ),
  assumptions: z.array(z.strictObject({ id: formatted(id), ...inBothLanguages(LIMITS.assumption) })),
  examples: z.array(z.strictObject({ gmv: formatted(amount), tier: formatted<number>(tierNumber), deposit: formatted(amount) })),
});

ruleStructure satisfies z.ZodMiniType<Rule>;
