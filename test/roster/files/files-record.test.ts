// What is kept of the files that were read: whether the parts are the files, which files are there twice, what a platform's total says.
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import type { DecidedOrders } from '../../../src/roster/files/decided-orders';
import type { FileColumns } from '../../../src/roster/files/file-columns';
import {
  type FileAccount,
  filesRecord,
  isWhole,
  linesOfFile,
  nameOfPart,
  type PlatformTotal,
  platformTotal,
  repeatedFiles,
  totalOfFile,
} from '../../../src/roster/files/files-record';
import type { FileCounts } from '../../../src/roster/files/orders-read';
import { base } from './read-lines';

const yuan = (amount: string): Decimal => new Decimal(amount);
const cents = (amount: number, beyond: string | null = null) => ({ cents: amount, beyond });

const columns: FileColumns = { ...base, header: ['机构', '日期', '金额'], firstRow: 1 };
const counted: FileCounts = {
  heading: 1,
  blank: 20,
  leftOut: 300,
  otherTable: 0,
  orders: 4000,
  refused: 50_000,
  withoutAmount: 7,
  again: new Map(),
  ordersSum: cents(12_345),
  refusedSum: cents(-5),
};
const account = (change: Partial<Omit<FileAccount, 'counts'>> & { readonly counts?: Partial<FileCounts> } = {}): FileAccount => ({
  name: 'a.csv',
  sheet: null,
  bytes: 99,
  sha256: 'ab',
  form: 'utf-8',
  columns,
  unread: 0,
  padding: 0,
  isEnded: true,
  ...change,
  counts: { ...counted, ...change.counts },
});
const part = (lines: number, amount: string) => ({ lines, amount: yuan(amount) });
const decided = (change: Partial<DecidedOrders> = {}): DecidedOrders => ({
  totals: [],
  refusalAt: new Map(),
  counted: part(0, '0'),
  otherMonths: part(0, '0'),
  leftOut: part(0, '0'),
  refunded: part(0, '0'),
  refused: part(0, '0'),
  refusedElsewhere: part(0, '0'),
  ...change,
});

it('a part is named by its file, one of a workbook by its sheet too', () => {
  expect(nameOfPart({ name: 'a.csv', sheet: null })).toBe('a.csv');
  expect(nameOfPart({ name: 'a.xlsx', sheet: '订单' })).toBe('a.xlsx › 订单');
  expect(nameOfPart({ name: 'a.xlsx', sheet: '' })).toBe('a.xlsx › ');
});

it('the lines of a file are its orders and those refused, its total what can be read of both', () => {
  expect(linesOfFile(account())).toBe(54_000);
  expect(totalOfFile(account())).toEqual(yuan('123.4'));
  expect(totalOfFile(account({ counts: { ordersSum: cents(100, '0.001'), refusedSum: cents(-200, '5') } }))).toEqual(yuan('4.001'));
});

