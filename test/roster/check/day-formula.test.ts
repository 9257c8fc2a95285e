import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { readDay } from '../../../src/engine/amounts/month';
import { dayFormula } from '../../../src/roster/check/day-formula';
import { dayParts, type DayOrder } from '../../../src/roster/table/day-order';
import { type Answer, formulaAnswer } from '../counted/formula-answer';

const turned = (cell: Answer, order: DayOrder = 'day-first', separator: '/' | '-' | '.' = '/'): Answer =>
  formulaAnswer(dayFormula('D2', order, separator), { D2: cell });

it.each<[Answer, Answer]>([
  ['31/10/2026', '2026-10-31'],
  ['5/10/2026', '2026-10-5'],
  ['31/10/2026 23:59:59', '2026-10-31 23:59:59'],
  ['2026/10/31', '2026/10/31'],
  ['2026-10-31', '2026-10-31'],
  ['10月', '10月'],
  [46_296, 46_296],
  [null, ''],
  ['', ''],
  [{ error: '#N/A' }, { error: '#N/A' }],
  ['31/10', { error: '#VALUE!' }],
])('%p becomes %p', (cell, expected) => expect(turned(cell)).toEqual(expected));

it('month first, and other signs between', () => {
  expect(turned('10/31/2026', 'month-first')).toBe('2026-10-31');
  expect(turned('31-10-2026', 'day-first', '-')).toBe('2026-10-31');
  expect(turned('2026-10-31', 'day-first', '-')).toBe('2026-10-31');
  expect(turned('10.31.2026 8:00', 'month-first', '.')).toBe('2026-10-31 8:00');
});

it.each(['31/02/2026', '31/10/26', '3/10/20261', '10//20265', '31/110/2026', '/10/2026', '31/10/2026 25:00', '31/10/2026/1'])(
  'what is no day stays none: %p',
  (cell) => {
    const answer = turned(cell);
    expect(typeof answer === 'object' || isProblem(readDay(answer, 'date'))).toBe(true);
    const other = turned(cell, 'month-first');
    expect(typeof other === 'object' || isProblem(readDay(other, 'date'))).toBe(true);
  },
);

it('no text becomes another day than the one that it says in that order', () => {
  const piece = fc.constantFrom('0', '1', '2', '3', '9', '10', '12', '31', '2026', '/', '/', '-', '.', ' ', 'T', ':', '08:00', '年', '月');
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.stringMatching(/^\d{1,3}\/\d{1,3}\/\d{2,5}( \d\d:\d\d)?$/),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<DayOrder>('day-first', 'month-first'), fc.constantFrom('/', '-', '.'), (cell, order, separator) => {
      const answer = turned(cell, order, separator);
      if (typeof answer !== 'string') return;
      const day = readDay(answer, 'date');
      if (day === null || isProblem(day)) return;
      const own = readDay(cell, 'date');
      expect(day).toBe(isProblem(own) || own === null ? dayParts(cell)?.readings[order] : own);
    }),
    { numRuns: 5000 },
  );
});

it('every day that the column has in parts is read as that day', () => {
  const number = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      number(31),
      number(31),
      fc.integer({ min: 1901, max: 2999 }),
      fc.constantFrom('', ' 23:59:59', 'T08:00', ' 下午3:05'),
      (a, b, year, time) => {
        const cell = `${String(a)}/${String(b)}/${String(year)}${time}`;
        for (const order of ['day-first', 'month-first'] as const) {
          const expected = dayParts(cell)?.readings[order] ?? null;
          const day = readDay(turned(cell, order), 'date');
          expect(isProblem(day) ? null : day).toBe(expected);
        }
      },
    ),
  );
});
