import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import {
  dayOfSerial,
  firstDay,
  monthOf,
  monthOfDay,
  monthText,
  readDay,
  readMonth,
  serialOfMonth,
} from '../../../src/engine/amounts/month';

const day = (cell: unknown) => {
  const read = readDay(cell, 'date');
  return isProblem(read) ? read.code : read;
};
const month = (cell: unknown) => {
  const read = readMonth(cell, 'month');
  return isProblem(read) ? read.code : read === null ? null : monthText(read);
};

it.each<[unknown, string]>([
  [46326, '2026-10-31'],
  [46326.99999, '2026-10-31'],
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36585, '2000-02-29'],
  ['2026-10-31', '2026-10-31'],
  ['2026/10/31', '2026-10-31'],
  ['2026/1/5', '2026-01-05'],
  ['2026年10月31日', '2026-10-31'],
  ['２０２６－１０－３１', '2026-10-31'],
  [' 2026-10-31 ', '2026-10-31'],
  ['2026-10-31 23:59:59', '2026-10-31'],
  ['2026-10-31T08:00:00.000', '2026-10-31'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2400-02-29', '2400-02-29'],
  ['2026-10', '2026-10-01'],
  ['202610', '2026-10-01'],
  [202610, '2026-10-01'],
  ['2026年10月', '2026-10-01'],
  ['2026年1月', '2026-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['2026.10.31', '2026-10-31'],
  ['2026.1.5', '2026-01-05'],
  ['20261031', '2026-10-31'],
  [20261031, '2026-10-31'],
  [19000101, '1900-01-01'],
  [99991231, '9999-12-31'],
  [190000, '2420-03-13'],
  [190000.5, '2420-03-13'],
  ['2026/10', '2026-10-01'],
  ['2026-1-5', '2026-01-05'],
  ['2026-10-31T23:59:59', '2026-10-31'],
  ['2026.10.31 08:00', '2026-10-31'],
  ['20261031 235959'.slice(0, 8) + ' 23:59:59', '2026-10-31'],
  ['2026/10/31 上午 8:00:00', '2026-10-31'],
  ['2026/10/31 下午3:05', '2026-10-31'],
  ['2026年10月31日下午 11:59', '2026-10-31'],
  ['2026-10-31  08:00', '2026-10-31'],
  [999912, '9999-12-01'],
  ['2026-10 08:00', '2026-10-01'],
  ['\u200b2026-10-31\ufeff', '2026-10-31'],
])('%j is the day %s', (cell, expected) => expect(day(cell)).toBe(expected));

it.each<[unknown, string]>([
  [46326, '2026-10'],
  ['2026-10-31', '2026-10'],
  ['2026-10', '2026-10'],
  ['2026-1', '2026-01'],
  ['202610', '2026-10'],
  [202610, '2026-10'],
  ['2026年10月', '2026-10'],
  ['２０２６年１０月', '2026-10'],
  ['2026/10', '2026-10'],
  ['2026/1', '2026-01'],
  [20261031, '2026-10'],
  ['2026.10.31', '2026-10'],
])('%j is the month %s', (cell, expected) => expect(month(cell)).toBe(expected));

it.each([
  [60],
  [-1],
  [0.5],
  [2958466],
  [202613],
  [202600],
  [20261301],
  [20260230],
  [18991231],
  [99991232],
  [190013],
  [999913],
  [1200000],
  [2958465],
  [202610.5],
  [20261031.5],
  [NaN],
  [true],
  ['2026-13-01'],
  ['2026-02-30'],
  ['2025-02-29'],
  ['1900-02-29'],
  ['2100-02-29'],
  ['2026-10-00'],
  ['2026年10月0日'],
  ['1899-12-31'],
  ['26-10-31'],
  ['31.10.2026'],
  ['2026.10'],
  ['2026-10.31'],
  ['2026.10/31'],
  ['20261301'],
  ['2026103'],
  ['2026-06-31'],
  ['2026-10-31T23:59:59Z'],
  ['2026-10-31 24:00:00'],
  ['2026-10-31 下午 13:05'],
  ['2026-10-31 中午 12:05'],
  ['46326'],
  ['2026-10/31'],
  ['2026-10-31 24:00'],
  ['2026-10-31 12:60'],
  ['2026-10-31 99:99'],
  ['2026年13月'],
  ['十月'],
  ['abc'],
])('%j is refused', (cell) => {
  expect(day(cell)).toBe('not-a-day');
  expect(month(cell)).toBe('not-a-month');
});

it.each([[null], [undefined], [''], [' '], [0]])('%j is blank', (cell) => {
  expect(day(cell)).toBeNull();
  expect(month(cell)).toBeNull();
});

it('an error cell is handed on', () => expect(day({ code: '#N/A' })).toBe('error-cell'));

it.each<[number, string | undefined]>([
  [1, '1900-01-01'],
  [0.99, undefined],
  [60, undefined],
  [60.5, undefined],
  [2_958_465, '9999-12-31'],
  [2_958_465.9, '9999-12-31'],
  [2_958_466, undefined],
  [NaN, undefined],
])('serial %d is %s', (serial, text) => expect(dayOfSerial(serial)).toBe(text));

it('law: a serial number is as many days after 1899-12-30 as it says, from March 1900 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(dayOfSerial(serial)).toBe(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

it('law: every month begins on its serial', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, m) => {
      expect(dayOfSerial(serialOfMonth(monthOf(year, m)))).toBe(firstDay(monthOf(year, m)));
      expect(monthOfDay(firstDay(monthOf(year, m)))).toBe(monthOf(year, m));
    }),
  );
});

describe('the time zone of the machine changes nothing', () => {
  const cells = [
    46326,
    46326.99999,
    61,
    202610,
    '2026-10-31',
    '2026-10-31 23:59:59',
    '2026年3月8日',
    '2026-10',
    '1900-01-01',
    '9999-12-31',
  ];
  const answers = cells.map((cell) => [readDay(cell, 'date'), readMonth(cell, 'month')]);
  const program = `
    const { readDay, readMonth } = require(${JSON.stringify(path.join(__dirname, '../../../src/engine/amounts/month.ts'))});
    const answers = ${JSON.stringify(cells)}.map((cell) => [readDay(cell, 'date'), readMonth(cell, 'month')]);
    console.log(JSON.stringify({ answers, hour: new Date(Date.UTC(2026, 6, 1)).getHours() }));`;

  // A process of its own: jest's copy of the environment does not reach the clock.
  it.each([
    ['UTC', 0],
    ['Asia/Shanghai', 8],
    ['America/Los_Angeles', 17],
  ])('%s', (zone, hour) => {
    const env = { ...process.env, TZ: zone };
    const printed = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { env, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({ answers, hour });
  });
});
