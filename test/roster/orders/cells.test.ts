// What each cell of a roster of orders holds: ROSTER's five, the agency's name, and what a balance makes of them.
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import type { Problem } from '../../../src/engine/amounts/problem';
import { rosterCells, type RosterCell } from '../../../src/roster/orders/cells';
import type { HeldJoin, HeldMatch } from '../../../src/roster/orders/held';
import { summaryOfOrders, type OrdersSummary } from '../../../src/roster/orders/summary';
import { fixed, floating } from '../../engine/rules';
import { ended } from '../month-end/ended';

const error: Problem = { code: 'error-cell', seen: '#N/A' };
const unread: Problem = { code: 'line-unreadable', line: 3, problem: { code: 'not-an-amount', argument: 'amount', seen: 'x' } };
const below: Problem = { code: 'agency-total-negative', total: '-0.01' };
const gmvBelow: Problem = { code: 'amount-negative', argument: 'gmv', seen: '-0.01' };
const noBalance = (seen: string): Problem => ({ code: 'not-an-amount', argument: 'held', seen });

const summaryOf = (...agencies: readonly (readonly [unknown, string | Problem])[]): OrdersSummary =>
  ended(
    summaryOfOrders(
      floating,
      agencies.map(([agency, gmv], i) => ({
        agency,
        gmv: typeof gmv === 'string' ? new Decimal(gmv) : gmv,
        row: 10 + i,
        firstRow: 100 + i,
      })),
    ),
  );

/** A list of one row of balances, in its third column. */
const joined = (cell: unknown, match: HeldMatch = { state: 'found', row: 0 }): HeldJoin => ({
  cells: [['甲', 999, cell]],
  heldColumn: 2,
  matches: [match],
});

describe('agency, GMV, tier, deposit, headroom', () => {
  it.each<[string, unknown, string | Problem, RosterCell[]]>([
    ['no order', '甲', '0', ['甲', 0, 1, 20_000, 500_000]],
    ['a cent below an edge', '甲', '499999.99', ['甲', 499_999.99, 1, 20_000, 0.01]],
    ['on an edge', '甲', '500000', ['甲', 500_000, 2, 50_000, 500_000]],
    ['the top tier leaves the headroom blank', '甲', '2000000', ['甲', 2_000_000, 4, 200_000, null]],
    ['refunds above orders', '甲', '-0.01', ['甲', -0.01, below, below, below]],
    ['a line that cannot be read', '甲', unread, ['甲', unread, unread, unread, unread]],
    ['lines that name nobody', '', unread, [null, unread, unread, unread, unread]],
    ['an agency that is an error', error, '5', [error, error, error, error, error]],
    ['an agency that is a number', 10_001, '0', [10_001, 0, 1, 20_000, 500_000]],
    ['an id behind a tab', '\t00123', '0', ['00123', 0, 1, 20_000, 500_000]],
    ['an id with spaces alone stays as written', ' A  1', '0', [' A  1', 0, 1, 20_000, 500_000]],
  ])('%s', (_, agency, gmv, row) => expect(rosterCells(summaryOf([agency, gmv]), floating, null)).toEqual([row]));

  it('one row per agency, in their order; none of none', () => {
    expect(rosterCells(summaryOf(['乙', '1'], ['甲', '2']), floating, null)).toEqual([
      ['乙', 1, 1, 20_000, 499_999],
      ['甲', 2, 1, 20_000, 499_998],
    ]);
    expect(rosterCells(summaryOf(), floating, null)).toEqual([]);
  });
});

describe('the name', () => {
  it('is that of the agency’s first line; an agency that is an error has none', () => {
    const asked: number[] = [];
    const nameOf = (row: number): RosterCell => {
      asked.push(row);
      return row === 102 ? null : `第${row}行`;
    };
    expect(rosterCells(summaryOf(['甲', '0'], [error, '0'], ['乙', '0']), floating, null, nameOf)).toEqual([
      ['甲', 0, 1, 20_000, 500_000, '第100行'],
      [error, error, error, error, error, null],
      ['乙', 0, 1, 20_000, 500_000, null],
    ]);
    expect(asked).toEqual([100, 102]);
  });

  it('stands before the balance', () => {
    expect(rosterCells(summaryOf(['甲', '0']), floating, joined(20_000), () => '甲传媒')).toEqual([
      ['甲', 0, 1, 20_000, 500_000, '甲传媒', 20_000, 0, 0],
    ]);
  });
});

