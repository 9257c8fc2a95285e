// Which columns of an order file hold what, as its own first rows tell.
import { columnsOfFile, doubtfulUnit, type FileHead, headOf } from '../../../src/roster/files/file-columns';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import { withRole } from '../../../src/roster/table/correct-layout';
import type { TableLayout } from '../../../src/roster/table/table-layout';
import { floating } from '../../engine/rules';

const needed = ['机构编号', '成交时间', '订单金额'];
const line = ['A1', '2026-10-01', 5];
const rolesOf = ({ layout }: FileHead): (ColumnRole | null)[] => layout.columns.map(({ role }) => role);

describe('the first rows', () => {
  it.each<[string, unknown[][], unknown[][], number]>([
    ['none', [], [], 0],
    ['as many fields in each', [needed, line], [needed, line], 3],
    [
      'a line with a field too many',
      [needed, [...line, 'x']],
      [
        [...needed, null],
        [...line, 'x'],
      ],
      3,
    ],
    ['lines with fewer', [needed, line, ['B1'], []], [needed, line, ['B1', null, null], [null, null, null]], 3],
    ['a title above', [['十月订单'], needed, line], [['十月订单', null, null], needed, line], 3],
    [
      'a title of more fields',
      [['十月订单', '', '', ''], needed, line],
      [
        ['十月订单', '', '', ''],
        [...needed, null],
        [...line, null],
      ],
      3,
    ],
    [
      'a header whose last field is blank',
      [
        [...needed, ''],
        [...line, ''],
      ],
      [
        [...needed, ''],
        [...line, ''],
      ],
      3,
    ],
    [
      'a blank between its names',
      [[...needed, '', '备注', null], line],
      [
        [...needed, '', '备注', null],
        [...line, null, null, null],
      ],
      5,
    ],
    [
      'no header: the widest line tells the width',
      [line, [...line, 7]],
      [
        [...line, null],
        [...line, 7],
      ],
      4,
    ],
  ])('%s', (_, rows, cells, width) => {
    const head = headOf(rows);
    expect([head.cells, head.width]).toEqual([cells, width]);
  });

  it('are read as order lines', () => {
    expect(rolesOf(headOf([needed, line]))).toEqual(['agency', 'date', 'amount']);
    expect(rolesOf(headOf([['机构编号', '月份', 'GMV'], line]))).toEqual(['agency', 'date', 'amount']);
  });

  it('tell what a person should look at, and the unit in a title', () => {
    const head = headOf([['单位：万元'], [...needed, '支付时间'], [...line, '2026-10-02']]);
    expect([head.titleUnit, [...head.doubts], head.layout.headerRow, head.layout.firstRow]).toEqual(['wan', [[1, 'several']], 1, 2]);
    expect(headOf([needed, line])).toMatchObject({ titleUnit: null, doubts: new Map() });
  });
});

