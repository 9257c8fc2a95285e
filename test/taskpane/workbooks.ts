// What workbooks may hold under the add-in's key, one for each thing the pane has to say.
import fixed from '../../src/rules/fixed-v1.json';
import floating from '../../src/rules/floating-v2.json';
import { settingsText } from '../../src/rules/workbook/settings';
import type { Rule } from '../../src/rules/rule';
import type { Shown } from './page';

export const fixedRule = fixed as Rule;
export const floatingRule = floating as Rule;

const at = '2026-11-23T03:24:00.000Z';
const byAddIn = { chosenBy: 'add-in', chosenAt: at, effectiveFrom: {}, versions: [] } as const;

/** A workbook that uses a version of its own. */
export function usingOwn(own: Rule): string {
  return settingsText({ ...byAddIn, chosen: own.id, chosenBy: 'person', versions: [own] });
}

/** An own version, as an agency may have agreed it: edges read the other way, amounts as long as they may be, a supplement that falls. */
export const ownRule: Rule = {
  ...floatingRule,
  id: 'agreed-2027',
  name: {
    'zh-CN': '与平台另行约定的 2027 年度保证金方案（华东区）',
    'en-US': 'Deposit as agreed separately with the platform for 2027 (East China)',
  },
  effectiveFrom: '2027-01-01',
  evidence: 'own',
  edge: 'lower',
  base: '20000.5',
  tiers: [
    { from: '0', supplement: '0', wording: '50 万元（含）以下' },
    {
      from: '500000',
      supplement: '1234567890123.45',
      wording: 'from half a million up to the amount that the two sides put into their separate agreement',
    },
    { from: '9876543210123.45', supplement: '30000', wording: '以上' },
  ],
  sources: [
    {
      role: 'figures',
      title: 'Side letter',
      publisher: 'Legal',
      captured: '2026-12-31',
      href: 'https://example.com/a-very-long-path/that-goes-on/and-on/and-on/without/any/space/side-letter.pdf',
    },
  ],
  assumptions: [],
  examples: [
    { gmv: '0', tier: 1, deposit: '20000.5' },
    { gmv: '500000', tier: 1, deposit: '20000.5' },
    { gmv: '500000.01', tier: 2, deposit: '1234567910123.95' },
    { gmv: '9876543210123.45', tier: 2, deposit: '1234567910123.95' },
    { gmv: '9876543210123.46', tier: 3, deposit: '50000.5' },
  ],
};

export const damagedText = `{"format":1,"chosen":"Floating v2","chosenBy":"nobody","chosenAt":"yesterday","effectiveFrom":{"floating-v2":"2026-13-01"},"versions":[],"<b>bold</b>":1}`;

/** A name for each thing the pane has to say, and what makes it say so. */
export const situations = {
  floating: { stored: settingsText({ ...byAddIn, chosen: 'floating-v2' }) },
  fixed: { stored: settingsText({ ...byAddIn, chosen: 'fixed-v1', chosenBy: 'person', effectiveFrom: { 'fixed-v1': '2025-06-01' } }) },
  fresh: {},
  own: { stored: usingOwn(ownRule) },
  unknown: { stored: settingsText({ ...byAddIn, chosen: 'floating-v3' }) },
  damaged: { stored: damagedText },
  unread: { unread: 'The request failed because a cell is being edited.' },
  loading: { loading: true },
  outside: { outside: true },
} satisfies Record<string, Shown>;
