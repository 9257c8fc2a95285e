import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import type { BookSheet, CellInput } from '../../../src/workbench/grid/grid';
import { sampleBook } from '../../../src/workbench/sample/sample-book';

const book = sampleBook('zh-CN');
const [roster, orders, results] = book.sheets as [BookSheet, BookSheet, BookSheet];
const agencies = roster.cells.slice(1);
const lines = orders.cells.slice(1);
const column = (rows: readonly (readonly CellInput[])[], at: number): CellInput[] => rows.map((row) => row[at] ?? null);
const october = [46_296, 46_326] as const;
const amountsRead: Readonly<Record<string, number>> = {
  '51.2万': 512_000,
  '１，２３４，５６７．８９': 1_234_567.89,
  '¥1,050,000.00': 1_050_000,
  '0.023亿': 2_300_000,
};
const amountOf = (gmv: CellInput): number | undefined => (typeof gmv === 'number' ? gmv : amountsRead[String(gmv)]);

describe('the roster', () => {
  it('lists 200 agencies with different names and different 18-digit ids, kept as text', () => {
    expect(agencies).toHaveLength(200);
    expect(new Set(column(agencies, 0)).size).toBe(200);
    expect(new Set(column(agencies, 1)).size).toBe(200);
    for (const [id, name] of agencies) {
      expect(id).toMatch(/^\d{18}$/);
      expect(name).toMatch(/^[一-鿿]{8,16}有限公司$/);
    }
  });

  it.each<[string, CellInput]>([
    ['an amount in 万', '51.2万'],
    ['full-width digits', '１，２３４，５６７．８９'],
    ['a currency sign', '¥1,050,000.00'],
    ['exactly 500,000', 500_000],
    ['exactly 1,000,000', 1_000_000],
    ['exactly 2,000,000', 2_000_000],
    ['a cent below an edge', 499_999.99],
    ['a blank', null],
    ['a negative amount', -3260.5],
    ['an error', { error: '#N/A' }],
    ['a text that is no amount', '待核对'],
  ])('has %s once, where a newcomer sees it', (_, gmv) => {
    expect(column(agencies, 2).filter((one) => JSON.stringify(one) === JSON.stringify(gmv))).toHaveLength(1);
    expect(column(agencies.slice(0, 20), 2)).toContainEqual(gmv);
  });

  it('reaches every tier many times', () => {
    const tiers = column(agencies, 2).map((gmv) => [500_000, 1_000_000, 2_000_000].filter((edge) => (amountOf(gmv) ?? -1) >= edge).length);
    for (const tier of [0, 1, 2, 3]) expect(tiers.filter((one) => one === tier).length).toBeGreaterThanOrEqual(15);
  });

  it('says what each has paid, 0 to 4, and what is held', () => {
    expect(new Set(column(agencies, 3))).toEqual(new Set([0, 1, 2, 3, 4]));
    for (const held of column(agencies, 4)) expect(Number.isInteger(held) && Number(held) >= 0).toBe(true);
  });

  it('leaves the columns on the right free from row 2 on', () => {
    expect(Math.max(...agencies.map((row) => row.length))).toBe(5);
  });
});

