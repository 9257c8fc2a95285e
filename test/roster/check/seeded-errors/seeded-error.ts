// One error at a random place of a clean table, of a kind that people and systems make.
import type { SheetCell } from '../../month-end/messy-roster';
import { inWan } from '../../month-end/written-amount';
import type { Seeded } from '../../month-end/seeded';
import type { CleanTable, ColumnOfTable } from './clean-table';
import { september } from './figures';

export const errorKinds = [
  'duplicate',
  'lost-digit',
  'unit',
  'total',
  'measure',
  'month',
  'refund',
  'text',
  'spelling',
  'no-agency',
  'sign',
  'residue',
] as const;
/** Measured beside, for a wrong amount that could be right shows in nothing but a total that was typed. */
export const plausibleKind = 'wrong-amount';
export type ErrorKind = (typeof errorKinds)[number] | typeof plausibleKind;

export interface ErroneousTable {
  readonly cells: readonly (readonly SheetCell[])[];
  /** What was done, for the table of figures. */
  readonly how: string;
  /** Where; null where the whole column is wrong. */
  readonly row: number | null;
}

type Draft = { readonly cells: SheetCell[][]; row: number };
type Making = (draft: Draft, table: CleanTable, random: Seeded) => string | null;

/** null where the table has no room for it: an order file has no tier to be wrong. */
export function withError(kind: ErrorKind, table: CleanTable, random: Seeded): ErroneousTable | null {
  const draft = { cells: table.cells.map((row) => [...row]), row: random.one(bodyRows(table)) };
  const how = makings[kind](draft, table, random);
  if (how === null) return null;
  const isOfColumn = how.endsWith('column');
  if (!isOfColumn && random.isOneIn(2)) sumAgain(draft.cells, table);
  return { cells: draft.cells, how, row: isOfColumn ? null : draft.row };
}

const at = ({ columns }: CleanTable, column: ColumnOfTable): number => columns.indexOf(column);
const has = (table: CleanTable, column: ColumnOfTable): boolean => at(table, column) >= 0;
const idColumn = (table: CleanTable): number => (has(table, 'agency') ? at(table, 'agency') : at(table, 'name'));
const amountOf = (draft: Draft, table: CleanTable, row: number): number => Number(draft.cells[row]![at(table, 'gmv')]);
const bodyRows = ({ cells, firstRow, endRow }: CleanTable): number[] =>
  Array.from({ length: endRow - firstRow }, (_, i) => firstRow + i).filter((row) => !isSubtotal(cells[row]!));

/** A row whose amount is above 0, beginning at the one drawn. */
function moveToAmount(draft: Draft, table: CleanTable, least = 0.01): boolean {
  const rows = bodyRows(table);
  const from = draft.row - table.firstRow;
  const found = rows.map((_, i) => rows[(from + i) % rows.length]!).find((row) => amountOf(draft, table, row) >= least);
  if (found === undefined) return false;
  draft.row = found;
  return true;
}

/** Inserted below another row. */
function insert(draft: Draft, row: number, cells: SheetCell[]): void {
  draft.cells.splice(row, 0, cells);
  draft.row = row;
}

/** Half of all totals are formulas, which follow what stands above them. */
function sumAgain(cells: SheetCell[][], table: CleanTable): void {
  if (table.totalsRow === null) return;
  const totals = table.totalsRow + cells.length - table.cells.length;
  const column = at(table, 'gmv');
  const amounts = cells.slice(table.firstRow, totals).filter((row) => !isSubtotal(row));
  cells[totals]![column] =
    amounts.reduce((sum, { [column]: cell }) => sum + (typeof cell === 'number' ? Math.round(cell * 100) : 0), 0) / 100;
}

const isSubtotal = (row: readonly SheetCell[]): boolean => row.some((cell) => typeof cell === 'string' && cell.endsWith('小计'));

