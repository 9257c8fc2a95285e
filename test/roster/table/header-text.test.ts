// What a header says beside its name: month, unit.
import { headerText } from '../../../src/roster/table/header-text';

it.each([
  ['GMV Oct 2026', { year: 2026, month: 10 }],
  ['GMV October', { year: null, month: 10 }],
  ['GMV (Jan 2027)', { year: 2027, month: 1 }],
  ['GMV Dec', { year: null, month: 12 }],
  ['2026年10月GMV', { year: 2026, month: 10 }],
  ['10月GMV', { year: null, month: 10 }],
  ['GMV（2026-10）', { year: 2026, month: 10 }],
  ['GMV', null],
])('%s is of the month %j', (header, month) => expect(headerText(header).month).toEqual(month));

it.each([
  ['GMV（上月）（万元）', 'wan'],
  ['GMV (RMB, net)', 'yuan'],
  ['GMV', null],
])('%s counts %s', (header, unit) => expect(headerText(header).unit).toBe(unit));

it.each([
  ['Date of payment', 'dateofpayment'],
  ['Date of', 'date'],
  ['GMV in (yuan)', 'gmv'],
])('%s is named %s', (header, name) => expect(headerText(header).name).toBe(name));
