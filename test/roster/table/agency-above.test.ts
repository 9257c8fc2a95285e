// An agency's name that stands above its lines holds for them only where the table proves it.
import fc from 'fast-check';
import { agencyAbove } from '../../../src/roster/table/agency-above';
import { findTable } from '../../../src/roster/table/find-table';
import { orderLinesOf } from '../../../src/roster/orders/lines';
import { rosterOfOrders } from '../../../src/roster/orders/roster';
import { monthOf } from '../../../src/engine/amounts/month';
import type { SheetCells } from '../../../src/roster/table/table-layout';
import { inOneGo } from '../../../src/roster/table/in-slices';

const header = ['带货机构', '成交日期', '订单号', '成交金额'];
const day = (n: number) => `2026-10-0${n}`;
const above = (...rows: (readonly unknown[])[]) => {
  const cells = [header, ...rows];
  return [...agencyAbove(cells, findTable(cells).layout)].map(([row, other]) => `${row}←${other}`).join(' ');
};

it.each<[string, (readonly unknown[])[], string]>([
  [
    'by sums below each block',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['', '小计', '', 11],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 2],
      ['小计', '', '', 3],
      ['总计', '', '', 14],
    ],
    '2←1 5←4',
  ],
  [
    'by a sum below the one block of several lines',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', '1,006.10'],
      ['甲小计', '', '', 1011.1],
      ['乙', day(3), 'B1', 1],
      ['乙小计', '', '', 1],
    ],
    '2←1',
  ],
  [
    'by a sum below the only block',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['', '小计', '', 11],
    ],
    '2←1',
  ],
  [
    'by a pattern: each agency once, two blocks of complete lines',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['', day(2), 'A3', -6],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 2],
      ['丙', day(4), 'C1', 3],
    ],
    '2←1 3←1 5←4',
  ],
  [
    'a sum proves its own block where the pattern does not hold',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['', '小计', '', 11],
      ['甲', day(3), 'A4', 1],
      ['', day(3), 'A5', 2],
    ],
    '2←1',
  ],
])('holds %s', (_, rows, expected) => expect(above(...rows)).toBe(expected));

it.each<[string, (readonly unknown[])[]]>([
  [
    'nothing is left out',
    [
      ['甲', day(1), 'A1', 5],
      ['甲', day(2), 'A2', 6],
    ],
  ],
  [
    'one line of many has no agency',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['乙', day(3), 'B1', 1],
    ],
  ],
  [
    'an agency is named on several lines',
    [
      ['甲', day(1), 'A1', 5],
      ['甲', day(1), 'A2', 5],
      ['', day(2), 'A3', 6],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 1],
    ],
  ],
  [
    'the first line names nobody',
    [
      ['', day(1), 'A1', 5],
      ['甲', day(1), 'A2', 5],
      ['', day(2), 'A3', 6],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 1],
    ],
  ],
  [
    'a line has no date',
    [
      ['甲', day(1), 'A1', 5],
      ['', '', 'A2', 6],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 2],
    ],
  ],
  [
    'a line has no amount',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(1), 'A2', ''],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 2],
    ],
  ],
  [
    'the sum below says another amount',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['', '小计', '', 12],
      ['乙', day(3), 'B1', 1],
      ['小计', '', '', 1],
    ],
  ],
  [
    'only the total of the whole table agrees',
    [
      ['甲', day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['合计', '', '', 11],
    ],
  ],
  [
    'a sum stands between the name and the line',
    [
      ['甲', day(1), 'A1', 5],
      ['小计', '', '', 5],
      ['', day(2), 'A2', 6],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 2],
    ],
  ],
  [
    'the agency above is an error',
    [
      [{ code: '#N/A' }, day(1), 'A1', 5],
      ['', day(2), 'A2', 6],
      ['乙', day(3), 'B1', 1],
      ['', day(3), 'B2', 2],
    ],
  ],
])('does not where %s', (_, rows) => expect(above(...rows)).toBe(''));

it.each<[string, { column: number; row: number; rows: number }[], string]>([
  ['over two lines', [{ column: 0, row: 1, rows: 2 }], '2←1'],
  ['over a sum too', [{ column: 0, row: 1, rows: 4 }], '2←1 4←1'],
  ['of another column', [{ column: 1, row: 1, rows: 2 }], ''],
  ['of the header', [{ column: 0, row: 0, rows: 3 }], ''],
  ['none', [], ''],
])('holds by merged cells: %s', (_, merged, expected) => {
  const cells = [
    header,
    ['甲', day(1), 'A1', 5],
    ['', day(2), 'A2', 6],
    ['', '小计', '', 12],
    ['', day(3), 'A3', 1],
    ['乙', day(3), 'B1', 2],
  ];
  const { layout } = findTable(cells, { merged });
  expect([...agencyAbove(cells, layout)].map(([row, other]) => `${row}←${other}`).join(' ')).toBe(expected);
});

it('a roster of orders counts such lines for the agency above', () => {
  const cells = [
    header,
    ['甲', day(1), 'A1', 300_000],
    ['', day(2), 'A2', 300_000],
    ['', '小计', '', 600_000],
    ['乙', day(3), 'B1', 100],
    ['', '2026-10-31 23:59:59', 'B2', 200],
    ['小计', '', '', 300],
  ];
  const lines = orderLinesOf(cells, findTable(cells).layout)!;
  expect(inOneGo(rosterOfOrders(lines, monthOf(2026, 10))).map(({ agency, gmv }) => [agency, String(gmv)])).toEqual([
    ['甲', '600000'],
    ['乙', '300'],
  ]);
});

it('merged cells or the name on each line: the same roster', () => {
  const block = fc.array(fc.integer({ min: -500_000, max: 90_000_000 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 6 }), fc.boolean(), (blocks, hasSums) => {
      const tableOf = (isMerged: boolean): SheetCells => [
        header,
        ...blocks.flatMap((cents, agency) => [
          ...cents.map((amount, i) => [isMerged && i > 0 ? '' : `机构${agency}`, day((i % 9) + 1), `${agency}-${i}`, amount / 100]),
          ...(hasSums ? [['', '小计', '', cents.reduce((sum, amount) => sum + amount, 0) / 100]] : []),
        ]),
      ];
      const roster = (cells: SheetCells) =>
        inOneGo(rosterOfOrders(orderLinesOf(cells, findTable(cells).layout)!, monthOf(2026, 10))).map(
          ({ agency, gmv }) => `${String(agency)} ${String(gmv)}`,
        );
      expect(roster(tableOf(true))).toEqual(roster(tableOf(false)));
    }),
  );
});
