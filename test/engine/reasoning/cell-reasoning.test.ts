// Why one cell says what it says: in the order in which the functions refuse, and in their own figures.
import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import type { Problem } from '../../../src/engine/amounts/problem';
import { cellReasoning, reachedCell, type RowCells } from '../../../src/engine/reasoning/cell-reasoning';
import { plainNumber, questions } from '../../../src/engine/tiers/exact-answers';
import { cellsNear, floating } from '../rules';

const unknown: Problem = { code: 'rule-unknown', seen: 'x', known: [] };
const error = { code: '#N/A' };
const held = (cell: unknown) => ({ argument: 'held', cell }) as const;
const prevTier = (cell: unknown) => ({ argument: 'prevTier', cell }) as const;

function told(cells: RowCells): string {
  const answer = cellReasoning(floating, cells);
  if (answer.state !== 'reasoned') return answer.state === 'blank' ? 'blank' : answer.problem.code;
  const { reasoning, held: against } = answer;
  const due = reasoning.topUp
    ? ` paid ${String(reasoning.topUp.paid)} due ${String(reasoning.topUp.due)} over ${String(reasoning.topUp.surplus)}`
    : '';
  const of = against ? ` held ${String(against.held)} short ${String(against.shortfall)} over ${String(against.surplus)}` : '';
  return `tier ${reasoning.tier} deposit ${String(reasoning.deposit)}${due}${of}`;
}

it.each<[string, RowCells, string]>([
  ['a GMV', { gmv: 512_000 }, 'tier 2 deposit 50000'],
  ['a blank', { gmv: '' }, 'blank'],
  ['no amount', { gmv: 'later' }, 'not-an-amount'],
  ['an error', { gmv: error }, 'error-cell'],
  ['a tier before', { gmv: 512_000, second: prevTier(1) }, 'tier 2 deposit 50000 paid 20000 due 30000 over 0'],
  ['a tier before, above', { gmv: 512_000, second: prevTier('第3档') }, 'tier 2 deposit 50000 paid 100000 due 0 over 50000'],
  ['a blank tier before: nothing paid', { gmv: 512_000, second: prevTier('') }, 'tier 2 deposit 50000 paid 0 due 50000 over 0'],
  ['a tier before that the rule lacks', { gmv: 512_000, second: prevTier(5) }, 'not-a-tier'],
  ['a tier before, without a GMV', { gmv: '', second: prevTier(2) }, 'blank'],
  ['no tier before, without a GMV', { gmv: '', second: prevTier('x') }, 'not-a-tier'],
  ['a balance', { gmv: 512_000, second: held(20_000) }, 'tier 2 deposit 50000 held 20000 short 30000 over 0'],
  ['a balance above', { gmv: 512_000, second: held('6万') }, 'tier 2 deposit 50000 held 60000 short 0 over 10000'],
  ['a blank balance', { gmv: 512_000, second: held('') }, 'blank'],
  ['no balance', { gmv: 512_000, second: held('x') }, 'not-an-amount'],
  ['no balance, without a GMV', { gmv: null, second: held('x') }, 'not-an-amount'],
])('%s', (_, cells, answer) => {
  expect(told(cells)).toBe(answer);
  expect(cellReasoning(unknown, cells)).toEqual({ state: 'problem', problem: unknown });
});

it('a sum of doubles that is read as an edge is told with the number in the cell', () => {
  const answer = cellReasoning(floating, { gmv: 499_999.99999999994 });
  expect(answer).toMatchObject({ state: 'reasoned', reasoning: { tier: 2, disputed: { otherTier: 1, residue: 499_999.99999999994 } } });
  expect(cellReasoning(floating, { gmv: 500_000 })).toMatchObject({ reasoning: { disputed: { residue: null } } });
});

it('the figures are the functions’', () => {
  fc.assert(
    fc.property(cellsNear(floating), cellsNear(floating), (gmv, balance) => {
      const answer = cellReasoning(floating, { gmv, second: held(balance) });
      const deposit = questions.deposit(floating, gmv, null);
      if (answer.state === 'reasoned') {
        expect(plainNumber(answer.reasoning.deposit)).toBe(deposit);
        expect(plainNumber(answer.held!.shortfall)).toBe(questions.shortfall(floating, gmv, balance));
        expect(plainNumber(answer.held!.surplus)).toBe(questions.surplus(floating, gmv, balance));
      } else if (answer.state === 'problem') expect(questions.shortfall(floating, gmv, balance)).toEqual(answer.problem);
      else expect(isProblem(questions.shortfall(floating, gmv, balance))).toBe(false);
    }),
  );
});

it.each<[number, number, number, number, unknown]>([
  [1, 1, 7, 3, { row: 0, column: 0 }],
  [5, 1, 4, 3, { row: 4, column: 0 }],
  [5, 1, 5, 0, undefined],
  [1, 4, 9, 3, { row: 0, column: 3 }],
  [1, 4, 0, 4, undefined],
  [3, 2, 2, 1, { row: 2, column: 1 }],
  [3, 2, 3, 1, undefined],
  [3, 2, 2, 2, undefined],
])('of %i rows and %i columns, row %i and column %i of the result is answered for by %j', (rows, columns, i, j, cell) => {
  expect(reachedCell({ rows, columns }, i, j)).toEqual(cell);
});
