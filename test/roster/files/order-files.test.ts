import fc from 'fast-check';
import Papa from 'papaparse';
import { isProblem } from '../../../src/engine/amounts/cell';
import { sumOf } from '../../../src/engine/amounts/exact-sum';
import { monthOf } from '../../../src/engine/amounts/month';
import { gmvByAgency } from '../../../src/engine/tables/orders';
import { fieldCell } from '../../../src/files/text/field-cell';
import { orderIds } from '../../../src/roster/files/order-ids';
import { decidedOrders, wordsOfMonth } from '../../../src/roster/files/decided-orders';
import { amountOf } from '../../../src/roster/files/orders-read';
import { inMemory, readOrders, utf8 } from './read-orders';

const october = monthOf(2026, 10);
const header = '订单号,机构编号,成交时间,订单金额,订单状态\n';
const everything = { month: october, isLeftOut: () => false, refund: null };
const totalsOf = async (...files: readonly string[]) =>
  decidedOrders((await readOrders(...files)).read, everything).totals.map(({ agency, gmv }) => [
    agency,
    isProblem(gmv) ? gmv.code : gmv.toFixed(),
  ]);

describe('what lines come to', () => {
  it.each<[string, string, readonly (readonly [unknown, string])[]]>([
    ['one line', '1,A1,2026-10-31 23:59:59,500000.01,已完成\n', [['A1', '500000.01']]],
    ['another month counts for nothing', '1,A1,2026-09-30,5,已完成\n', [['A1', '0']]],
    ['a refund line is deducted', '1,A1,2026-10-01,5.10,已完成\n2,A1,2026-10-02,-0.30,已完成\n', [['A1', '4.8']]],
    ['agencies that Excel takes for one are one', '1,A1,2026-10-01,1,\n2,ａ1 ,2026-10-01,2,\n', [['A1', '3']]],
    ['a number that is an id', '1,1000001,2026-10-01,1,\n2,1000001,2026/10/2,2,\n', [[1000001, '3']]],
    ['an id that must stay text', '1,="00123",2026-10-01,1,\n2,00123,2026-10-01,2,\n', [['00123', '3']]],
    ['an amount as people write it', '1,A1,2026年10月1日,51.2万,\n', [['A1', '512000']]],
    ['fractions of a cent are kept', '1,A1,2026-10-01,0.005,\n2,A1,2026-10-01,0.005,\n', [['A1', '0.01']]],
    [
      'an amount that cannot be read',
      '1,A1,2026-10-01,abc,\n2,B1,2026-10-01,5,\n',
      [
        ['A1', 'line-unreadable'],
        ['B1', '5'],
      ],
    ],
    [
      'a day that cannot be read',
      '1,A1,31.10.26,5,\n2,B1,2026-10-01,5,\n',
      [
        ['A1', 'line-unreadable'],
        ['B1', '5'],
      ],
    ],
    [
      'a line that names nobody',
      '1,,2026-10-01,5,\n2,B1,2026-10-01,5,\n',
      [
        ['', 'line-unreadable'],
        ['B1', '5'],
      ],
    ],
    [
      'a total of all lines is no line',
      '1,A1,2026-10-01,5,\n2,B1,2026-10-01,5,\n合计,,,10,\n',
      [
        ['A1', '5'],
        ['B1', '5'],
      ],
    ],
    [
      'nor one that says nothing',
      '1,A1,2026-10-01,5,\n2,B1,2026-10-01,6,\n,,,11,\n',
      [
        ['A1', '5'],
        ['B1', '6'],
      ],
    ],
    [
      'the header printed again',
      `1,A1,2026-10-01,5,\n${header}2,B1,2026-10-01,6,\n`,
      [
        ['A1', '5'],
        ['B1', '6'],
      ],
    ],
    ['a field too many tells nothing', '1,A1,2026-10-01,1,200.50,已完成\n', [['A1', 'line-unreadable']]],
    ['line ends in a name', '"1\n2",A1,2026-10-01,5,\n', [['A1', '5']]],
  ])('%s', async (_, lines, expected) => expect(await totalsOf(header + lines)).toEqual(expected));

  it('several files, each by its own columns', async () => {
    expect(await totalsOf(`${header}1,A1,2026-10-01,5,\n`, '订单金额;机构编号;成交时间\n0.10;A1;2026-10-02\n0.20;B1;2026-10-02\n')).toEqual(
      [
        ['A1', '5.1'],
        ['B1', '0.2'],
      ],
    );
  });

  it('what cannot be read is told by file and line', async () => {
    const { read } = await readOrders(`${header}1,A1,2026-10-01,5,\n`, `${header}"1\n2",A1,2026-10-01,5,\n3,A1,2026-10-01,abc,\n`);
    expect(read.refusals).toMatchObject([{ file: 1, line: 4, kind: 'amount', seen: 'abc', month: october }]);
  });
});

