// Why a row of ROSTER or SCHEDULE says what it says: what is told is what the row's cells hold.
import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import type { Decimal } from '../../../src/engine/amounts/money';
import {
  rosterReasoning,
  scheduleReasoning,
  type RosterReasoning,
  type ScheduleReasoning,
} from '../../../src/engine/reasoning/table-reasoning';
import { rosterQuestion, rosterRows, rosterSums, type RosterCells } from '../../../src/engine/tables/roster';
import { assessmentRow, scheduleTable, type ScheduleCells } from '../../../src/engine/tables/schedule';
import { plainNumber } from '../../../src/engine/tiers/exact-answers';
import { leftOut } from '../../../src/engine/tables/shapes';
import { column, dated, fresh } from '../../functions/context';

const money = (amount: Decimal): string => `${String(amount)} yuan`;
const error = { code: '#N/A' };

const orders: RosterCells = {
  agency: column('A1', 'B2', 'A1', error, 'C3', 'D4', 'E5'),
  date: column('2026-10-01', '2026-10-31', '2026-10-15', '2026-10-02', '2026-10-03', '2026-10-04', '2026-09-30'),
  amount: column(300_000, 100, '20万', 5, -1, 'x', 7),
  month: [['2026-11']],
  rule: leftOut,
};

function toldOfRoster(answer: RosterReasoning): string {
  const rule = 'rule' in answer && answer.rule && !isProblem(answer.rule.rule) ? `${answer.rule.rule.id} ${answer.rule.why}` : '';
  switch (answer.state) {
    case 'header':
      return `header of ${answer.earned} by ${rule}`;
    case 'beyond':
      return 'beyond';
    case 'problem':
      return `${answer.problem.code} by ${rule || '–'}`;
    case 'reasoned': {
      const { gmv, tier, deposit, headroom } = answer.reasoning;
      return `${answer.agency} ${answer.earned} by ${rule}: ${String(gmv)} tier ${tier} deposit ${String(deposit)} left ${String(headroom)}`;
    }
  }
}

describe('ROSTER', () => {
  it.each([
    [0, 'header of 2026-10 by floating-v2 workbook'],
    [1, 'a1 2026-10 by floating-v2 workbook: 500000 tier 2 deposit 50000 left 500000'],
    [2, 'b2 2026-10 by floating-v2 workbook: 100 tier 1 deposit 20000 left 499900'],
    [3, 'error-cell by floating-v2 workbook'],
    [4, 'agency-total-negative by floating-v2 workbook'],
    [5, 'line-unreadable by floating-v2 workbook'],
    [6, 'e5 2026-10 by floating-v2 workbook: 0 tier 1 deposit 20000 left 500000'],
    [7, 'beyond'],
  ])('row %i: %s', (i, answer) => expect(toldOfRoster(rosterReasoning(fresh, orders, i, money))).toBe(answer));

  it('a sum that is not read is worded as its cell words it', () => {
    expect(rosterReasoning(fresh, orders, 4, money)).toMatchObject({ problem: { code: 'agency-total-negative', total: '-1 yuan' } });
  });

  it.each<[string, Partial<RosterCells>, string]>([
    ['no month', { month: [['']] }, 'blank-argument by –'],
    ['a month that is none', { month: [['soon']] }, 'not-a-month by –'],
    ['two months', { month: [['2026-11', '2026-12']] }, 'not-one-value by –'],
    ['a shorter column', { amount: column(1) }, 'not-a-column by –'],
    ['two rules', { rule: [['fixed-v1', 'fixed-v1']] }, 'not-one-value by –'],
    ['a rule that nobody knows', { rule: [['nope']] }, 'rule-unknown by –'],
  ])('%s: that is the problem of every row', (_, change, answer) => {
    for (const i of [0, 1, 9]) expect(toldOfRoster(rosterReasoning(fresh, { ...orders, ...change }, i, money))).toBe(answer);
  });

  it('the choice of a rule is told also where it is the problem', () => {
    expect(rosterReasoning(fresh, { ...orders, rule: [['nope']] }, 1, money)).toHaveProperty('rule.why', 'unknown');
    expect(rosterReasoning(fresh, { ...orders, month: [['']] }, 1, money)).not.toHaveProperty('rule');
    expect(toldOfRoster(rosterReasoning(dated, { ...orders, rule: [['dated']] }, 0, money))).toBe(
      'header of 2026-10 by floating-v2 by-date',
    );
  });

  it('every row tells the figures of its cells', () => {
    const question = rosterQuestion(fresh, orders);
    if ('problem' in question) throw new Error(question.problem.code);
    rosterRows(question.rule, rosterSums(orders, question.earned), money).forEach((row, i) => {
      const answer = rosterReasoning(fresh, orders, i + 1, money);
      if (answer.state !== 'reasoned') expect(row.at(-1)).toMatchObject({ code: answer.state === 'problem' ? answer.problem.code : '' });
      else {
        const { gmv, tier, deposit } = answer.reasoning;
        expect(row.slice(1, 4)).toEqual([plainNumber(gmv), tier, plainNumber(deposit)]);
      }
    });
  });
});

