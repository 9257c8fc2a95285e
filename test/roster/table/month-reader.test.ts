// The month of a date cell, as ROSTER takes it.
import { isProblem } from '../../../src/engine/amounts/cell';
import { monthText } from '../../../src/engine/amounts/month';
import { monthReader } from '../../../src/roster/table/month-reader';

const monthOf = monthReader();
const shown = (cell: unknown): unknown => {
  const month = monthOf(cell);
  return isProblem(month) ? month : monthText(month);
};

const noDay = { code: 'blank-argument', argument: 'date' };
const cells: readonly [unknown, unknown][] = [
  [46_326, '2026-10'],
  [46_326.999, '2026-10'],
  [46_327, '2026-11'],
  [202_610, '2026-10'],
  [202_611, '2026-11'],
  [190_000, '2420-03'],
  [61, '1900-03'],
  [60, { code: 'not-a-day', argument: 'date', seen: '60' }],
  [59.5, '1900-02'],
  ['2026-10-31 23:59', '2026-10'],
  ['46326', { code: 'not-a-day', argument: 'date', seen: '46326' }],
  ['', noDay],
  [null, noDay],
  [undefined, noDay],
  [0, noDay],
  [true, { code: 'not-a-day', argument: 'date', seen: 'TRUE' }],
  [{ basicType: 'Double', basicValue: 46_326 }, '2026-10'],
  [
    { basicType: 'Double', basicValue: -5 },
    { code: 'not-a-day', argument: 'date', seen: '-5' },
  ],
  [{ code: '#N/A' }, { code: 'error-cell', seen: '#N/A' }],
  [{ code: '#REF!' }, { code: 'error-cell', seen: '#REF!' }],
];

it.each(cells)('%j: %j, and the same once more', (cell, month) => {
  expect(shown(cell)).toEqual(month);
  expect(shown(cell)).toEqual(month);
});
