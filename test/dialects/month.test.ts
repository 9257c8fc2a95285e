import { countedMonth } from '../../src/dialects/month';

it.each([
  ['2026-11', '2026-10', '2026-10-01', '2026-11-01'],
  ['2026-01', '2025-12', '2025-12-01', '2026-01-01'],
  ['2026-02', '2026-01', '2026-01-01', '2026-02-01'],
  ['1900-02', '1900-01', '1900-01-01', '1900-02-01'],
  ['9999-12', '9999-11', '9999-11-01', '9999-12-01'],
])('of %s the month %s is counted, from %s to before %s', (assessed, counted, firstDay, dayAfter) =>
  expect(countedMonth(assessed)).toEqual({ assessed, counted, firstDay, dayAfter }),
);

it.each(['', '1900-01', '1899-12', '0001-01', '2026-00', '2026-13', '2026-1', '2026-011', '12026-11', '2026/11', ' 2026-11', '2026-11-01'])(
  '%j is no month of assessment',
  (text) => expect(countedMonth(text)).toBeNull(),
);