describe('the parts are the files', () => {
  const files = [
    account({ counts: { orders: 3, refused: 2, ordersSum: cents(500), refusedSum: cents(0, '0.001') } }),
    account({ counts: { orders: 10, refused: 0, ordersSum: cents(-100), refusedSum: cents(0) } }),
  ];
  const whole = {
    counted: part(1, '1'),
    otherMonths: part(2, '2'),
    leftOut: part(3, '3'),
    refused: part(4, '-2.5'),
    refusedElsewhere: part(5, '0.501'),
  };

  it.each<[string, Partial<DecidedOrders>, boolean]>([
    ['all lines and all money', {}, true],
    ['what was paid back is no part of its own', { refunded: part(9, '9') }, true],
    ['a line too few that count', { counted: part(0, '1') }, false],
    ['a line too many of other months', { otherMonths: part(3, '2') }, false],
    ['a line too few left out', { leftOut: part(2, '3') }, false],
    ['a line too many refused', { refused: part(5, '-2.5') }, false],
    ['a line too few refused elsewhere', { refusedElsewhere: part(4, '0.501') }, false],
    ['a last digit too few that counts', { counted: part(1, '0.9999999') }, false],
    ['a last digit too many of other months', { otherMonths: part(2, '2.0000001') }, false],
    ['money left out too many', { leftOut: part(3, '3.001') }, false],
    ['money refused too few', { refused: part(4, '-2.501') }, false],
    ['money refused elsewhere too many', { refusedElsewhere: part(5, '0.502') }, false],
    ['lines and money between parts', { counted: part(3, '3'), otherMonths: part(0, '0') }, true],
  ])('%s', (_, change, expected) => expect(isWhole(files, decided({ ...whole, ...change }))).toBe(expected));

  it('nothing is nothing', () => {
    expect(isWhole([], decided())).toBe(true);
    expect(isWhole([], decided({ counted: part(1, '0') }))).toBe(false);
    expect(isWhole([], decided({ counted: part(0, '0.01') }))).toBe(false);
  });

  it('however lines are spread over parts and files', () => {
    const line = fc.tuple(fc.nat(4), fc.nat(2), fc.integer({ min: -1_000_000, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const inPart = (i: number) => lines.filter(([at]) => at === i);
        const inFile = (i: number) => lines.filter(([, at]) => at === i);
        const sum = (some: typeof lines): number => some.reduce((all, [, , amount]) => all + amount, 0);
        const of = (i: number) => part(inPart(i).length, new Decimal(sum(inPart(i))).div(100).toFixed());
        const parts = decided({ counted: of(0), otherMonths: of(1), leftOut: of(2), refused: of(3), refusedElsewhere: of(4) });
        const all = [0, 1, 2].map((i) =>
          account({ counts: { orders: inFile(i).length, refused: 0, ordersSum: cents(sum(inFile(i))), refusedSum: cents(0) } }),
        );
        expect(isWhole(all, parts)).toBe(true);
        const oneMore = account({ counts: { orders: 1, refused: 0, ordersSum: cents(0), refusedSum: cents(0) } });
        expect(isWhole([...all, oneMore], parts)).toBe(false);
      }),
    );
  });
});

