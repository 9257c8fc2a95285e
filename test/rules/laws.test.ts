import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { canonicalText } from '../../src/rules/canonical';
import { amount } from '../../src/rules/reading/formats';
import { LIMITS } from '../../src/rules/reading/limits';
import { readRule, readRuleText, type Rule } from '../../src/rules/reading/schema';
import { glimpse } from '../../src/rules/reading/glimpse';
import { rulebookOf, ruleOn, type Rulebook } from '../../src/rules/rulebook';
import { ruleWith, soundRule } from './written-rule';
import { codePoint } from '../code-point';

function ruleOf(value: unknown): Rule {
  const reading = readRule(value);
  if ('rule' in reading) return reading.rule;
  throw new Error(JSON.stringify(reading.faults));
}

it('any sound rule is read as it is written, as a value and as text, spaced or not', () => {
  fc.assert(
    fc.property(soundRule, (written) => {
      expect(ruleOf(written)).toEqual(written);
      expect(readRuleText(JSON.stringify(written))).toEqual(readRule(written));
      expect(readRuleText(JSON.stringify(written, null, 2))).toEqual(readRule(written));
    }),
  );
});

it('reading what was read changes nothing', () => {
  fc.assert(fc.property(soundRule, (written) => expect(readRule(ruleOf(written))).toEqual(readRule(written))));
});

it('what is equal has one canonical text, in whatever order its fields were written', () => {
  fc.assert(
    fc.property(soundRule, (written) => {
      const reversed = Object.fromEntries(Object.entries(written).reverse());
      expect(canonicalText(reversed)).toBe(canonicalText(written));
      expect(JSON.parse(canonicalText(written))).toEqual(written);
    }),
  );
});

it('a sound rule loses its soundness with any one field', () => {
  fc.assert(
    fc.property(soundRule, fc.nat(), (written, n) => {
      const fields = Object.keys(written);
      const { [fields[n % fields.length] as keyof typeof written]: _gone, ...rest } = written;
      expect(readRule(rest)).toMatchObject({ faults: [{ code: 'missing-field' }] });
    }),
  );
});

it('moving any example to the other tier of an edge is a contradiction', () => {
  fc.assert(
    fc.property(soundRule, fc.nat(), (written, n) => {
      const at = n % written.examples.length;
      const examples = written.examples.map((example, i) => (i === at ? { ...example, tier: example.tier + 1 } : example));
      expect(readRule({ ...written, examples })).toMatchObject({ faults: [{ code: 'example-wrong-tier', place: `examples[${at}].tier` }] });
    }),
  );
});

describe('anything at all is answered, with a rule or with faults that are bounded and printable', () => {
  const answered = (value: unknown) => {
    const reading = readRule(value);
    if ('rule' in reading) return;
    expect(reading.faults.length).toBeGreaterThan(0);
    expect(reading.faults.length).toBeLessThanOrEqual(LIMITS.faults + 1);
    for (const { seen, place } of reading.faults) {
      expect(place).not.toBe('');
      expect(seen).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      expect(seen.length).toBeLessThan(1000);
    }
  };

  it('any JSON value', () => fc.assert(fc.property(fc.jsonValue({ maxDepth: 10 }), answered)));
  it('any value of the language', () =>
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
        answered,
      ),
    ));
  it('any value in any place of a rule', () => {
    const places = fc.constantFrom(
      ['id'],
      ['name'],
      ['name', 'zh-CN'],
      ['tiers'],
      ['tiers', 1],
      ['tiers', 1, 'from'],
      ['sources', 0, 'href'],
      ['examples', 0],
    );
    fc.assert(fc.property(places, fc.oneof(fc.anything(), fc.jsonValue()), (place, value) => answered(ruleWith(place, value))));
  });
  it('any text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: codePoint }), fc.json()), (text) => {
        expect(readRuleText(text)).toBeDefined();
        expect(rulebookOf(text)).toBeDefined();
      }),
    ));
});

it('a glimpse of any text is short, quoted and printable', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 500 }), (text) => {
      expect(glimpse(text)).toMatch(/^"[^\p{C}\p{Zl}\p{Zp}]*"$/u);
      expect(glimpse(text).length).toBeLessThanOrEqual(60 * 10 + 3);
    }),
  );
});

it('on any day the version answered is the last that took effect, and every later one begins after that day', () => {
  const base = ruleOf(ruleWith(['effectiveFrom'], null));
  const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), day, (days, asked) => {
      const rules = days.map((effectiveFrom, i) => ({ ...base, id: `own-${i}`, effectiveFrom }));
      const book: Rulebook = { rules, ownIds: new Set(), chosen: 'own-0', choice: null, settings: null };
      const begun = days.filter((from) => from <= asked).sort();
      const answer = ruleOn(book, asked);
      if ('rule' in answer) expect(answer.rule.effectiveFrom).toBe(begun.at(-1));
      else expect(answer).toMatchObject({ missing: 'before-first', first: [...days].sort()[0] });
      expect('rule' in answer).toBe(begun.length > 0);
    }),
  );
});

it('an amount that is read is one that a double stands for: the fast path may compare doubles', () => {
  const written = fc.stringMatching(/^(0|[1-9][0-9]{0,16})([.][0-9]{1,3})?$/).filter((text) => amount(text) === null);
  fc.assert(
    fc.property(written, (text) => expect(new Decimal(Number(text)).eq(text)).toBe(true)),
    { numRuns: 1000 },
  );
});
