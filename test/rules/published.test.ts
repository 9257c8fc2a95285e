import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalText } from '../../src/rules/canonical';
import { readRule, type Rule } from '../../src/rules/reading/schema';
import { shippedRules } from '../../src/rules/shipped';

const folder = path.join(__dirname, '../../src/rules');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const parsed = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown;

const [fixed, floating] = shippedRules as readonly [Rule, Rule];

// Workbooks name these versions, and books were closed on them. A published version is never edited, not even a word of it:
// a correction is a new file with a new id. If this test fails, put the old content back and publish a new version.
it.each([
  ['fixed-v1.json', '0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa'],
  ['floating-v2.json', 'c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4'],
])('%s is as it was published', (file, hash) => {
  expect(
    createHash('sha256')
      .update(canonicalText(parsed(file)))
      .digest('hex'),
  ).toBe(hash);
});

it('every version file ships, oldest first, under the name of its id', () => {
  expect(shippedRules.map((rule) => `${rule.id}.json`)).toEqual(['fixed-v1.json', 'floating-v2.json']);
  expect(files.sort()).toEqual(['fixed-v1.json', 'floating-v2.json']);
});

it.each(files)('%s is read whole and without a flag', (file) => {
  expect(readRule(parsed(file))).toEqual({ rule: parsed(file), flags: [] });
});

describe('what the source publishes', () => {
  it('fixed-v1: 20,000 and 180,000 whatever the GMV', () => {
    expect(fixed.name['zh-CN']).toBe('固定制');
    expect(fixed.base).toBe('20000');
    expect(fixed.tiers).toEqual([{ from: '0', supplement: '180000', wording: '不论GMV' }]);
  });

  it('floating-v2: four tiers by the GMV of the previous calendar month', () => {
    expect(floating.name['zh-CN']).toBe('浮动制');
    expect(floating.base).toBe('20000');
    expect(floating.tiers).toEqual([
      { from: '0', supplement: '0', wording: '50万元以下' },
      { from: '500000', supplement: '30000', wording: '50万至100万元' },
      { from: '1000000', supplement: '80000', wording: '100万至200万元' },
      { from: '2000000', supplement: '180000', wording: '200万元以上' },
    ]);
  });

  it.each([
    ['fixed-v1', '0', 1, '200000'],
    ['fixed-v1', '499999.99', 1, '200000'],
    ['fixed-v1', '500000', 1, '200000'],
    ['fixed-v1', '2000000', 1, '200000'],
    ['floating-v2', '0', 1, '20000'],
    ['floating-v2', '499999.99', 1, '20000'],
    ['floating-v2', '500000', 2, '50000'],
    ['floating-v2', '500000.01', 2, '50000'],
    ['floating-v2', '999999.99', 2, '50000'],
    ['floating-v2', '1000000', 3, '100000'],
    ['floating-v2', '1000000.01', 3, '100000'],
    ['floating-v2', '1999999.99', 3, '100000'],
    ['floating-v2', '2000000', 4, '200000'],
    ['floating-v2', '2000000.01', 4, '200000'],
  ])('%s carries the example: a GMV of %s is tier %i and asks %s', (id, gmv, tier, deposit) => {
    expect(shippedRules.find((rule) => rule.id === id)?.examples).toContainEqual({ gmv, tier, deposit });
  });

  it.each(shippedRules.map((rule) => [rule.id, rule] as const))('%s claims no more than is known', (_id, rule) => {
    expect(rule).toMatchObject({
      effectiveFrom: null,
      currency: 'CNY',
      evidence: 'secondary',
      measure: { what: 'tuike-order-gmv', window: 'previous-calendar-month', timeZone: 'Asia/Shanghai' },
      edge: 'upper',
      onFall: 'keep',
    });
    expect(rule.sources).toEqual([
      {
        role: 'figures',
        title: '微信推客功能保证金:二十万背后的商业考量与行业影响',
        publisher: '网易号 · 小讯AI科技',
        captured: '2026-03-11',
        href: null,
      },
      {
        role: 'verify',
        title: expect.stringContaining('《微信小店优选联盟带货机构保证金管理规则》') as string,
        publisher: '微信小店',
        captured: null,
        href: 'https://store.weixin.qq.com/chengzhang/webdoc/wiki/8428/024aa868d9686ec8/growth_center_platform_notice',
      },
    ]);
  });
});

it('what the source leaves open is said in both languages, as far as it bears on the version', () => {
  const ids = (rule: Rule) => rule.assumptions.map((assumption) => assumption.id);
  expect(ids(floating)).toEqual(['effective-from', 'edge', 'gmv', 'fall', 'due', 'first-month', 'time-zone', 'deductions']);
  // One tier whatever the GMV: neither edges, nor what counts as GMV, nor its month, nor its fall can change the answer.
  expect(ids(fixed)).toEqual(['effective-from', 'due', 'deductions']);
  for (const assumption of shippedRules.flatMap((rule) => rule.assumptions)) {
    expect(assumption['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(assumption['en-US']).toMatch(/^[A-Z].+\.$/);
  }
});