describe('the orders', () => {
  const dayOf = (date: CellInput): number =>
    typeof date === 'number' ? date : (Date.parse(`${String(date).slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const isOctober = (row: readonly CellInput[]): boolean => dayOf(row[1] ?? null) >= october[0] && dayOf(row[1] ?? null) <= october[1];

  it('are 5,000 lines of three months, by day, a few days typed with a time, some refunds', () => {
    expect(lines).toHaveLength(5_000);
    const days = column(lines, 1).map(dayOf);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(days[0]).toBeLessThan(october[0]);
    expect(days.at(-1)).toBeGreaterThan(october[1]);
    expect(column(lines, 1).filter((date) => typeof date === 'string').length).toBe(13);
    for (const date of column(lines, 1)) if (typeof date === 'string') expect(date).toMatch(/^2026-\d\d-\d\d \d\d:05:33$/);
    expect(column(lines, 2).filter((amount) => Number(amount) < 0).length).toBeGreaterThan(200);
  });

  it('add up, for October, to the GMV that the roster gives, to the cent', () => {
    const cents = new Map<CellInput, number>();
    for (const row of lines.filter(isOctober)) cents.set(row[0]!, (cents.get(row[0]!) ?? 0) + Math.round(Number(row[2]) * 100));
    const known = agencies.filter(([, , gmv]) => amountOf(gmv ?? null) !== undefined);
    expect(known).toHaveLength(197);
    for (const [id, , gmv] of known) expect((cents.get(id!) ?? 0) / 100).toBe(amountOf(gmv ?? null));
  });
});

describe('the results', () => {
  /** Rows × columns that each formula answers with the shipped rules. */
  const answers: readonly [pattern: RegExp, rows: number, columns: number][] = [
    [/TUIKE\.(DEPOSIT|TIER|TOPUP|SHORTFALL|HEADROOM|CHECK)\((?:IF\()?名册!C2:C201/, 200, 1],
    [/TUIKE\.TIERS\(/, 5, 6],
    [/TUIKE\.RULES\(/, 3, 8],
    [/TUIKE\.ROSTER\(/, 201, 5],
    [/TUIKE\.(BUILD|EXPLAIN)\(/, 1, 1],
  ];

  it('stand third of three, behind the roster, which is in front', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['名册', '订单', '结果']);
    expect(book.active).toBeUndefined();
  });

  it.each(['DEPOSIT', 'TIER', 'TOPUP', 'SHORTFALL', 'HEADROOM', 'CHECK', 'TIERS', 'RULES', 'BUILD', 'EXPLAIN', 'ROSTER'])(
    'ask TUIKE.%s',
    (name) => {
      expect(results.cells.flat().filter((input) => String(input).includes(`TUIKE.${name}(`))).toHaveLength(1);
    },
  );

  it('leave every spill free, and a column between the tables', () => {
    results.cells.forEach((row, r) =>
      row.forEach((input, c) => {
        const spill = typeof input === 'string' && input.includes('TUIKE.') ? answers.find(([pattern]) => pattern.test(input)) : undefined;
        if (!spill) return;
        for (let down = 0; down < spill[1]; down++) {
          for (let right = 0; right < spill[2]; right++) {
            if (down + right > 0)
              expect([r + down, c + right, results.cells[r + down]?.[c + right] ?? null]).toEqual([r + down, c + right, null]);
          }
        }
      }),
    );
  });

  it('name only cells that are there', () => {
    for (const input of results.cells.flat().filter((one) => typeof one === 'string' && one.startsWith('='))) {
      for (const [, sheet, , last] of String(input).matchAll(/(名册|订单)!([A-Z])\d+(?::[A-Z](\d+))?/g)) {
        if (last) expect(Number(last)).toBe((sheet === '名册' ? roster : orders).cells.length);
      }
    }
  });
});

it('is the same on every call, in the words of either language', () => {
  expect(sampleBook('zh-CN')).toEqual(book);
  const english = sampleBook('en-US');
  expect(english.sheets.map(({ name }) => name)).toEqual(['Roster', 'Orders', 'Results']);
  expect(english.sheets[0]!.cells.slice(1)).toEqual(roster.cells.slice(1));
  expect(JSON.stringify(english.sheets[2]).replaceAll('Roster!', '名册!').replaceAll('Orders!', '订单!')).toContain(
    'TUIKE.DEPOSIT(名册!C2:C201)',
  );
});

it('survives being saved as .xlsx', async () => {
  expect(await readBook(await writeBook(book), 'sample.xlsx')).toEqual({
    ...book,
    sheets: book.sheets.map((sheet) => expect.objectContaining({ name: sheet.name, cells: sheet.cells }) as unknown),
  });
});
