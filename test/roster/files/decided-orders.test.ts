// What follows from a person's decision about the lines read: each line in one part, each agency's total, and what each word stands for.
import fc from 'fast-check';
import { isProblem } from '../../../src/engine/amounts/cell';
import { sumOf } from '../../../src/engine/amounts/exact-sum';
import { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import { type DecidedOrders, decidedOrders, type OrdersDecision, wordsOfMonth } from '../../../src/roster/files/decided-orders';
import type { FileStatus } from '../../../src/roster/files/file-columns';
import type { RefusedLine, SaidWord } from '../../../src/roster/files/order-reading';
import type { OrdersRead, PlainGroup, PlainSums } from '../../../src/roster/files/orders-read';

const [september, october] = [monthOf(2026, 9), monthOf(2026, 10)];
const yuan = (amount: string): Decimal => new Decimal(amount);

const sums = (cents: readonly number[], beyond: readonly (readonly [number, string])[] = []): PlainSums => ({
  cents: Float64Array.from(cents),
  beyond: new Map(beyond),
});
const said = (...words: readonly string[]): SaidWord[] => words.map((word, i) => ({ column: i === 0 ? 's' : 'r', word }));
const group = (cents: readonly number[], change: Partial<PlainGroup> = {}): PlainGroup => ({
  month: october,
  words: [],
  sums: sums(cents),
  lines: 1,
  negativeLines: 0,
  negative: { cents: 0, beyond: null },
  refunds: new Map(),
  ...change,
});
const refusal = (file: number, line: number, change: Partial<RefusedLine> = {}): RefusedLine => ({
  kind: 'amount',
  file,
  line,
  month: october,
  seen: 'x',
  problem: { code: 'not-an-amount', argument: 'amount', seen: 'x' },
  ...change,
});
const refused = (month: number | null, lines: number, cents: number, first: readonly (readonly [number, RefusedLine])[]) => ({
  month,
  lines,
  sum: { cents, beyond: null },
  first: new Map(first),
});
const read = (change: Partial<OrdersRead> = {}): OrdersRead => ({
  uncompared: 0,
  agencies: ['A', 'B'],
  groups: [],
  tooVaried: [],
  refused: [],
  refusals: [],
  ...change,
});
const everything: OrdersDecision = { month: october, isLeftOut: () => false, refund: null };

/** The parts that hold any line, as lines and yuan. */
const partsOf = ({ totals: _, refusalAt: __, ...parts }: DecidedOrders) =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, { lines, amount }]) =>
      lines === 0 && amount.isZero() ? [] : [[name, [lines, amount.toFixed()]]],
    ),
  );
const gmvs = ({ totals }: DecidedOrders) => totals.map(({ agency, gmv }) => [agency, isProblem(gmv) ? gmv : gmv.toFixed()]);

describe('the parts', () => {
  const words = { words: said('关闭', '退款') };

  it.each<[string, PlainGroup[], object]>([
    ['nothing', [], {}],
    ['lines of the month count', [group([150, 50], { lines: 3 })], { counted: [3, '2'] }],
    ['of the month before not', [group([150, 50], { lines: 3, month: september })], { otherMonths: [3, '2'] }],
    ['of the month after neither', [group([150], { month: october + 1 })], { otherMonths: [1, '1.5'] }],
    ['words that are left out', [group([5], words)], { leftOut: [1, '0.05'] }],
    ['of another month are of that month first', [group([5], { ...words, month: september })], { otherMonths: [1, '0.05'] }],
    [
      'what is beyond cents',
      [
        group([], {
          sums: sums(
            [1, 2],
            [
              [1, '0.001'],
              [0, '-7'],
            ],
          ),
        }),
      ],
      { counted: [1, '-6.969'] },
    ],
    [
      'several together',
      [group([1]), group([10], words), group([100], { lines: 2 }), group([1000], { month: september })],
      {
        counted: [3, '1.01'],
        leftOut: [1, '0.1'],
        otherMonths: [1, '10'],
      },
    ],
  ])('%s', (_, groups, parts) => {
    const decision = { ...everything, isLeftOut: ({ column, word }: SaidWord) => column === 'r' && word === '退款' };
    expect(partsOf(decidedOrders(read({ groups }), decision))).toEqual(parts);
  });

  it.each<[string, OrdersRead['refused'], object]>([
    ['refused of the month', [refused(october, 2, 300, [])], { refused: [2, '3'] }],
    ['of a month that is not known: it may be this one', [refused(null, 2, 300, [])], { refused: [2, '3'] }],
    ['of another month', [refused(september, 2, 300, [])], { refusedElsewhere: [2, '3'] }],
    [
      'of all',
      [refused(september, 1, 1, []), refused(null, 2, 20, []), refused(october, 4, 400, [])],
      { refused: [6, '4.2'], refusedElsewhere: [1, '0.01'] },
    ],
  ])('%s', (_, lines, parts) => expect(partsOf(decidedOrders(read({ refused: lines }), everything))).toEqual(parts));
});

