// What the benchmark says of its figures; the figures themselves gate nothing.
import { judged, type Figure } from '../bench/figure';
import { pageTable } from '../bench/page-table';
import { goalText, nowText } from '../bench/table';

const figure = (more: Partial<Figure>): Figure => ({ part: 'engine', what: 'DEPOSIT', rows: 1000, unit: 'ms', told: 'share', values: [2, 1, 3], ...more });
const beside = { what: 'copy', values: [10, 10, 10] };

it.each<[string, Figure, number, boolean | null, string, string]>([
  ['no goal', figure({}), 2, null, '', '2.00 ms'],
  ['a share that is small enough', figure({ against: beside, goal: 0.25 }), 0.2, true, '≤ 0.25×', '0.20×'],
  ['a share that is too large', figure({ against: beside, goal: 0.1 }), 0.2, false, '≤ 0.1×', '0.20×'],
  ['fast enough', figure({ against: beside, told: 'faster', goal: 4 }), 5, true, '≥ 4× faster', '5.00× faster'],
  ['not fast enough', figure({ against: beside, told: 'faster', goal: 30 }), 5, false, '≥ 30× faster', '5.00× faster'],
  ['bytes', figure({ unit: 'kB', values: [34.2], goal: 40 }), 34.2, true, '≤ 40 kB', '34.2 kB'],
])('%s', (_, given, now, isMet, goal, shown) => {
  expect(judged(given)).toMatchObject({ now, isMet });
  expect([goalText(given), nowText(given)]).toEqual([goal, shown]);
});

it('ratios are of one process each, before the median', () => {
  const against = { what: 'copy', values: [20, 1, 30] };
  expect(judged(figure({ against }))).toEqual({ now: 0.1, low: 0.1, high: 1, isMet: null });
});

it('the page says which goals are missed', () => {
  const measured = { date: '2026-11-23', machine: '2 × test', processes: 5, seconds: 1 };
  const table = pageTable({
    engine: { ...measured, figures: [figure({ against: beside, goal: 0.25 }), figure({ what: 'TOPUP', against: beside, goal: 0.1 }), figure({})] },
  });
  expect(table).toContain('| DEPOSIT | 1,000 | copy | ≤ 0.25× | 0.20× |');
  expect(table).toContain('| TOPUP | 1,000 | copy | ≤ 0.1× | 0.20× **missed** |');
  expect(table).toContain('1 of 2 goals is missed');
});