describe('order numbers that stand in two files', () => {
  const again = async (...files: readonly string[]) =>
    (await readOrders(...files)).counts.map((one) =>
      [...one.again].map(([first, { lines, sum }]) => [first, lines, amountOf(sum).toFixed()]),
    );
  const of = (...lines: readonly string[]): string => header + lines.map((line) => `${line}\n`).join('');

  it.each<[string, readonly string[], unknown[]]>([
    ['none', [of('1,A1,2026-10-01,5,'), of('2,A1,2026-10-02,6,')], [[], []]],
    ['twice in one file is goods of one order', [of('1,A1,2026-10-01,5,', '1,A1,2026-10-01,6,'), of('2,A1,2026-10-02,6,')], [[], []]],
    [
      'one day exported twice',
      [of('1,A1,2026-10-01,5.1,', '2,A1,2026-10-01,6,'), of('2,A1,2026-10-01,6,', '3,A1,2026-10-02,7,')],
      [[], [[0, 1, '6']]],
    ],
    [
      'whatever marks exports put to a number',
      [of('37001,A1,2026-10-01,5,'), of('="37001",A1,2026-10-01,5,', '`37001,A1,2026-10-01,51.2万,', '"37001\t",A1,2026-10-01,1,')],
      [[], [[0, 3, '512006']]],
    ],
    [
      'by the file in which it stood first',
      [of('1,A1,2026-10-01,1,'), of('2,A1,2026-10-01,2,'), of('2,A1,2026-10-01,2,', '1,A1,2026-10-01,-1,')],
      [
        [],
        [],
        [
          [1, 1, '2'],
          [0, 1, '-1'],
        ],
      ],
    ],
    ['lines without a number', [of(',A1,2026-10-01,1,'), of(',A1,2026-10-01,1,')], [[], []]],
    ['files without the column', ['机构编号,成交时间,订单金额\nA1,2026-10-01,1\n', of('1,A1,2026-10-01,1,')], [[], []]],
  ])('%s', async (_, files, expected) => expect(await again(...files)).toEqual(expected));

  it('100,000 numbers one apart, none taken for another', () => {
    const { firstPart, uncompared } = orderIds();
    const number = (n: number): string => `37${100_000_000_000 + n}`;
    for (let n = 0; n < 100_000; n++) expect(firstPart(number(n), 0, 14, 0)).toBe(-1);
    let known = 0;
    for (let n = 50_000; n < 150_000; n++) if (firstPart(number(n), 0, 14, 1) === 0) known++;
    expect([known, uncompared()]).toEqual([50_000, 0]);
  });
});

describe('whole files', () => {
  it.each<[string, string, object]>([
    ['an open quote', `${header}1,A1,2026-10-01,5,\n2,"A1,2026-10-01,5,\n`, { code: 'open-quote', line: 3 }],
    ['nothing', '', { code: 'empty' }],
    ['a web page', '<!DOCTYPE html><table><tr><td>机构</td></tr></table>', { code: 'web-page' }],
    ['a binary file', String.fromCharCode(...Array.from({ length: 900 }, (_, i) => i % 7)), { code: 'undecodable' }],
  ])('%s is refused', async (_, content, problem) => {
    await expect(readOrders(content)).rejects.toMatchObject(problem);
  });

  it('one that breaks off while it is read is told', async () => {
    const bytes = utf8(header + '1,A1,2026-10-01,5,已完成\n'.repeat(120_000));
    const broken = {
      ...inMemory(bytes),
      read: (from: number, to: number) => (to > 2 ** 21 ? Promise.reject(new Error('gone')) : inMemory(bytes).read(from, to)),
    };
    await expect(readOrders(broken)).rejects.toEqual({ code: 'broken-off', at: 2 ** 21, of: bytes.length, reason: 'gone' });
  });

  it('a last line without a line end is told', async () => {
    expect((await readOrders(`${header}1,A1,2026-10-01,5`)).texts).toEqual([{ unread: 0, padding: 0, isEnded: false }]);
  });
});

describe('statuses and refunds', () => {
  const lines =
    '订单号,机构编号,成交时间,订单金额,订单状态,退款金额\n' +
    '1,A1,2026-10-01,100,已完成,\n2,A1,2026-10-01,200,交易关闭,\n3,A1,2026-10-01,300,已完成,0.55\n4,B1,2026-10-01,400,已完成,未知\n';

  it('each word with its lines and its money', async () => {
    const { read, columns } = await readOrders(lines);
    const words = [...wordsOfMonth(read, october, columns[0]!.statuses).values()].flat();
    expect(words.map(({ word, lines: n, amount, meaning }) => [word, n, amount.toFixed(), meaning])).toEqual([
      ['交易关闭', 1, '200', 'undone'],
      ['已完成', 3, '800', 'stands'],
    ]);
  });

  it('what a person leaves out does not count, what was paid back is deducted, and a refund that cannot be read is an error', async () => {
    const { read, columns } = await readOrders(lines);
    const refund = columns[0]!.statuses.find(({ kind }) => kind === 'refund')!.key;
    const { totals, counted, leftOut, refunded } = decidedOrders(read, {
      month: october,
      isLeftOut: ({ word }) => word === '交易关闭',
      refund: [refund],
    });
    expect(totals.map(({ gmv }) => (isProblem(gmv) ? gmv.code : gmv.toFixed()))).toEqual(['399.45', 'line-unreadable']);
    expect([counted, leftOut, refunded].map(({ lines: n, amount }) => [n, amount.toFixed()])).toEqual([
      [3, '800'],
      [1, '200'],
      [1, '0.55'],
    ]);
  });
});