describe('the totals', () => {
  it('stand in the order of the agencies, those without orders at 0, each in its place', () => {
    const agencies = ['B', 'A', 1000, 'C'];
    expect(decidedOrders(read({ agencies, groups: [group([0, 150, 5])] }), everything).totals).toEqual([
      { agency: 'B', gmv: yuan('0'), row: 0, firstRow: 0 },
      { agency: 'A', gmv: yuan('1.5'), row: 1, firstRow: 1 },
      { agency: 1000, gmv: yuan('0.05'), row: 2, firstRow: 2 },
      { agency: 'C', gmv: yuan('0'), row: 3, firstRow: 3 },
    ]);
  });

  it('add up what counts, cents and what is beyond them', () => {
    const groups = [
      group([100, 1]),
      group([], { sums: sums([20, 2], [[1, '0.001']]) }),
      group([3, 4], { month: september }),
      group([5, 6], { words: said('关闭') }),
    ];
    const isLeftOut = ({ word }: SaidWord) => word === '关闭';
    expect(gmvs(decidedOrders(read({ groups }), { ...everything, isLeftOut }))).toEqual([
      ['A', '1.2'],
      ['B', '0.031'],
    ]);
  });

  it('whoever is named nowhere has a row only where a line cannot be counted', () => {
    const agencies = ['', 'A'];
    expect(decidedOrders(read({ agencies }), everything).totals).toEqual([{ agency: 'A', gmv: yuan('0'), row: 0, firstRow: 0 }]);
    const first = refusal(0, 3, { kind: 'agency', problem: { code: 'blank-argument', argument: 'agency' } });
    const { totals, refusalAt } = decidedOrders(read({ agencies, refused: [refused(null, 1, 5, [[0, first]])] }), everything);
    expect(totals).toEqual([
      { agency: '', gmv: { code: 'line-unreadable', line: 3, problem: first.problem }, row: 0, firstRow: 0 },
      { agency: 'A', gmv: yuan('0'), row: 1, firstRow: 1 },
    ]);
    expect([...refusalAt]).toEqual([[0, first]]);
  });

  it('a line that cannot be counted is its agency’s problem, by the place of its row', () => {
    const agencies = ['', 'A', 'B'];
    const one = refusal(1, 9);
    const { totals, refusalAt } = decidedOrders(
      read({ agencies, groups: [group([0, 5, 6])], refused: [refused(october, 1, 5, [[2, one]])] }),
      everything,
    );
    expect(totals.map(({ gmv }) => gmv)).toEqual([yuan('0.05'), { code: 'line-unreadable', line: 9, problem: one.problem }]);
    expect([...refusalAt]).toEqual([[1, one]]);
  });

  it('a line whose problem has no name of its own has an amount that cannot be read', () => {
    const one = refusal(0, 4, { kind: 'fields', seen: '6', problem: null });
    expect(gmvs(decidedOrders(read({ refused: [refused(october, 1, 0, [[0, one]])] }), everything))[0]).toEqual([
      'A',
      { code: 'line-unreadable', line: 4, problem: { code: 'not-an-amount', argument: 'amount', seen: '6' } },
    ]);
  });

  it.each<[string, RefusedLine, RefusedLine, 'one' | 'other']>([
    ['the file before', refusal(1, 5), refusal(2, 1), 'one'],
    ['the file before, whatever its line', refusal(2, 1), refusal(1, 5), 'other'],
    ['in one file the line above', refusal(1, 5), refusal(1, 6), 'one'],
    ['in one file the line above, read later', refusal(1, 6), refusal(1, 5), 'other'],
    ['of one line the first', refusal(1, 5, { seen: 'a' }), refusal(1, 5, { seen: 'b' }), 'one'],
  ])('of two such lines the first is told: %s', (_, one, other, first) => {
    const lines = [refused(october, 1, 0, [[0, one]]), refused(null, 1, 0, [[0, other]])];
    expect(decidedOrders(read({ refused: lines }), everything).refusalAt.get(0)).toEqual(first === 'one' ? one : other);
  });

  it('a line of another month keeps nobody from being assessed', () => {
    const { totals, refusalAt } = decidedOrders(read({ refused: [refused(september, 1, 0, [[0, refusal(0, 1)]])] }), everything);
    expect([totals.map(({ gmv }) => gmv), refusalAt.size]).toEqual([[yuan('0'), yuan('0')], 0]);
  });
});