describe('the columns', () => {
  const of = (header: readonly string[], ...lines: readonly unknown[][]) => columnsOfFile(headOf([header, ...lines]), 'yuan');

  it('of a file with all there may be', () => {
    const header = ['订单号', '订单金额', '机构名称', '机构编号', '成交时间', '订单状态', '退款金额（分）', '售后状态', '备注'];
    expect(columnsOfFile(headOf([['十月'], header, ['1', 5, '甲传媒', 'A1', '2026-10-01', '已完成', 100, '', '']]), 'wan')).toEqual({
      agency: 3,
      agencyName: 2,
      date: 4,
      amount: 1,
      order: 0,
      unit: 'wan',
      statuses: [
        { index: 5, kind: 'status', unit: 'yuan', key: '订单状态', header: '订单状态' },
        { index: 6, kind: 'refund', unit: 'fen', key: '退款金额', header: '退款金额（分）' },
        { index: 7, kind: 'request', unit: 'yuan', key: '售后状态', header: '售后状态' },
      ],
      header,
      firstRow: 2,
      width: 9,
    });
  });

  it('of one that a person finds behind the last name: its lines are as wide', () => {
    const head = headOf([
      [...needed, '', ''],
      ['A1', '2026-10-01', '', 5, ''],
    ]);
    const { width } = columnsOfFile({ ...head, layout: withRole(head.layout, 'amount', 3) }, 'yuan')!;
    expect([head.width, width]).toEqual([3, 4]);
  });

  it('of one with no more than it needs', () => {
    expect(of(needed, line)).toEqual({
      agency: 0,
      agencyName: null,
      date: 1,
      amount: 2,
      order: null,
      unit: 'yuan',
      statuses: [],
      header: needed,
      firstRow: 1,
      width: 3,
    });
  });

  it('of one without a header, once a person says which is which', () => {
    const head = headOf([line, ['B1', '2026-10-02', 6]]);
    const roles: readonly ColumnRole[] = ['agency', 'date', 'amount'];
    const layout = roles.reduce<TableLayout>((changed, role, index) => withRole(changed, role, index), {
      ...head.layout,
      headerRow: null,
      firstRow: 0,
    });
    expect(columnsOfFile({ ...head, layout }, 'yuan')).toMatchObject({
      agency: 0,
      date: 1,
      amount: 2,
      header: null,
      firstRow: 0,
      width: 3,
    });
  });

  it.each(['agency', 'date', 'amount'] as const)('are not known where none is the %s', (role) => {
    const head = headOf([needed, line]);
    expect(columnsOfFile({ ...head, layout: withRole(head.layout, role, null) }, 'yuan')).toBeNull();
  });

  it('an order number that a person takes for the agency is no order number', () => {
    const head = headOf([
      ['订单号', ...needed, '交易单号'],
      ['1', ...line, '2'],
    ]);
    expect(columnsOfFile(head, 'yuan')).toMatchObject({ agency: 1, order: 0 });
    expect(columnsOfFile({ ...head, layout: withRole(head.layout, 'agency', 0) }, 'yuan')).toMatchObject({ agency: 0, order: 4 });
  });

  it('two of one name have keys of their own', () => {
    expect(of([...needed, '订单状态', '订单状态'], [...line, '已完成', ''])!.statuses.map(({ key, index }) => [index, key])).toEqual([
      [3, '订单状态'],
      [4, '订单状态#2'],
    ]);
  });

  it.each<[string, string, object]>([
    ['of no unit', '退款金额', { key: '退款金额', unit: 'yuan' }],
    ['in yuan', '退款金额（元）', { key: '退款金额', unit: 'yuan' }],
    ['in fen', '退款金额/分', { key: '退款金额', unit: 'fen' }],
  ])('refunds %s have one key', (_, name, refund) => {
    expect(of([...needed, name], [...line, 5])!.statuses).toEqual([{ index: 3, kind: 'refund', header: name, ...refund }]);
  });

  it('several refunds of one file know of each other', () => {
    const beside = ['退款金额', '退款金额#2', '售后退款'];
    expect(of([...needed, '退款金额（元）', '退款金额（分）', '售后退款'], [...line, 5, 500, 0])!.statuses).toMatchObject([
      { key: '退款金额', unit: 'yuan', beside },
      { key: '退款金额#2', unit: 'fen', beside },
      { key: '售后退款', unit: 'yuan', beside },
    ]);
  });

  it.each<[string, unknown[], 'refund' | 'request']>([
    ['amounts', [5, 0], 'refund'],
    ['texts that are amounts', ['¥5', '-0.3'], 'refund'],
    ['words', ['是', '否'], 'request'],
    ['words and blanks', ['', '否', null], 'request'],
    ['one amount among words', ['是', 5, '否'], 'refund'],
    ['blanks', ['', null, '  '], 'refund'],
  ])('退款 over %s', (_, cells, kind) => {
    const statuses = of([...needed, '退款'], ...cells.map((cell) => [...line, cell]))!.statuses;
    expect(statuses).toEqual([{ index: 3, kind, unit: 'yuan', key: '退款', header: '退款' }]);
  });

  it('dashes are no words: amounts may come below them', () => {
    expect(of([...needed, '退款金额'], [...line, '-'], [...line, '——'])!.statuses).toMatchObject([{ kind: 'refund' }]);
  });

  it('words in rows that do not count say nothing of a refund', () => {
    expect(of([...needed, '退款'], [...line, ''], [...line, ''], ['合计', '', 10, '无'])!.statuses).toMatchObject([{ kind: 'refund' }]);
  });

  it('a status of words stays one', () => {
    expect(of([...needed, '订单状态'], [...line, '已完成'])!.statuses).toMatchObject([{ kind: 'status' }]);
  });
});

describe('a unit that may not be yuan', () => {
  const orders = (header: string, amounts: readonly unknown[], title?: string): FileHead =>
    headOf([
      ...(title === undefined ? [] : [[title]]),
      ['机构编号', '成交时间', header],
      ...amounts.map((amount) => ['A1', '2026-10-01', amount]),
    ]);

  it.each<[string, FileHead, ReturnType<typeof doubtfulUnit>]>([
    ['yuan', orders('订单金额', [500_000, 1_000]), null],
    ['said in the header', orders('订单金额（万元）', [50, 1.2]), 'wan'],
    ['said in a title', orders('订单金额', [50, 1.2], '单位：千元'), 'thousand'],
    ['yuan in the header, whatever the title says', orders('订单金额（元）', [500_000, 1_000], '单位：万元'), null],
    ['amounts that name their own', orders('订单金额（万元）', ['50万', '1元']), null],
    ['no amounts', orders('订单金额（万元）', ['', null]), null],
  ])('%s', (_, head, unit) => expect(doubtfulUnit(head, floating)).toBe(unit));

  it('of another column is not asked for', () => {
    const head = headOf([
      ['保证金余额（万元）', ...needed],
      [5, ...line],
    ]);
    expect(doubtfulUnit({ ...head, layout: withRole(head.layout, 'held', 0) }, floating)).toBeNull();
    expect(doubtfulUnit({ ...head, layout: withRole(withRole(head.layout, 'held', 3), 'amount', 0) }, floating)).toBe('wan');
  });

  it('in rows that do not count says nothing', () => {
    const { layout, ...head } = orders('订单金额（万元）', ['', 50]);
    expect(doubtfulUnit({ ...head, layout }, floating)).toBe('wan');
    expect(doubtfulUnit({ ...head, layout: { ...layout, leftOut: [2] } }, floating)).toBeNull();
  });
});