describe('a column beside the amount that says more than a status does', () => {
  const lines = (words: readonly string[]): string => header + words.map((word, i) => `${i},A1,2026-10-01,5,${word}\n`).join('');
  const said = Array.from({ length: 60 }, (_, i) => (i === 0 ? '已退款' : `客户${i}来电`));

  it.each<[string, readonly string[]]>([
    ['within one file, by its 61st word', [lines([...said, '换货', '已退款'])]],
    ['in the file after', [lines(['已退款']), lines([...said, '换货'])]],
    ['in the file before', [lines([...said, '换货']), lines(['已退款'])]],
  ])('leaves no line out, those with a plain word neither: %s', async (_, files) => {
    const { read, columns } = await readOrders(...files);
    const statuses = columns.flatMap((one) => one.statuses);
    expect(read.tooVaried).toEqual([statuses[0]!.key]);
    expect([...wordsOfMonth(read, october, statuses)]).toEqual([]);
  });

  it('with 60 words it is a status', async () => {
    const { read, columns } = await readOrders(lines(said));
    expect(read.tooVaried).toEqual([]);
    expect([...wordsOfMonth(read, october, columns[0]!.statuses).values()][0]).toHaveLength(60);
  });
});

describe('laws', () => {
  const agency = fc.constantFrom('A1', 'a1', ' A1', 'Ａ1', 'B2', '00123', '123', '甲传媒', '', '　');
  const date = fc.constantFrom(
    '2026-10-01',
    '2026/10/31 23:59:59',
    '2026-09-30',
    '20261015',
    '2026年10月2日',
    '31/10/2026',
    '',
    '2026-10-32',
    '202610',
    '46300',
  );
  const amount = fc.oneof(
    fc.integer({ min: -5_000_000, max: 50_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    fc.constantFrom('0.1', '0.005', '1,200.50', '51.2万', '¥5', '', '0', '-0', 'abc', '499999.99999999994', '12345678901234.56', '(5)'),
  );
  const line = fc.tuple(fc.constant('37'), agency, date, amount, fc.constantFrom('已完成', '"a,b"', 'x\ny'));

  it('as ROSTER adds up the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), fc.nat(30), async (lines, cut) => {
        // A first line that is one for certain tells the columns.
        const rows = [['1', 'A1', '2026-10-01', '1.00', '已完成'], ...lines];
        const csv = (some: readonly (readonly string[])[]): string => header + Papa.unparse(some as string[][], { newline: '\n' }) + '\n';
        const parts = cut % rows.length === 0 ? [rows] : [rows.slice(0, cut % rows.length), [rows[0]!, ...rows.slice(cut % rows.length)]];
        const cells = parts.flat().map((row) => row.map(fieldCell));
        const expected = gmvByAgency(cells.length, (i) => ({ agency: cells[i]![1], date: cells[i]![2], amount: cells[i]![3] }), october);
        const { read, counts } = await readOrders(...parts.map(csv));
        const { totals, ...kinds } = decidedOrders(read, everything);
        const plain = (rowsOf: readonly { readonly agency: unknown; readonly gmv: unknown }[]) =>
          rowsOf.map(({ agency: who, gmv }) => [who, isProblem(gmv) ? (gmv as { problem: unknown }).problem : String(gmv)]);
        expect(plain(totals)).toEqual(plain(expected));
        // The parts together are the files, line by line and to the last digit.
        const all = [kinds.counted, kinds.leftOut, kinds.otherMonths, kinds.refused, kinds.refusedElsewhere];
        expect(all.reduce((sum, part) => sum + part.lines, 0)).toBe(counts.reduce((sum, { orders, refused }) => sum + orders + refused, 0));
        const sums = counts.flatMap(({ ordersSum, refusedSum }) => [amountOf(ordersSum), amountOf(refusedSum)]);
        expect(sumOf(all.map((part) => part.amount)).toFixed()).toBe(sumOf(sums).toFixed());
        for (const [i, one] of counts.entries()) {
          expect(one.heading + one.blank + one.leftOut + one.orders + one.refused).toBe(parts[i]!.length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