const makings: Readonly<Record<ErrorKind, Making>> = {
  duplicate(draft, table, random) {
    const copy = [...draft.cells[draft.row]!];
    const isOther = table.path === 'roster' && random.isOneIn(2);
    if (isOther) copy[at(table, 'gmv')] = amountOf(draft, table, draft.row) + 1000;
    insert(draft, random.isOneIn(2) ? draft.row + 1 : random.whole(table.firstRow, table.endRow), copy);
    return isOther ? 'the agency again, another amount' : 'the row again';
  },
  'lost-digit'(draft, table, random) {
    if (table.ids !== 'long') return null;
    const column = at(table, 'agency');
    const id = String(draft.cells[draft.row]![column]);
    const whole = random.whole(1, 5);
    if (whole === 1) {
      for (const row of bodyRows(table)) draft.cells[row]![column] = Number(draft.cells[row]![column]);
      return 'all ids as numbers: the column';
    }
    const [how, cell] = (
      [
        ['one id as a number', Number(id)],
        ['15 digits and zeros, as text', id.slice(0, 15).padEnd(id.length, '0')],
        ['1.23457E+17 as text', Number(id).toExponential(5).toUpperCase()],
        ['one digit less', id.slice(0, 7) + id.slice(8)],
      ] as const
    )[whole - 2]!;
    draft.cells[draft.row]![column] = cell;
    return how;
  },
  unit(draft, table, random) {
    const column = at(table, 'gmv');
    const inTenThousands = (row: number, decimals: number): number => Number((amountOf(draft, table, row) / 10_000).toFixed(decimals));
    if (table.path !== 'orders' && random.isOneIn(3)) {
      const decimals = random.one([2, 4]);
      for (const row of bodyRows(table)) draft.cells[row]![column] = inTenThousands(row, decimals);
      if (table.totalsRow !== null) draft.cells[table.totalsRow]![column] = inTenThousands(table.totalsRow, decimals);
      return `10,000s, ${decimals} decimals, in the whole column`;
    }
    if (!moveToAmount(draft, table, table.path === 'orders' ? 5 : 1000)) return null;
    const isExact = table.path === 'orders' || random.isOneIn(2);
    const cents = BigInt(Math.round(amountOf(draft, table, draft.row) * 100));
    draft.cells[draft.row]![column] = isExact ? Number(inWan(cents)) : inTenThousands(draft.row, 2);
    return isExact ? '10,000s in one cell, to the cent' : '10,000s in one cell, two decimals';
  },
  total(draft, table, random) {
    const rows = bodyRows(table);
    const half = rows.slice(0, random.whole(4, rows.length));
    const sum = half.reduce((all, row) => all + Math.round(amountOf(draft, table, row) * 100), 0) / 100;
    const label = random.one(['全部机构', '华东区', '本页', '直营机构汇', 'ALL', null]);
    const cells = table.columns.map((column): SheetCell => {
      if (column === 'gmv') return sum;
      if (column === 'month') return random.isOneIn(2) ? draft.cells[table.firstRow]![at(table, 'month')]! : null;
      return null;
    });
    cells[idColumn(table)] = label;
    insert(draft, half.at(-1)! + 1, cells);
    return label === null ? 'without a name' : 'under a name that is none';
  },
  measure(draft, table, random) {
    const header = random.one(['退款金额', '佣金（元）', '结算金额', '累计GMV', '净成交额', '实付金额', '技术服务费', '支付GMV']);
    draft.cells[table.headerRow]![at(table, 'gmv')] = header;
    return `only ${header}: the column`;
  },
  month(draft, table, random) {
    if (table.path === 'orders') {
      const column = at(table, 'date');
      const cell = draft.cells[draft.row]![column]!;
      const years = random.isOneIn(2);
      const shift = (serial: number): number => serial + (years ? -365 : random.one([-61, 92, 122]));
      draft.cells[draft.row]![column] =
        typeof cell === 'number' ? shift(cell) : dayLike(cell as string, shift(september + random.whole(0, 29)));
      return years ? 'a day of another year' : 'a day of a month further off';
    }
    const column = at(table, 'month');
    if (column < 0) return null;
    const cell = draft.cells[draft.row]![column]!;
    const how = random.whole(1, 3);
    const text = String(cell);
    const other =
      how === 1
        ? text.replace('2026', '2025')
        : text.replace(/(\d\d?)(?=月?$)/, (m) => String((Number(m) % 12) + 1).padStart(m.length, '0'));
    draft.cells[draft.row]![column] = typeof cell === 'number' ? Number(other) : other;
    return how === 1 ? 'the year before' : 'the month after';
  },
  refund(draft, table, random) {
    if (table.path !== 'orders' || !moveToAmount(draft, table)) return null;
    if (has(table, 'status')) {
      draft.cells[draft.row]![at(table, 'status')] = random.one(['已退款', '交易关闭', '退款成功', '已取消', '售后完成']);
      return 'refunded by its status';
    }
    if (!has(table, 'refund')) return null;
    draft.cells[draft.row]![at(table, 'refund')] = amountOf(draft, table, draft.row);
    return 'refunded by the refund beside';
  },
  text(draft, table, random) {
    if (!moveToAmount(draft, table)) return null;
    const amount = amountOf(draft, table, draft.row);
    const cell = random.one([
      `${amount}元`,
      `¥${amount.toLocaleString('en-US')}`,
      `约${Math.round(amount / 10_000)}万`,
      '待确认',
      String(amount),
      `${Math.round(amount).toLocaleString('de-DE')},50`,
      `${amount} `,
      '-',
    ]);
    draft.cells[draft.row]![at(table, 'gmv')] = cell;
    return cell === '待确认' || cell === '-' || cell.startsWith('约') ? 'a word' : 'an amount as text';
  },
  spelling(draft, table, random) {
    const column = idColumn(table);
    const isName = !has(table, 'agency');
    const source = draft.cells[draft.row]![column]!;
    const id = String(source);
    const middle = Math.ceil(id.length / 2);
    const ways: readonly (readonly [string, SheetCell])[] = [
      ['a zero-width space', `${id.slice(0, middle)}\u200b${id.slice(middle)}`],
      ['a no-break space', `${id}\u00a0`],
      // Counted as one, so that only a roster, which wants each once, is wrong by it.
      ...(table.path === 'roster'
        ? ([
            ['a space behind', `${id} `],
            ['full-width forms', id.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
          ] as const)
        : []),
      ...(isName
        ? ([
            ['a space inside', `${id.slice(0, middle)} ${id.slice(middle)}`],
            ['有限公司 or not', id.endsWith('有限公司') ? id.slice(0, -4) : `${id}有限公司`],
            ['brackets around the city', `${id.slice(2)}（${id.slice(0, 2)}）`],
          ] as const)
        : []),
      ...(table.ids === 'letters'
        ? ([
            ['O for 0', id.replace('0', 'O')],
            ['a hyphen', id.replace('JG', 'JG-')],
          ] as const)
        : []),
      ...(table.ids === 'padded' ? ([['zeros in front gone', Number(id)]] as const) : []),
    ];
    const [how, cell] = random.one(ways.filter(([, written]) => written !== source));
    if (table.path === 'orders') {
      const others = bodyRows(table).filter((row) => draft.cells[row]![column] === source);
      if (others.length < 2) return null;
      draft.cells[draft.row]![column] = cell;
    } else if (table.path === 'schedule') {
      draft.cells[draft.row]![column] = cell;
    } else {
      const copy = [...draft.cells[draft.row]!];
      copy[column] = cell;
      insert(draft, random.whole(table.firstRow, table.endRow), copy);
    }
    return how;
  },
  'no-agency'(draft, table, random) {
    draft.cells[draft.row]![idColumn(table)] = random.one([null, '', ' ', '\u200b']);
    if (has(table, 'agency') && has(table, 'name') && random.isOneIn(2)) draft.cells[draft.row]![at(table, 'name')] = null;
    return 'no agency';
  },
  sign(draft, table) {
    if (!moveToAmount(draft, table)) return null;
    draft.cells[draft.row]![at(table, 'gmv')] = -amountOf(draft, table, draft.row);
    return 'a minus in front';
  },
  residue(draft, table, random) {
    if (table.path === 'orders') return null;
    const cell = random.one([499_999.995, 999_999.999, 1_999_999.9951, 289_571.66 + 48_665.48 + 161_762.86, 499_999.999_999_5]);
    draft.cells[draft.row]![at(table, 'gmv')] = cell;
    return Number.isInteger(Math.round(cell * 1e5) / 1e5) ? 'what a sum of doubles leaves' : 'half a cent below an edge';
  },
  'wrong-amount'(draft, table, random) {
    if (!moveToAmount(draft, table)) return null;
    draft.cells[draft.row]![at(table, 'gmv')] = Math.round(amountOf(draft, table, draft.row) * random.whole(50, 200)) / 100;
    return 'an amount that could be right';
  },
};

/** Another day in the shape of a text. */
function dayLike(text: string, serial: number): string {
  const iso = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  const day = iso.slice(0, 10);
  return text.includes('/') ? day.replaceAll('-', '/') : `${day}${text.slice(10)}`;
}
