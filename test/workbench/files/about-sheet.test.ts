import { strFromU8, unzipSync } from 'fflate';
import { type Origin, withAboutSheet } from '../../../src/workbench/files/about-sheet';
import { readBook } from '../../../src/workbench/files/read-book';
import { valuesOnly, writeBook } from '../../../src/workbench/files/write-book';
import type { Book } from '../../../src/workbench/grid/grid';

const origin: Origin = {
  name: { 'zh-CN': '推客保证金', 'en-US': 'TUIKE Deposit' },
  id: 'e395b865-fa24-4ffc-b8eb-1e7ca5a27ce3',
  version: '0.1.0.0',
  build: 'TUIKE 0.1.0, functions 4b041778, rule floating-v2',
  rules: [
    ['id', 'tiers', "the workbook's"],
    ['floating-v2', 4, 'yes'],
  ],
};
const book: Book = {
  sheets: [
    {
      name: '名册',
      cells: [['GMV', 'deposit', '=TUIKE.DEPOSIT(A1)&"."'], [500_000, '=TUIKE.DEPOSIT(A2:A3)', "'=1+1"], ['51.2万'], [null, '=SUM(B2:B3)']],
      values: [
        ['GMV', 'deposit', { error: '#VALUE!', message: '“GMV”不是金额' }],
        [500_000, 50_000, '=1+1'],
        ['51.2万', { error: '#N/A' }],
        [null, 50_000],
      ],
      spills: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      columnFormats: [null, '#,##0'],
    },
  ],
};
const names = ({ sheets }: Book) => sheets.map(({ name }) => name);
const text = ({ sheets }: Book) => JSON.stringify(sheets.at(-1)!.cells);

describe('the sheet that says what made the values', () => {
  it.each(['formulas', 'values'] as const)('names add-in, version, build, metadata and rule, in both languages (%s)', (keeps) => {
    const about = withAboutSheet(book, origin, keeps);
    expect(names(about)).toEqual(['名册', '关于本文件 About']);
    for (const said of [
      '推客保证金',
      'TUIKE Deposit',
      '0.1.0.0',
      'functions 4b041778, rule floating-v2',
      'e395b865',
      '规则版本',
      'Rule versions',
    ])
      expect(text(about)).toContain(said);
    expect(text(about)).toMatch(keeps === 'formulas' ? /无法重新计算.*cannot be computed again/ : /没有公式.*there are no formulas/);
  });

  it('counts the formulas of the add-in, not those of Excel', () => {
    expect(text(withAboutSheet(book, origin, 'formulas'))).toMatch(/Formulas of the add-in",2\]/);
  });

  it('is refreshed in its place and under its name, not added again', () => {
    const once = withAboutSheet(book, origin, 'formulas');
    const moved = { ...once, sheets: [{ ...once.sheets[1]!, name: '关于本文件 About (2026)' }, once.sheets[0]!] };
    const again = withAboutSheet(moved, { ...origin, version: '0.2.0.0' }, 'formulas');
    expect(names(again)).toEqual(['关于本文件 About (2026)', '名册']);
    expect(JSON.stringify(again.sheets[0])).toContain('0.2.0.0');
    expect(JSON.stringify(again.sheets[0])).not.toContain('0.1.0.0');
  });

  it('leaves a sheet of a person’s alone that has its name', () => {
    const own = {
      ...book,
      sheets: [
        { name: '关于本文件 about', cells: [['mine']] },
        { name: '关于本文件 About', cells: [['mine too']] },
      ],
    };
    expect(names(withAboutSheet(own, origin, 'formulas'))).toEqual(['关于本文件 about', '关于本文件 About', '关于本文件 About 2']);
  });

  it('says so where the add-in did not answer, and gives the sentence where it refused to', () => {
    expect(text(withAboutSheet(book, { ...origin, build: null, rules: [] }, 'formulas'))).toMatch(/没有回答 · the add-in did not answer/);
    const damaged = { error: '#N/A', message: 'The rule settings are damaged.' } as const;
    expect(text(withAboutSheet(book, { ...origin, build: damaged, rules: [[damaged]] }, 'formulas'))).toContain('settings are damaged');
  });

  it('survives saving and opening, and stays one', async () => {
    const saved = await readBook(await writeBook(book, { origin }), 'a.xlsx');
    const again = await readBook(await writeBook(saved, { origin }), 'a.xlsx');
    expect(names(again)).toEqual(['名册', '关于本文件 About']);
    expect(again.sheets[1]!.cells).toEqual(saved.sheets[1]!.cells);
    expect(again.sheets[0]).toEqual(saved.sheets[0]);
  });
});

describe('a copy of values', () => {
  it('has what every formula showed in its place, spilled cells included, and keeps the formats', () => {
    expect(valuesOnly(book.sheets[0]!)).toEqual({
      name: '名册',
      cells: [
        ['GMV', 'deposit', { error: '#VALUE!', message: '“GMV”不是金额' }],
        [500_000, 50_000, "'=1+1"],
        ['51.2万', { error: '#N/A' }],
        [null, 50_000],
      ],
      columnFormats: [null, '#,##0'],
    });
  });

  it('holds no formula in the file, so that every program shows the same', async () => {
    const parts = unzipSync(await writeBook(book, { origin, keeps: 'values' }));
    const xml = Object.keys(parts).flatMap((path) => (path.startsWith('xl/worksheets/') ? [strFromU8(parts[path]!)] : []));
    expect(xml).toHaveLength(2);
    expect(xml.join('')).not.toMatch(/<f[ >/]/);
    expect(xml[0]).toContain('<v>50000</v>');
    expect(strFromU8(parts['xl/workbook.xml']!)).not.toContain('fullCalcOnLoad');
  });
});