describe('held, SHORTFALL, SURPLUS', () => {
  it.each<[string, unknown, RosterCell[]]>([
    ['nothing in the account', 0, [0, 50_000, 0]],
    ['a cent short', 49_999.99, [49_999.99, 0.01, 0]],
    ['the deposit', 50_000, [50_000, 0, 0]],
    ['a cent over', 50_000.01, [50_000.01, 0, 0.01]],
    ['a text that is an amount', '6万', ['6万', 0, 10_000]],
    ['a blank', '', [null, null, null]],
    ['a blank as null', null, [null, null, null]],
    ['no cell there', undefined, [null, null, null]],
    ['spaces are no balance', '  ', ['  ', null, null]],
    ['a word', '待定', ['待定', noBalance('待定'), noBalance('待定')]],
    ['TRUE', true, ['TRUE', noBalance('TRUE'), noBalance('TRUE')]],
    ['FALSE', false, ['FALSE', noBalance('FALSE'), noBalance('FALSE')]],
    ['an error', { code: '#N/A' }, [error, error, error]],
  ])('%s', (_, held, cells) => {
    expect(rosterCells(summaryOf(['甲', '500000']), floating, joined(held))).toEqual([['甲', 500_000, 2, 50_000, 500_000, ...cells]]);
  });

  it.each<[string, HeldMatch]>([
    ['an agency the list does not name', { state: 'missing' }],
    ['one that it names twice', { state: 'several', rows: [0, 0] }],
    ['one spelled otherwise there', { state: 'spelled-otherwise', row: 0 }],
    ['one whose last digits are lost', { state: 'digits-lost' }],
    ['a row that is not in the list', { state: 'found', row: 1 }],
  ])('%s has blanks', (_, match) => {
    expect(rosterCells(summaryOf(['甲', '0']), floating, joined(5, match))).toEqual([['甲', 0, 1, 20_000, 500_000, null, null, null]]);
  });

  it('so has an agency of which no match is known', () => {
    expect(rosterCells(summaryOf(['甲', '0']), floating, { ...joined(5), matches: [] })[0]!.slice(5)).toEqual([null, null, null]);
  });

  it.each<[string, string | Problem, unknown, RosterCell[]]>([
    ['a GMV below 0 is what SHORTFALL says of it', '-0.01', 5, [5, gmvBelow, gmvBelow]],
    ['a line that cannot be read comes before an error of the balance', unread, { code: '#N/A' }, [error, unread, unread]],
    ['and before a word', unread, '待定', ['待定', unread, unread]],
    ['nothing follows where nothing is known to be held', unread, '', [null, null, null]],
  ])('%s', (_, gmv, held, cells) => {
    expect(rosterCells(summaryOf(['甲', gmv]), floating, joined(held))[0]!.slice(5)).toEqual(cells);
  });

  it('follow the rule that is asked', () => {
    expect(rosterCells(summaryOf(['甲', '0']), fixed, joined(5))[0]!.slice(5)).toEqual([5, 199_995, 0]);
  });

  it('each agency has the balance of its own match', () => {
    const held: HeldJoin = {
      cells: [['乙', 7], ['甲', 9], []],
      heldColumn: 1,
      matches: [
        { state: 'found', row: 1 },
        { state: 'found', row: 0 },
        { state: 'found', row: 2 },
      ],
    };
    const rows = rosterCells(summaryOf(['甲', '0'], ['乙', '0'], ['丙', '0']), floating, held);
    expect(rows.map((row) => row[5])).toEqual([9, 7, null]);
  });
});

it('what is short less what is over is the deposit less what is held', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300_000_000 }), fc.integer({ min: 0, max: 30_000_000 }), (gmv, held) => {
      const [row] = rosterCells(summaryOf(['甲', new Decimal(gmv).div(100).toFixed()]), floating, joined(held / 100));
      const [, , , deposit, , balance, shortfall, surplus] = row as number[];
      expect(new Decimal(shortfall!).minus(surplus!).toFixed()).toBe(new Decimal(deposit!).minus(balance!).toFixed());
      expect(Math.min(shortfall!, surplus!)).toBe(0);
    }),
  );
});