describe('files of the same bytes', () => {
  type Parts = readonly (readonly [sha256: string, sheet: string | null])[];

  it.each<[string, Parts, ReturnType<typeof repeatedFiles>]>([
    ['none', [], []],
    ['one', [['a', null]], []],
    [
      'two of other bytes',
      [
        ['a', null],
        ['b', null],
      ],
      [],
    ],
    [
      'two',
      [
        ['a', null],
        ['a', null],
      ],
      [[1, 0]],
    ],
    [
      'three: each names the first',
      [
        ['a', null],
        ['b', null],
        ['a', null],
        ['a', null],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ],
    [
      'two pairs',
      [
        ['a', null],
        ['b', null],
        ['b', null],
        ['a', null],
      ],
      [
        [2, 1],
        [3, 0],
      ],
    ],
    [
      'two sheets of one workbook',
      [
        ['a', '9月'],
        ['a', '10月'],
      ],
      [],
    ],
    [
      'one sheet twice',
      [
        ['a', '9月'],
        ['a', '10月'],
        ['a', '10月'],
      ],
      [[2, 1]],
    ],
    [
      'a sheet named null and a text file',
      [
        ['a', 'null'],
        ['a', null],
      ],
      [],
    ],
    [
      'a sheet without a name and a text file',
      [
        ['a', ''],
        ['a', null],
      ],
      [],
    ],
  ])('%s', (_, parts, repeated) => expect(repeatedFiles(parts.map(([sha256, sheet]) => ({ sha256, sheet })))).toEqual(repeated));
});

describe('the platform’s own total', () => {
  const read = (total: string, difference: string): PlatformTotal => ({ state: 'read', total: yuan(total), difference: yuan(difference) });

  it.each<[string, PlatformTotal]>([
    ['', { state: 'blank' }],
    ['  ', { state: 'blank' }],
    ['没有', { state: 'unread' }],
    ['0,512', { state: 'unread' }],
    ['1000.50', read('1000.5', '0')],
    ['1,000.51', read('1000.51', '-0.01')],
    ['¥1000.49', read('1000.49', '0.01')],
    ['0.1万', read('1000', '0.5')],
    ['0', read('0', '1000.5')],
    ['-5', read('-5', '1005.5')],
  ])('“%s” against 1,000.50', (typed, total) => expect(platformTotal(typed, yuan('1000.50'))).toEqual(total));
});

describe('the record', () => {
  const given = {
    month: monthOf(2026, 10),
    decided: decided({
      counted: part(1, '1.10'),
      otherMonths: part(2, '20000000000000000000000.000000001'),
      leftOut: part(3, '-3'),
      refunded: part(4, '0.0000001'),
      refused: part(5, '5'),
      refusedElsewhere: part(6, '6'),
    }),
    leftOutWords: [{ column: '订单状态', word: '交易关闭' }],
    refund: ['退款金额', '售后退款'],
    platform: { state: 'read', total: yuan('1e21'), difference: yuan('-0.0000001') },
  } as const;

  it('holds every file and every part, amounts written out', () => {
    const again = new Map([[0, { lines: 8, sum: cents(1, '0.001') }]]);
    const accounts = [account(), account({ name: 'b.xlsx', sheet: '订单', bytes: 5, sha256: 'cd', form: '.xlsx', counts: { again } })];
    const lines = {
      lines: 54_321,
      accepted: { lines: 4000, yuan: '123.45' },
      refused: { lines: 50_000, yuan: '-0.05', withoutAmount: 7 },
      again: [],
      notCounted: { heading: 1, blank: 20, totals: 300 },
      columns: { agency: '机构', date: '日期', amount: '金额', unit: 'yuan' },
    };
    expect(filesRecord({ ...given, accounts })).toEqual({
      format: 1,
      month: '2026-10',
      files: [
        { name: 'a.csv', sheet: null, bytes: 99, sha256: 'ab', form: 'utf-8', ...lines },
        {
          name: 'b.xlsx',
          sheet: '订单',
          bytes: 5,
          sha256: 'cd',
          form: '.xlsx',
          ...lines,
          again: [{ first: 'a.csv', lines: 8, yuan: '0.011' }],
        },
      ],
      parts: {
        counted: { lines: 1, yuan: '1.1' },
        otherMonths: { lines: 2, yuan: '20000000000000000000000.000000001' },
        leftOut: { lines: 3, yuan: '-3' },
        refunded: { lines: 4, yuan: '0.0000001' },
        refused: { lines: 5, yuan: '5' },
        refusedElsewhere: { lines: 6, yuan: '6' },
      },
      leftOutWords: [{ column: '订单状态', word: '交易关闭' }],
      refundColumn: '退款金额、售后退款',
      platform: { typed: '1000000000000000000000', difference: '-0.0000001' },
    });
  });

  it('names the sheet in which an order stood before', () => {
    const again = new Map([[1, { lines: 1, sum: cents(5) }]]);
    const accounts = [account(), account({ name: 'b.xlsx', sheet: '9月' }), account({ counts: { again } })];
    expect(filesRecord({ ...given, accounts }).files[2]!.again).toEqual([{ first: 'b.xlsx › 9月', lines: 1, yuan: '0.05' }]);
  });

  it.each<[string, Partial<FileColumns>, object]>([
    ['no header', { header: null }, { agency: '1', date: '2', amount: '3', unit: 'yuan' }],
    ['a header with a blank', { header: ['机构', '', '金额'] }, { agency: '机构', date: '2', amount: '金额', unit: 'yuan' }],
    ['a header that is too short', { header: ['机构'], unit: 'wan' }, { agency: '机构', date: '2', amount: '3', unit: 'wan' }],
    ['another order', { agency: 2, date: 0, amount: 1 }, { agency: '金额', date: '机构', amount: '日期', unit: 'yuan' }],
  ])('%s: columns are named by it, else by their place', (_, change, names) => {
    const accounts = [account({ columns: { ...columns, ...change } })];
    expect(filesRecord({ ...given, accounts }).files[0]!.columns).toEqual(names);
  });

  it.each(['blank', 'unread'] as const)('says nothing of a platform’s total that is %s', (state) => {
    expect(filesRecord({ ...given, accounts: [], platform: { state } })).toMatchObject({ files: [], platform: null });
  });

  it('says that no refunds are deducted', () => {
    expect(filesRecord({ ...given, accounts: [], refund: null, leftOutWords: [] })).toMatchObject({ refundColumn: null, leftOutWords: [] });
  });

  it('is plain values throughout', () => {
    const record = filesRecord({ ...given, accounts: [account()] });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
