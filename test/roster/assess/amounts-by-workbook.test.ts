import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { depositFor } from '../../../src/engine/tiers/deposit';
import { type RosterCells, rosterFigures, rosterQuestion, rosterSums } from '../../../src/engine/tables/roster';
import { gmvOf } from '../../../src/engine/tables/orders';
import { type ScheduleCells, scheduleTable } from '../../../src/engine/tables/schedule';
import type { Cells } from '../../../src/engine/tables/shapes';
import { rosterAmounts, scheduleAmounts } from '../../../src/roster/assess/amounts-by-workbook';
import { rulebookOf } from '../../../src/rules/rulebook';
import { fixed, floating } from '../../engine/rules';
import { inOneGo } from '../../../src/roster/table/in-slices';

const shipped = [fixed, floating];
const reading = rulebookOf(null, shipped);
const column = (...cells: readonly unknown[]): Cells => cells.map((cell) => [cell]);
const schedule = (rows: readonly (readonly unknown[])[], rule: Cells = [[null]]): ScheduleCells => ({
  agency: column(...rows.map(([agency]) => agency)),
  month: column(...rows.map(([, month]) => month)),
  gmv: column(...rows.map(([, , gmv]) => gmv)),
  held: column(...rows.map(([, , , held = null]) => held)),
  rule,
});
const amountsOf = (given: ScheduleCells) => inOneGo(scheduleAmounts(reading, given));

describe('SCHEDULE', () => {
  it('each row with an amount, by its row; refused rows are counted apart, blank ones are nothing', () => {
    const { amounts, refused } = amountsOf(
      schedule([
        ['A', '2026-10', 500_000],
        ['B', '2026-10', '51.2万'],
        [null, null, null],
        ['C', '2026-10', -5],
        ['D', '', 5],
        ['B', '2026-11', null],
      ]),
    );
    expect(amounts.map(({ row, agency, gmv }) => [row, agency, String(gmv)])).toEqual([
      [0, 'A', '500000'],
      [1, 'B', '512000'],
    ]);
    expect(refused).toBe(2);
  });

  it('all rows of one agency and month are refused, one without a GMV makes the other wrong too', () => {
    const { amounts, refused } = amountsOf(
      schedule([
        ['A', '2026-10', 1],
        ['a', 202610, 2],
        ['A ', '2026-10-05', 3],
        ['A', '2026-11', 4],
        ['B', '2026-11', 4],
        ['B', '2026-11', null],
      ]),
    );
    expect([amounts.map(({ row }) => row), refused]).toEqual([[3], 4]);
  });

  it.each([
    ['a version', [['fixed-v1']], []],
    ['a day', [['2026-10-01']], []],
    ['a version beside some rows', column('fixed-v1', null), [1]],
    ['columns of other heights', column(null, null, null), []],
  ])('%s in `rule`', (_, rule, rows) =>
    expect(
      amountsOf(
        schedule(
          [
            ['A', '2026-10', 1],
            ['B', '2026-10', 1],
          ],
          rule,
        ),
      ).amounts.map(({ row }) => row),
    ).toEqual(rows),
  );

  it('a month that cannot be read, or is blank: dated by it a row is none of the workbook’s, else it is refused', () => {
    const dated = (month: unknown) => amountsOf(schedule([['A', month, 1]], [['dated']]));
    expect([dated('soon'), dated(null)].map(({ amounts, refused }) => [amounts.length, refused])).toEqual([[0, 0], [0, 0]]); // prettier-ignore
    const byWorkbook = (...row: unknown[]) => amountsOf(schedule([row]));
    expect([
      byWorkbook('A', 'soon', 1),
      byWorkbook('A', null, 1),
      byWorkbook(null, '2026-10', 1),
      byWorkbook({ code: '#N/A' }, '2026-10', 1),
    ]).toEqual(Array.from({ length: 4 }, () => ({ amounts: [], refused: 1 })));
  });

  it.each(['month', 'gmv', 'held', 'rule'] as const)('a column of another height is refused whole: %s', (name) => {
    const given = schedule([['A', '2026-10', 1], ['B', '2026-10', 1], ['C', '2026-10', 1]]); // prettier-ignore
    expect(amountsOf({ ...given, [name]: column(1, 2, 3, 4) })).toEqual({ amounts: [], refused: 1 });
  });

  const agency = fc.constantFrom<unknown>('A', 'a ', 'B', null, 0, { code: '#REF!' });
  const month = fc.constantFrom<unknown>('2026-10', 202611, '', 'x', { code: '#N/A' });
  const amount = fc.constantFrom<unknown>(null, '', 0, 500_000, '50万', -1, 'x', { code: '#REF!' });
  const row = fc.tuple(agency, month, amount, amount, fc.constantFrom(null, 'fixed-v1', 'dated'));
  it('law: they are the rows that SCHEDULE assesses by the workbook’s version, with its deposits, under any version', () =>
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const given = schedule(rows, column(...rows.map(([, , , , rule]) => rule)));
        for (const rule of shipped) {
          const ownBook = rulebookOf(null, rule === fixed ? [floating, fixed] : shipped);
          const table = scheduleTable(ownBook, given);
          if (isProblem(table)) throw new Error('a table was expected');
          const assessed = table.assessments.flatMap((row, i) =>
            row && !isProblem(row.deposit) && table.choices[i]!.why === 'workbook' ? [[i, String(row.deposit)]] : [],
          );
          const { amounts } = amountsOf(given);
          expect(amounts.map(({ row, gmv }) => [row, String(depositFor(rule, gmv))])).toEqual(assessed);
        }
      }),
    ));
});

describe('ROSTER', () => {
  const orders = (rule: unknown = null): RosterCells => ({
    agency: column('A', 'B', 'A', 'C', 'D'),
    date: column('2026-10-01', '2026-10-02', '2026-10-31', '2026-10-05', '2026-09-30'),
    amount: column(499_999.99, 5, 0.01, -3, 7),
    month: [['2026-11']],
    rule: [[rule]],
  });

  it('an amount for each agency, as ROSTER answers; one whose refunds exceed its orders is refused', () => {
    const { amounts, refused } = rosterAmounts(reading, orders());
    expect(amounts.map(({ row, agency, gmv }) => [row, agency, String(gmv)])).toEqual([
      [0, 'A', '500000'],
      [1, 'B', '5'],
      [3, 'D', '0'],
    ]);
    expect(refused).toBe(1);
    const question = rosterQuestion(reading, orders());
    if ('problem' in question) throw new Error('a question was expected');
    const answered = rosterSums(orders(), question.earned).map((sum) =>
      rosterFigures(floating, { agency: sum.agency, gmv: gmvOf(sum) }, String),
    );
    expect(answered.map(({ state }) => state)).toEqual(['assessed', 'assessed', 'negative', 'assessed']);
  });

  it.each([
    ['a version is named', orders('fixed-v1'), 0],
    ['a version of the month is asked for', orders('dated'), 0],
    ['no version is known by that name', orders('later'), 0],
    ['the month is no month', { ...orders(), month: [['soon']] }, 1],
    ['the columns differ in height', { ...orders(), amount: column(1, 2) }, 1],
  ])('%s: no amount follows the workbook', (_, given, refused) => expect(rosterAmounts(reading, given)).toEqual({ amounts: [], refused }));
});
