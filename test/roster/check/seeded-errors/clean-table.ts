// Rosters, schedules and order files as agencies and platforms hand them over, with nothing wrong in them. Seeded; no clock.
import { type SheetCell } from '../../month-end/messy-roster';
import { seeded, type Seeded } from '../../month-end/seeded';
import { amountOfMonth, dayText, namesOf, type IdStyle, idsOf, monthWritten, orderAmount } from './figures';

export type ColumnOfTable =
  'order' | 'agency' | 'name' | 'gmv' | 'earlier' | 'tier' | 'held' | 'month' | 'date' | 'status' | 'refund' | 'other';

export interface CleanTable {
  readonly path: 'roster' | 'schedule' | 'orders';
  readonly cells: readonly (readonly SheetCell[])[];
  readonly headerRow: number;
  /** The body: firstRow ≤ row < endRow, totals left out. */
  readonly firstRow: number;
  readonly endRow: number;
  /** null where the table has none. */
  readonly totalsRow: number | null;
  readonly columns: readonly ColumnOfTable[];
  readonly ids: IdStyle;
}

const headers: Readonly<Record<ColumnOfTable, readonly string[]>> = {
  order: ['订单号', '订单编号', '子订单号'],
  agency: ['机构ID', '机构编号', '机构 ID', '服务商ID'],
  name: ['机构名称', '机构简称', '公司名称'],
  gmv: ['上月GMV（元）', '上月推客成交额(元)', '推客GMV', 'GMV', '成交额（元）', '上月成交金额'],
  earlier: ['上上月GMV', '上上月成交额（元）'],
  tier: ['上月档位', '已缴档位'],
  held: ['保证金余额', '已缴保证金（元）', '账户余额'],
  month: ['月份', '所属月份', '账期'],
  date: ['成交时间', '支付时间', '下单日期'],
  status: ['订单状态', '交易状态'],
  refund: ['退款金额', '退款金额(元)'],
  other: ['备注', '商品名称', '联系人', '序号'],
};
const amountHeaders = ['成交金额(元)', '订单金额', '成交金额', '推客成交金额', '实付金额（元）'];
const goods = ['零食', '美妆', '女装', '图书', '茶叶', '小家电'];

/** The same seed gives the same table; one in two is a roster, one in three an order file. */
export function cleanTable(seed: number): CleanTable {
  const random = seeded(seed);
  const of = random.whole(1, 6);
  return of <= 3 ? roster(random) : of <= 5 ? orders(random) : schedule(random);
}

interface Body {
  readonly path: CleanTable['path'];
  readonly columns: readonly ColumnOfTable[];
  readonly rows: SheetCell[][];
  readonly ids: IdStyle;
}

function idStyle(random: Seeded): IdStyle {
  return random.one(['letters', 'short', 'long', 'long', 'names', 'padded']);
}

function roster(random: Seeded): CleanTable {
  const ids = idStyle(random);
  const count = random.whole(8, 60);
  const [keys, names] = [idsOf(ids, count, random), namesOf(count, random)];
  const has = {
    serial: random.isOneIn(3),
    earlier: !random.isOneIn(2),
    tier: !random.isOneIn(3),
    held: !random.isOneIn(3),
    month: random.isOneIn(4),
  };
  const columns: ColumnOfTable[] = [
    ...(has.serial ? (['other'] as const) : []),
    ...(ids === 'names' ? [] : (['agency'] as const)),
    'name',
    ...(has.month ? (['month'] as const) : []),
    'gmv',
    ...(has.earlier ? (['earlier'] as const) : []),
    ...(has.tier ? (['tier'] as const) : []),
    ...(has.held ? (['held'] as const) : []),
    ...(random.isOneIn(3) ? (['other'] as const) : []),
  ];
  const written = monthWritten(random);
  const rounding = random.one([1, 1, 1, 100, 10_000]);
  // In some lists every tenth agency has sold one or two things.
  const hasTiny = random.isOneIn(6);
  // What Excel adds up ends beside the cents.
  const isSummed = random.isOneIn(6);
  const rows = names.map((name, i) => {
    const cents = random.isOneIn(40) ? 0 : hasTiny && random.isOneIn(10) ? random.whole(990, 300_000) : amountOfMonth(random, 0, rounding);
    const before = amountOfMonth(random, Math.log(Math.max(cents, 100)), rounding, 0.4);
    const cellOf: Partial<Record<ColumnOfTable, SheetCell>> = {
      agency: keys[i]!,
      name,
      month: written(2026, 9),
      gmv: isSummed && cents > 10_000 ? 0.1 + 0.2 + (cents - 30) / 100 : cents / 100,
      earlier: before / 100,
      tier: tierOf(before / 100),
      held: random.one([20_000, 50_000, 50_000, 100_000, 200_000, 19_500, 48_800.5]),
    };
    return columns.map((column, at) =>
      column === 'other' ? (at === 0 ? i + 1 : random.one([null, null, '新签', '王芳'])) : cellOf[column]!,
    );
  });
  return placed({ path: 'roster', columns, rows, ids }, random);
}

const tierOf = (yuan: number): number => [500_000, 1_000_000, 2_000_000].filter((edge) => yuan >= edge).length + 1;

