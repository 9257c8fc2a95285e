// Rules as plain data that anyone may have written: to be changed by one field, and arbitrary sound ones.
import fc from 'fast-check';
import type { EdgeSide } from '../../src/rules/rule';
import { codePoint } from '../code-point';

/** Three tiers, edges at 100 and 200.50, whose base is 10. */
export function writtenRule(): Record<string, unknown> {
  return {
    id: 'own-1',
    name: { 'zh-CN': '自定', 'en-US': 'Own' },
    effectiveFrom: '2026-01-01',
    currency: 'CNY',
    evidence: 'own',
    measure: { what: 'tuike-order-gmv', window: 'previous-calendar-month', timeZone: 'Asia/Shanghai' },
    edge: 'upper',
    onFall: 'keep',
    base: '10',
    tiers: [
      { from: '0', supplement: '0', wording: '100元以下' },
      { from: '100', supplement: '5', wording: '100元至200.5元' },
      { from: '200.50', supplement: '7.5', wording: '200.5元以上' },
    ],
    sources: [
      { role: 'figures', title: '内部规定', publisher: '本公司', captured: '2026-01-01', href: null },
      { role: 'verify', title: '内部规定', publisher: '本公司', captured: null, href: 'https://example.com/a?b=1#c' },
    ],
    assumptions: [{ id: 'edge', 'zh-CN': '属于上一档', 'en-US': 'The upper tier' }],
    examples: [
      { gmv: '99.99', tier: 1, deposit: '10' },
      { gmv: '100', tier: 2, deposit: '15.00' },
      { gmv: '200.49', tier: 2, deposit: '15' },
      { gmv: '200.5', tier: 3, deposit: '17.5' },
    ],
  };
}

type Path = readonly (string | number)[];

/** The written rule with one place changed; undefined takes the field away. */
export function ruleWith(path: Path, value: unknown): unknown {
  const rule = writtenRule();
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, rule);
  const last = path.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return rule;
}

const yuan = (cents: number) => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2));
const word = fc.stringMatching(/^[a-z一-龥 ]{0,20}[a-z一-龥]$/);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,30}$/);
const ruleId = id.filter((text) => /[a-z]/.test(text) && text !== 'dated');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** fast-check's own webUrl() takes two seconds to begin with. */
const address = fc
  .tuple(fc.webAuthority(), fc.string({ unit: codePoint }))
  .map(([authority, path]) => `https://${authority}/${encodeURIComponent(path)}`);
const inBothLanguages = fc.record({ 'zh-CN': word, 'en-US': word });

/** A sound rule of 1 to 12 tiers with an example on both sides of each edge, written by other means than the code under test. */
export const soundRule = fc
  .record({
    id: ruleId,
    name: inBothLanguages,
    effectiveFrom: fc.option(day),
    evidence: fc.constantFrom('secondary', 'official', 'own'),
    edge: fc.constantFrom<EdgeSide>('upper', 'lower'),
    base: fc.nat(10_000_000),
    steps: fc.array(fc.record({ width: fc.integer({ min: 2, max: 1_000_000_00 }), supplement: fc.nat(100_000_000), wording: word }), {
      minLength: 1,
      maxLength: 12,
    }),
    sources: fc.array(
      fc.record({
        role: fc.constantFrom('figures', 'verify'),
        title: word,
        publisher: word,
        captured: fc.option(day),
        href: fc.option(address),
      }),
      { maxLength: 3 },
    ),
    assumptions: fc.uniqueArray(
      fc.tuple(id, inBothLanguages).map(([name, words]) => ({ id: name, ...words })),
      { maxLength: 3, selector: (a) => a.id },
    ),
  })
  .map(({ base, steps, ...rest }) => {
    let from = 0;
    const tiers = steps.map(({ width, supplement, wording }, i) => {
      from = i === 0 ? 0 : from + width;
      return { cents: from, supplement, wording };
    });
    const examples = tiers.flatMap(({ cents, supplement }, i) => {
      const below = tiers[i - 1];
      const here = { gmv: yuan(rest.edge === 'upper' || i === 0 ? cents : cents + 1), tier: i + 1, deposit: yuan(base + supplement) };
      if (below === undefined) return [here];
      return [{ gmv: yuan(rest.edge === 'upper' ? cents - 1 : cents), tier: i, deposit: yuan(base + below.supplement) }, here];
    });
    return {
      ...rest,
      currency: 'CNY',
      measure: { what: 'tuike-order-gmv', window: 'previous-calendar-month', timeZone: 'Asia/Shanghai' },
      onFall: 'keep',
      base: yuan(base),
      tiers: tiers.map(({ cents, supplement, wording }) => ({ from: yuan(cents), supplement: yuan(supplement), wording })),
      examples,
    };
  });
