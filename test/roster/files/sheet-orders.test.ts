// Order lines on the sheets of a workbook: which sheets hold anything, and how one of them is read.
import type { SheetOfRows } from '../../../src/files/workbook/book';
import { mostAgencies } from '../../../src/roster/files/file-problem';
import { headOf } from '../../../src/roster/files/file-columns';
import type { LineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading } from '../../../src/roster/files/order-reading';
import { looksOfSheets, readSheetOrders } from '../../../src/roster/files/sheet-orders';

type Rows = Awaited<ReturnType<SheetOfRows['head']>>;
const damaged = { code: 'damaged-workbook', part: 'sheet1.xml' } as const;
const table = [
  ['机构编号', '成交时间', '订单金额'],
  ['A1', '2026-10-01', 5],
];

/** A sheet that hands over these rows; `asked` tells how many of them somebody wanted. */
const sheet = (name: string, rows: Rows, asked: number[] = [], isHidden = false): SheetOfRows => ({
  name,
  isHidden,
  head: (most) => {
    asked.push(most);
    return Promise.resolve(rows);
  },
  read: (each, onShare) => {
    if ('code' in rows) return Promise.resolve(rows);
    const last = rows.findIndex((row, i) => each(row, i + 1) === true);
    onShare(last < 0 ? 1 : last / rows.length);
    return Promise.resolve(null);
  },
});

describe('the sheets that hold anything', () => {
  it('with their first thousand rows, a cell beside the table being no field too many', async () => {
    const asked: number[] = [];
    const looks = await looksOfSheets('.xls', [sheet('订单', table, asked), sheet('旧', table, asked, true)]);
    const head = { ...headOf(table), width: 16_384 };
    expect(looks).toEqual([
      { shape: { kind: '.xls', sheet: '订单' }, isHidden: false, head },
      { shape: { kind: '.xls', sheet: '旧' }, isHidden: true, head },
    ]);
    expect(asked).toEqual([1000, 1000]);
  });

  it.each<[string, (string | null)[][]]>([
    ['no row', []],
    ['rows without cells', [[], []]],
    ['blank cells', [[null, ''], ['  ']]],
  ])('of which one with %s is none', async (_, rows) => {
    expect(await looksOfSheets('.xlsx', [sheet('空', rows)])).toEqual({ code: 'empty' });
    expect(await looksOfSheets('.xlsx', [sheet('空', rows), sheet('订单', table)])).toMatchObject([
      { shape: { kind: '.xlsx', sheet: '订单' } },
    ]);
  });

  it('blank rows below are left away, those above and between are kept', async () => {
    const rows = [[null], ...table, [], ['B1', '2026-10-02', 0], ['', null], []];
    const looks = await looksOfSheets('.xlsx', [sheet('订单', rows)]);
    expect(looks).toMatchObject([{ head: { cells: headOf(rows.slice(0, -2)).cells } }]);
    expect(looks).toHaveProperty('0.head.cells.length', 5);
    expect(rows).toHaveLength(7);
  });

  it.each([[[[0]]], [[[false]]], [[[{ code: '#N/A' }]]]])('a single cell %j is something', async (rows) => {
    expect(await looksOfSheets('.xlsx', [sheet('订单', rows)])).toHaveLength(1);
  });

  it('a workbook without sheets is empty, one of which a sheet cannot be read is refused', async () => {
    expect(await looksOfSheets('.xlsx', [])).toEqual({ code: 'empty' });
    expect(await looksOfSheets('.xlsx', [sheet('订单', table), sheet('坏', damaged)])).toEqual(damaged);
  });
});

describe('a sheet', () => {
  /** Reads into lines that only note what they are given; `agencies` more are known with each row. */
  async function reading(book: readonly SheetOfRows[], name = '订单', agencies: (row: number) => number = () => 0) {
    const told: unknown[] = [];
    const shares: number[] = [];
    const orders = newOrderReading();
    const lines: Pick<LineReader, 'row' | 'end'> = {
      row: (cells, line) => {
        told.push([line, cells]);
        orders.index.agencies.length += agencies(line);
      },
      end: () => told.push('end'),
    };
    const problem = await readSheetOrders(book, { kind: '.xlsx', sheet: name }, lines as LineReader, orders, (share) => shares.push(share));
    return { problem, told, shares };
  }

  it('is handed over row by row to its end', async () => {
    expect(await reading([sheet('旧', [['x']]), sheet('订单', table)])).toEqual({
      problem: null,
      told: [[1, table[0]], [2, table[1]], 'end'],
      shares: [1],
    });
  });

  it('that is not there is damage', async () => {
    expect(await reading([sheet('旧', table)])).toEqual({ problem: { code: 'damaged-workbook', part: '订单' }, told: [], shares: [] });
  });

  it('that cannot be read has no end', async () => {
    expect(await reading([sheet('订单', damaged)])).toEqual({ problem: damaged, told: [], shares: [] });
  });

  it('may name as many agencies as a roster has rows', async () => {
    expect(await reading([sheet('订单', table)], '订单', (line) => (line === 2 ? mostAgencies : 0))).toEqual({
      problem: null,
      told: [[1, table[0]], [2, table[1]], 'end'],
      shares: [1],
    });
  });

  it('is read no further once it names one more', async () => {
    const rows = [...table, ['B1', '2026-10-02', 6]];
    expect(await reading([sheet('订单', rows)], '订单', (line) => (line === 2 ? mostAgencies + 1 : 0))).toEqual({
      problem: { code: 'agencies-too-many', line: 2 },
      told: [
        [1, rows[0]],
        [2, rows[1]],
      ],
      shares: [1 / 3],
    });
  });

  it('that breaks off after too many agencies is told as broken off', async () => {
    const broken: SheetOfRows = {
      ...sheet('订单', table),
      read: (each) => {
        each(table[0]!, 1);
        return Promise.resolve(damaged);
      },
    };
    expect(await reading([broken], '订单', () => mostAgencies + 1)).toMatchObject({ problem: damaged, told: [[1, table[0]]] });
  });
});