function schedule(random: Seeded): CleanTable {
  const ids = idStyle(random);
  const [count, months] = [random.whole(4, 12), random.whole(3, 9)];
  const [keys, names] = [idsOf(ids, count, random), namesOf(count, random)];
  const columns: ColumnOfTable[] = [
    ...(ids === 'names' ? [] : (['agency'] as const)),
    'name',
    'month',
    'gmv',
    ...(random.isOneIn(2) ? (['held'] as const) : []),
  ];
  const written = monthWritten(random);
  const [year, first] = [2026, random.whole(1, 12 - months + 1)];
  const rows = names.flatMap((name, i) => {
    const level = Math.log(amountOfMonth(random, 0, 1));
    const joined = random.isOneIn(5) ? random.whole(0, months - 2) : 0;
    const idle = random.isOneIn(6) ? random.whole(joined + 1, months - 1) : null;
    return Array.from({ length: months - joined }, (_, at) => {
      const cents = amountOfMonth(random, level, 1, 0.5);
      const cellOf: Partial<Record<ColumnOfTable, SheetCell>> = {
        agency: keys[i]!,
        name,
        month: written(year, first + joined + at),
        gmv: cents / 100,
        held: at === 0 ? 20_000 : null,
      };
      return columns.map((column) => cellOf[column] ?? null);
    }).filter((_, at) => joined + at !== idle);
  });
  return placed({ path: 'schedule', columns, rows, ids }, random);
}

function orders(random: Seeded): CleanTable {
  const ids = idStyle(random);
  const [count, lines] = [random.whole(3, 15), random.whole(25, 110)];
  const [keys, names] = [idsOf(ids, count, random), namesOf(count, random)];
  const has = {
    order: !random.isOneIn(8),
    name: ids === 'names' || random.isOneIn(2),
    status: !random.isOneIn(3),
    refund: random.isOneIn(3),
  };
  const columns: ColumnOfTable[] = [
    ...(has.order ? (['order'] as const) : []),
    ...(ids === 'names' ? [] : (['agency'] as const)),
    ...(has.name ? (['name'] as const) : []),
    'other',
    'date',
    'gmv',
    ...(has.status || !has.refund ? (['status'] as const) : []),
    ...(has.refund ? (['refund'] as const) : []),
  ];
  // September 2026; some exports begin earlier, some go over three months.
  const [from, to] = random.one([
    [0, 29],
    [0, 29],
    [-2, 31],
    [-31, 60],
  ] as const);
  const days = Array.from({ length: lines }, () => random.whole(from, to) + random.whole(0, 86_399) / 86_400);
  const isSorted = !random.isOneIn(4);
  if (isSorted) days.sort((a, b) => b - a);
  const written = dayText(random);
  const hasRefundLines = random.isOneIn(4);
  const hasSeveralGoods = random.isOneIn(6);
  let order = 0;
  const rows = days.map((day): SheetCell[] => {
    const agency = random.whole(0, count - 1);
    if (!hasSeveralGoods || !random.isOneIn(3)) order += random.whole(1, 900);
    const cents = orderAmount(random) * (hasRefundLines && random.isOneIn(25) ? -1 : 1);
    const cellOf: Partial<Record<ColumnOfTable, SheetCell>> = {
      order: `37${String(20_260_000_000_000_00 + order)}`,
      agency: keys[agency]!,
      name: names[agency]!,
      other: `${random.one(goods)}${random.whole(1, 400)}`,
      date: written(day),
      gmv: cents / 100,
      status: cents < 0 ? '已退款' : random.one(['已完成', '已完成', '已发货', '交易成功']),
      refund: cents < 0 ? -cents / 100 : 0,
    };
    return columns.map((column) => cellOf[column]!);
  });
  return placed({ path: 'orders', columns, rows, ids }, random);
}

/** Below a title or none, with a sum below or none. */
function placed({ path, columns, rows, ids }: Body, random: Seeded): CleanTable {
  const names = columns.map((column) =>
    column === 'gmv' && path === 'orders' ? random.one(amountHeaders) : headerFor(column, path, random),
  );
  const title = random.one([[], [['推客机构月度数据']], [['2026年9月推客机构成交明细'], ['制表：财务部  单位：元']]] as const);
  const above = title.map((texts) => columns.map((_, at) => (texts as readonly string[])[at] ?? null));
  const firstRow = above.length + 1;
  const sumOf = (of: readonly SheetCell[][], column: number): number =>
    of.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0) / 100;
  const totalsOf = (of: readonly SheetCell[][], word: string) =>
    columns.map((column, at): SheetCell =>
      at === 0 ? word : column === 'gmv' || (column === 'held' && path === 'roster') ? sumOf(of, at) : null,
    );
  const regions = path === 'roster' && random.isOneIn(8) ? [rows.slice(0, rows.length >> 1), rows.slice(rows.length >> 1)] : [];
  const body = regions.length === 0 ? rows : regions.flatMap((of, i) => [...of, totalsOf(of, ['华东小计', '华南小计'][i]!)]);
  const totals = totalsOf(rows, random.one(['合计', '总计', '合 计：']));
  const hasTotals = random.isOneIn(2);
  const below = random.isOneIn(5) ? [columns.map((_, at) => (at === 0 ? '制表人：王芳' : null))] : [];
  const cells = [...above, names, ...body, ...(hasTotals ? [totals] : []), ...below];
  const endRow = firstRow + body.length;
  return { path, cells, headerRow: firstRow - 1, firstRow, endRow, totalsRow: hasTotals ? endRow : null, columns, ids };
}

function headerFor(column: ColumnOfTable, path: CleanTable['path'], random: Seeded): string {
  if (column === 'other') return path === 'orders' ? '商品名称' : random.one(['序号', '备注']);
  return random.one(headers[column].filter((header) => path !== 'schedule' || !header.startsWith('上月')));
}