const months: ScheduleCells = {
  agency: column('A1', 'A1', 'B2', '', 'C3', 'D4', 'D4', 'E5', 'F6'),
  month: column('2026-08', '2026-09', '2026-09', '', '2026-09', '2026-08', '2026-09', '2026-09', '2026-09'),
  gmv: column(512_000, 1_000_000, 499_999.99999999994, '', '', 'x', 600_000, 100, 3_000_000),
  held: column('', '', 60_000, '', '', '', '', error, 10_000),
  rule: column('', '', '', '', '', '', '', '', 'fixed-v1'),
};
const amount = (value: Decimal | { readonly code: string }): string => ('code' in value ? value.code : String(value));

function toldOfSchedule(answer: ScheduleReasoning): string {
  if (answer.state === 'blank') return 'blank';
  const rule = answer.rule && !isProblem(answer.rule.rule) ? answer.rule.rule.id : '–';
  if (answer.state === 'problem') return `${answer.problem.code} by ${rule}`;
  const { agency, earned, reasoning, isCarried, heldBefore, due, surplus } = answer;
  const from = isCarried ? 'carried' : 'given';
  return `${agency} ${earned} by ${rule}: tier ${reasoning.tier}, ${from} ${amount(heldBefore)}, due ${amount(due)}, over ${amount(surplus)}`;
}

describe('SCHEDULE', () => {
  it.each([
    [0, 'a1 2026-08 by floating-v2: tier 2, carried 0, due 50000, over 0'],
    [1, 'a1 2026-09 by floating-v2: tier 3, carried 50000, due 50000, over 0'],
    [2, 'b2 2026-09 by floating-v2: tier 2, given 60000, due 0, over 10000'],
    [3, 'blank'],
    [4, 'blank'],
    [5, 'not-an-amount by floating-v2'],
    [6, 'd4 2026-09 by floating-v2: tier 2, carried held-unknown, due held-unknown, over held-unknown'],
    [7, 'e5 2026-09 by floating-v2: tier 1, given error-cell, due error-cell, over error-cell'],
    [8, 'f6 2026-09 by fixed-v1: tier 1, given 10000, due 190000, over 0'],
    [9, 'blank'],
  ])('row %i: %s', (i, answer) => expect(toldOfSchedule(scheduleReasoning(fresh, months, i))).toBe(answer));

  it('a sum of doubles that is read as an edge is told with the number in the cell', () => {
    expect(scheduleReasoning(fresh, months, 2)).toMatchObject({ reasoning: { disputed: { residue: 499_999.99999999994 } } });
    expect(scheduleReasoning(fresh, months, 1)).toMatchObject({ reasoning: { disputed: { residue: null } } });
  });

  it('a shape that is refused is the problem of every row', () => {
    for (const i of [0, 3, 20])
      expect(toldOfSchedule(scheduleReasoning(fresh, { ...months, gmv: column(1) }, i))).toBe('not-a-column by –');
  });

  it('every row tells the figures of its cells', () => {
    const cell = fc.constantFrom<unknown>('', 0, 500_000, 512_000, '200万', 'x', error);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('A', 'B', ''), fc.constantFrom('2026-08', '2026-09', '', 'x'), cell, cell), {
          minLength: 1,
          maxLength: 6,
        }),
        (rows) => {
          const at = (k: number) => rows.map((row) => [row[k]]);
          const given: ScheduleCells = { agency: at(0), month: at(1), gmv: at(2), held: at(3), rule: leftOut };
          const table = scheduleTable(fresh, given);
          if (isProblem(table)) throw new Error(table.code);
          table.assessments.map(assessmentRow).forEach((row, i) => {
            const answer = scheduleReasoning(fresh, given, i);
            if (answer.state === 'blank') expect(row).toEqual(['', '', '', '', '']);
            else if (answer.state === 'problem') expect(row[0]).toEqual(answer.problem);
            else {
              const { reasoning, heldBefore, due, surplus } = answer;
              const shown = (value: Decimal | object) => (isProblem(value) ? value : plainNumber(value as Decimal));
              expect(row).toEqual([reasoning.tier, ...[reasoning.deposit, heldBefore, due, surplus].map(shown)]);
            }
          });
        },
      ),
    );
  });
});