describe('refunds', () => {
  const refunds = (cents: readonly number[], unread: readonly (readonly [number, RefusedLine])[] = [], lines = 2) =>
    new Map([
      ['退', { sums: sums(cents, [[1, '0.001']]), lines, unread: new Map(unread) }],
      ['售', { sums: sums([7, 7]), lines: 9, unread: new Map([[1, refusal(0, 1)]]) }],
    ]);

  it('are deducted where a column is named, from each agency its own', () => {
    const orders = read({ groups: [group([500, 500], { refunds: refunds([100, 20]) }), group([1, 1], { refunds: refunds([3, 4]) })] });
    const deducted = decidedOrders(orders, { ...everything, refund: ['退'] });
    expect(gmvs(deducted)).toEqual([
      ['A', '3.98'],
      ['B', '4.768'],
    ]);
    expect(partsOf(deducted)).toEqual({ counted: [2, '10.02'], refunded: [4, '1.272'] });
  });

  it('of several columns are those of other files', () => {
    const of = (key: string, cents: number) => new Map([[key, { sums: sums([cents]), lines: 1, unread: new Map() }]]);
    const groups = [group([500], { refunds: new Map([...of('退', 100), ...of('售', 20), ...of('别', 3)]) })];
    const deducted = decidedOrders(read({ agencies: ['A'], groups }), { ...everything, refund: ['退', '售'] });
    expect([gmvs(deducted), partsOf(deducted)]).toEqual([[['A', '3.8']], { counted: [1, '5'], refunded: [2, '1.2'] }]);
  });

  it('are not where none is named, or one that no line has', () => {
    const orders = read({ groups: [group([500, 500], { refunds: refunds([100, 20], [[0, refusal(0, 1)]]) })] });
    for (const refund of [null, [], ['别']]) {
      const decided = decidedOrders(orders, { ...everything, refund });
      expect([gmvs(decided), partsOf(decided)]).toEqual([
        [
          ['A', '5'],
          ['B', '5'],
        ],
        { counted: [1, '10'] },
      ]);
    }
  });

  it('of lines that do not count are not', () => {
    const groups = [
      group([5], { month: september, refunds: refunds([100, 20], [[0, refusal(0, 1)]]) }),
      group([5], { words: said('关闭'), refunds: refunds([100, 20], [[0, refusal(0, 1)]]) }),
      group([500, 500]),
    ];
    const decided = decidedOrders(read({ groups }), { month: october, isLeftOut: ({ word }) => word === '关闭', refund: ['退'] });
    expect([gmvs(decided), partsOf(decided)]).toEqual([
      [
        ['A', '5'],
        ['B', '5'],
      ],
      { counted: [1, '10'], leftOut: [1, '0.05'], otherMonths: [1, '0.05'] },
    ]);
  });

  it('that cannot be read are their agency’s problem, unless a line before is', () => {
    const [late, early] = [refusal(0, 9, { kind: 'refund', seen: '未知', problem: null }), refusal(0, 2)];
    const orders = read({
      agencies: ['A', 'B', 'C'],
      groups: [
        group([500, 500, 500], {
          refunds: refunds(
            [0, 0],
            [
              [0, late],
              [1, late],
            ],
          ),
        }),
      ],
      refused: [refused(october, 1, 0, [[1, early]])],
    });
    const decided = decidedOrders(orders, { ...everything, refund: ['退'] });
    expect([...decided.refusalAt]).toEqual([
      [0, late],
      [1, early],
    ]);
    expect(gmvs(decided)).toEqual([
      ['A', { code: 'line-unreadable', line: 9, problem: { code: 'not-an-amount', argument: 'amount', seen: '未知' } }],
      ['B', { code: 'line-unreadable', line: 2, problem: early.problem }],
      ['C', '5'],
    ]);
  });
});

describe('the words of a month', () => {
  const status: FileStatus = { index: 3, kind: 'status', unit: 'yuan', key: 's', header: '订单状态' };
  const request: FileStatus = { index: 4, kind: 'request', unit: 'yuan', key: 'r', header: '售后状态' };
  const wordsOf = (groups: readonly PlainGroup[], statuses: readonly FileStatus[] = [status, request]) =>
    [...wordsOfMonth(read({ groups }), october, statuses)].map(([key, words]) => [
      key,
      words.map(({ column, word, lines, negativeLines, amount, meaning }) => {
        expect(column).toBe(key);
        return [word, lines, negativeLines, amount.toFixed(), meaning];
      }),
    ]);

  it('none where no column says any', () => expect(wordsOf([group([5])])).toEqual([]));

  it('those of another month are not among them', () => {
    expect(
      wordsOf([group([5], { words: said('已完成'), month: september }), group([5], { words: said('已发货'), month: october + 1 })]),
    ).toEqual([]);
  });

  it('per column, as first written, capitals aside, each with its lines and its money', () => {
    const groups = [
      group([100, 50], { words: said('Paid', '无'), lines: 2 }),
      group([], { words: said('PAID', ''), lines: 3, negativeLines: 1, sums: sums([1], [[1, '0.001']]) }),
      group([20], { words: said('已发货', '无') }),
    ];
    expect(wordsOf(groups)).toEqual([
      [
        's',
        [
          ['Paid', 5, 1, '1.511', 'stands'],
          ['已发货', 1, 0, '0.2', 'stands'],
        ],
      ],
      [
        'r',
        [
          ['无', 3, 0, '1.7', 'stands'],
          ['', 3, 1, '0.011', 'stands'],
        ],
      ],
    ]);
  });

  it('what takes an order back comes first, then what has most lines, then what stood first', () => {
    const of = (word: string, lines: number) => group([0], { words: said(word), lines });
    expect(wordsOf([of('甲', 1), of('交易关闭', 1), of('乙', 3), of('已取消', 2), of('丙', 1)])).toEqual([
      [
        's',
        [
          ['已取消', 2, 0, '0', 'undone'],
          ['交易关闭', 1, 0, '0', 'undone'],
          ['乙', 3, 0, '0', 'unknown'],
          ['甲', 1, 0, '0', 'unknown'],
          ['丙', 1, 0, '0', 'unknown'],
        ],
      ],
    ]);
  });

  it('what takes an order back is unknown beside a single line below 0; what stands stays', () => {
    const of = (word: string, negativeLines: number) => group([5], { words: said(word), lines: 2, negativeLines });
    expect(wordsOf([of('已退款', 1), of('已完成', 2), of('交易关闭', 0)])).toEqual([
      [
        's',
        [
          ['交易关闭', 2, 0, '0.05', 'undone'],
          ['已退款', 2, 1, '0.05', 'unknown'],
          ['已完成', 2, 2, '0.05', 'stands'],
        ],
      ],
    ]);
  });

  it('are judged by the kind and the header of their column; of a column that nobody knows nothing is plain', () => {
    const groups = [group([5], { words: [{ column: 'r', word: '成功' }] })];
    const meaning = (...statuses: FileStatus[]) => (wordsOf(groups, statuses)[0]![1] as unknown[][])[0]![4];
    expect(meaning({ ...request, header: '退款状态' })).toBe('undone');
    expect(meaning(status, { ...request, header: '售后状态' })).toBe('unknown');
    expect(meaning({ ...request, kind: 'status' })).toBe('stands');
    expect(meaning(status)).toBe('unknown');
    expect(meaning()).toBe('unknown');
  });
});

describe('laws', () => {
  const cents = fc.integer({ min: -1_000_000, max: 100_000_000 });
  const groups = fc.array(
    fc.record({
      month: fc.constantFrom(september, october),
      word: fc.constantFrom('已完成', '交易关闭', ''),
      amounts: fc.tuple(cents, cents),
      lines: fc.integer({ min: 1, max: 9 }),
    }),
  );

  it('every line and every cent is in one part, and the totals are what counts', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const orders = read({ groups: all.map(({ month, word, amounts, lines }) => group(amounts, { month, words: said(word), lines })) });
        const { totals, counted, otherMonths, leftOut } = decidedOrders(orders, {
          ...everything,
          isLeftOut: ({ word }) => word === '交易关闭',
        });
        const parts = [counted, otherMonths, leftOut];
        expect(parts.reduce((sum, part) => sum + part.lines, 0)).toBe(all.reduce((sum, { lines }) => sum + lines, 0));
        expect(
          sumOf(parts.map(({ amount }) => amount))
            .times(100)
            .toFixed(),
        ).toBe(String(all.reduce((sum, { amounts }) => sum + amounts[0] + amounts[1], 0)));
        expect(sumOf(totals.map(({ gmv }) => gmv as Decimal)).toFixed()).toBe(counted.amount.toFixed());
      }),
    );
  });

  it('the words of a column are all lines of the month', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const here = all.filter(({ month }) => month === october);
        const orders = read({ groups: all.map(({ month, word, amounts, lines }) => group(amounts, { month, words: said(word), lines })) });
        const words = [...wordsOfMonth(orders, october, []).values()].flat();
        expect(words.reduce((sum, { lines }) => sum + lines, 0)).toBe(here.reduce((sum, { lines }) => sum + lines, 0));
        expect(sumOf(words.map(({ amount }) => amount)).toFixed()).toBe(decidedOrders(orders, everything).counted.amount.toFixed());
      }),
    );
  });
});
