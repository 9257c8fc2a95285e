// A copy of a workbook's file for people without the add-in. That Excel's own formulas show there what the cells showed is computed here by the
// hand-over itself; by LibreOffice: npx tsx test/e2e/copy-in-libre-office.ts.
import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { writeBook } from '../../../src/workbench/files/write-book';
import type { Book, BookSheet, CellInput, CellValue } from '../../../src/workbench/grid/grid';
import { floating } from '../../engine/rules';
import { questions } from '../../../src/engine/tiers/exact-answers';
import { bookOf, copied, copyOf, danglingNames, partsOf } from './copied';

const own = (xml: string): boolean => /_xldudf_TUIKE|TUIKE\./i.test(xml);

const sheetOf = (name: string, rows: readonly (readonly [CellInput, CellValue?])[][], more: Partial<BookSheet> = {}): BookSheet => ({
  name,
  cells: rows.map((row) => row.map(([cell]) => cell)),
  values: rows.map((row) => row.map(([cell, shown]) => (shown === undefined ? cell : shown))),
  ...more,
});

/** One formula in B1 beside an amount in A1. */
const besideAmount = (gmv: CellInput, formula: string, shown: CellValue): Promise<Uint8Array> =>
  writeBook({ sheets: [sheetOf('S', [[[gmv], [formula, shown]]])] });

it.each<[string, CellInput, string, CellValue, 'native' | 'value', string | null]>([
  ['a number', 600_000, '=TUIKE.DEPOSIT(A1)', 50_000, 'native', null],
  ['on the edge, by a sum of cents', 289571.66 + 48665.48 + 161762.86, '=TUIKE.DEPOSIT(A1)', 50_000, 'native', null],
  ['a blank', null, '=TUIKE.DEPOSIT(A1)', '', 'native', null],
  ['a call within another', 600_000, '=TUIKE.SHORTFALL(A1,TUIKE.DEPOSIT(A1,"fixed-v1"))', 0, 'native', null],
  ['functions around it', 600_000, '=IFERROR(ROUND(TUIKE.DEPOSIT(A1)*0.5,2),"?")', 25_000, 'native', null],
  ['IFNA, which files write otherwise', 600_000, '=IFNA(TUIKE.TIER(A1),0)', 2, 'native', null],
  ['an error that both show', -1, '=TUIKE.TIER(A1)', { error: '#N/A' }, 'native', null],
  ['a text that the add-in alone reads', '51.2万', '=TUIKE.DEPOSIT(A1)', 50_000, 'value', 'differs'],
  ['a text', 'abc', '=TUIKE.DEPOSIT(A1)', { error: '#VALUE!' }, 'value', 'error'],
  ['a cell that was not computed yet', 600_000, '=TUIKE.DEPOSIT(A1)', 20_000, 'value', 'differs'],
  ['an answer that is a text', 600_000, '=TUIKE.EXPLAIN(A1)', 'why', 'value', 'no-native'],
  ['a version that a cell says', 600_000, '=TUIKE.DEPOSIT(A1,C1)', 50_000, 'value', 'rule-of-cell'],
  ['a function that is not computed here', 600_000, '=TEXT(TUIKE.DEPOSIT(A1),"0")', '50000', 'value', 'unproven'],
  ['many cells taken together', 600_000, '=SUM(TUIKE.DEPOSIT(A1:A1))+SUM(TUIKE.DEPOSIT(A1:A9))', 1, 'value', 'many-cells'],
])('%s', async (_, gmv, formula, shown, becomes, why) => {
  const before = await besideAmount(gmv, formula, shown);
  const { bytes, formulas } = copyOf(before);
  expect(formulas.map((one) => [one.area.address, one.becomes, one.why])).toEqual([['B1', becomes, why]]);
  const { cells, values } = (await bookOf(bytes)).sheets[0]!;
  const after = cells[0]![1];
  if (becomes === 'native') expect(after).toMatch(/^=(?!.*TUIKE)/);
  else expect(after).toEqual(shown);
  expect(values?.[0]?.[1] ?? after).toEqual(shown);
  expect(cells[0]![0]).toEqual(gmv);
  expect(own(Object.values(partsOf(bytes)).join(''))).toBe(false);
});

it('values alone: nothing computes any more, a text of no characters stays one', async () => {
  const bytes = await writeBook({
    sheets: [
      sheetOf('S', [
        [[1], ['=TUIKE.TIER(A1)', 1]],
        [[null], ['=TUIKE.TIER(A2)', '']],
        [['x'], ['=TRUE', true]],
      ]),
    ],
  });
  const copy = copyOf(bytes, null);
  expect(copy.formulas.map(({ becomes, why }) => [becomes, why])).toEqual([
    ['value', null],
    ['value', null],
  ]);
  expect((await bookOf(copy.bytes)).sheets[0]!.cells).toEqual([
    [1, 1],
    [null, '=""'],
    ['x', '=TRUE'],
  ]);
});

describe('a formula that spills', () => {
  const spilling = (formula: string, shown: readonly CellValue[]): Promise<Uint8Array> =>
    writeBook({
      sheets: [
        sheetOf(
          'S',
          shown.map((value, r) => [
            [[600_000, null, 2_000_001][r]!],
            [r === 0 ? formula : null, value],
            [r === 0 ? '=SUM(B1#)' : null, r === 0 ? 1 : null],
          ]),
          { spills: [{ row: 0, column: 1, rows: shown.length, columns: 1 }] },
        ),
      ],
    });

  it('is a formula in each of its cells, and "B1#" is the cells that it filled', async () => {
    const { bytes, formulas } = copyOf(await spilling('=IF(A1:A3="","",TUIKE.DEPOSIT(A1:A3))', [50_000, '', 200_000]));
    expect(formulas.map(({ area, becomes }) => [area.address, becomes])).toEqual([['B1:B3', 'native']]);
    const { cells, spills } = (await bookOf(bytes)).sheets[0]!;
    expect(cells.map((row) => String(row[1]).slice(0, 10))).toEqual(['=IF(A1="",', '=IF(A2="",', '=IF(A3="",']);
    expect(spills ?? []).toEqual([]);
    expect(cells[0]![2]).toBe('=SUM(B1:B3)');
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toMatch(/ cm=|t="array"/);
  });

  it('is named from another sheet, whatever brackets its own has in its name', async () => {
    const named = sheetOf(
      '名册 (2)',
      [
        [[600_000], ['=TUIKE.DEPOSIT(A1:A2)', 50_000]],
        [[600_000], [null, 50_000]],
      ],
      {
        spills: [{ row: 0, column: 1, rows: 2, columns: 1 }],
      },
    );
    const { bytes } = copyOf(await writeBook({ sheets: [named, sheetOf('T', [[["=SUM('名册 (2)'!B1#)", 100_000]]])] }));
    expect((await bookOf(bytes)).sheets[1]!.cells).toEqual([["=SUM('名册 (2)'!B1:B2)"]]);
  });

  it('that cannot be divided is the values that it showed', async () => {
    const { bytes, formulas } = copyOf(await spilling('=TUIKE.ROSTER(A1:A3,A1:A3,A1:A3)', [50_000, '', 200_000]));
    expect(formulas.map(({ becomes, why }) => [becomes, why])).toEqual([['value', 'spill-of-one']]);
    const { cells } = (await bookOf(bytes)).sheets[0]!;
    expect(cells.map((row) => row[1])).toEqual([50_000, '=""', 200_000]);
    expect(cells[0]![2]).toBe('=SUM(B1:B3)');
  });
});

describe('what the add-in leaves beside the cells', () => {
  const beside: NonNullable<Book['beside']> = {
    xmlParts: [
      '<rules xmlns="urn:tuike-deposit:rules">x</rules>',
      '<close xmlns="urn:tuike-deposit:close:1">x</close>',
      '<a xmlns="urn:other"/>',
    ],
    names: { TUIKE_RULE: '="x"', TUIKE_CLOSE_1: '="sha"', Rate: '=0.5' },
    properties: { 'TUIKE rule': 'x', 'TUIKE close 1': 'sha', Owner: 'me' },
  };

  it('goes: parts, names of the rule, the pane that would ask for it; what a close is verified by stays, and everybody else’s', async () => {
    const bytes = await writeBook({ sheets: [sheetOf('S', [[[1]]])], beside, settings: { TUIKE: '"x"' } });
    const { bytes: copy } = copyOf(bytes);
    const book = await bookOf(copy);
    expect(book.beside).toEqual({
      xmlParts: ['<a xmlns="urn:other"/>'],
      names: { TUIKE_CLOSE_1: '="sha"', Rate: '=0.5' },
      properties: { 'TUIKE close 1': 'sha', Owner: 'me' },
    });
    expect(book.settings).toBeUndefined();
    const parts = partsOf(copy);
    expect(Object.keys(parts).filter((name) => /webextension|taskpanes/i.test(name))).toEqual([]);
    expect(Object.values(parts).join('')).not.toMatch(/webextension|tuike-deposit|TUIKE_RULE|TUIKE rule/i);
    expect(danglingNames(copy)).toEqual([]);
  });

  it('the order of calculation goes, and the names that Excel keeps of unknown functions', async () => {
    const bytes = await writeBook({ sheets: [sheetOf('S', [[[1], ['=TUIKE.TIER(A1)', 1]]])] });
    const files = unzipSync(bytes);
    const change = (name: string, from: string, to: string) => {
      const text = new TextDecoder().decode(files[name]);
      if (!text.includes(from)) throw new Error(`${name}: ${from}`);
      files[name] = strToU8(text.replace(from, to));
    };
    files['xl/calcChain.xml'] = strToU8(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    );
    change(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    change(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    );
    change(
      'xl/workbook.xml',
      '<calcPr',
      '<definedNames><definedName name="_xldudf_TUIKE_TIER" hidden="1">#NAME?</definedName></definedNames><calcPr',
    );
    const { bytes: copy } = copyOf(zipSync(files));
    expect(Object.values(partsOf(copy)).join('')).not.toMatch(/calcChain|_xldudf|definedName/);
    expect(danglingNames(copy)).toEqual([]);
  });
});

describe('no copy is made', () => {
  const named = (name: string, formula: string) => writeBook({ sheets: [sheetOf('S', [[[1]]])], beside: { names: { [name]: formula } } });
  it('of a workbook whose name calls a function of ours: the name would be #NAME?', async () =>
    expect(copied(await named('Deposit', '=TUIKE.DEPOSIT(S!$A$1)'))).toEqual({ state: 'calls-elsewhere', part: 'xl/workbook.xml' }));
  it('of a workbook in which a spill of ours stays named in another way', async () => {
    const files = unzipSync(await besideAmount(600_000, '=TUIKE.DEPOSIT(A1:A1)', 50_000));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    const other = '<c r="C1"><f>SUM(_xlfn.ANCHORARRAY (B1))</f><v>50000</v></c></row>';
    files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</row>', other));
    expect(copied(zipSync(files))).toEqual({ state: 'calls-elsewhere', part: 'xl/worksheets/sheet1.xml' });
  });
  it('of what is no .xlsx', () =>
    expect(copied(strToU8('D0CF11E0 is how a file under a password begins'))).toEqual({ state: 'other-file' }));
  it('of a workbook with macros', async () => {
    const files = unzipSync(await besideAmount(1, '=1', 1));
    const types = new TextDecoder().decode(files['[Content_Types].xml']);
    files['[Content_Types].xml'] = strToU8(types.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'));
    expect(copied(zipSync(files))).toEqual({ state: 'other-file' });
  });
  it('of a sheet whose cells do not say where they stand', async () => {
    const files = unzipSync(await besideAmount(1, '=TUIKE.TIER(A1)', 1));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('r="B1"', 'r="?"'));
    expect(copied(zipSync(files))).toEqual({ state: 'unread', part: 'xl/worksheets/sheet1.xml' });
  });
});

it('a formula that was filled down once in the file is one in each cell', async () => {
  const files = unzipSync(await besideAmount(600_000, '=TUIKE.DEPOSIT(A1)', 50_000));
  const rows = [1, 2, 3].map(
    (r) =>
      `<row r="${r}"><c r="A${r}"><v>${r * 600_000}</v></c><c r="B${r}" s="0"><f t="shared" si="0"${r === 1 ? ' ref="B1:B3"' : ''}>${r === 1 ? '_xldudf_TUIKE_DEPOSIT(A1)+$A$1' : ''}</f><v>${[650_000, 700_000, 700_000][r - 1]}</v></c></row>`,
  );
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows.join('')}</sheetData>`));
  const { bytes, formulas } = copyOf(zipSync(files));
  expect(formulas.map(({ area, becomes }) => [area.address, becomes])).toEqual([
    ['B1', 'native'],
    ['B2', 'native'],
    ['B3', 'native'],
  ]);
  const { cells } = (await bookOf(bytes)).sheets[0]!;
  expect(cells.map((row) => /^=IF\((A\d)="".*\+\$A\$1$/.exec(String(row[1]))?.[1])).toEqual(['A1', 'A2', 'A3']);
});

it('what SheetJS writes is copied, too', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['机构', 'GMV', '应缴', '说明'],
    ['甲', 600_000],
    ['乙', null],
  ]);
  sheet['C2'] = { t: 'n', v: 50_000, f: 'TUIKE.DEPOSIT(B2)' };
  sheet['C3'] = { t: 's', v: '', f: 'TUIKE.DEPOSIT(B3)' };
  sheet['D2'] = { t: 's', v: 'a < b & "c"', f: 'TUIKE.EXPLAIN(B2)' };
  sheet['D3'] = { t: 'e', v: 42, f: 'TUIKE.EXPLAIN("x")' };
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, '名册');
  const bytes = XLSX.write(workbook, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  const copy = copyOf(new Uint8Array(bytes));
  expect(copy.formulas.map(({ area, becomes, why }) => [area.address, becomes, why])).toEqual([
    ['C2', 'native', null],
    ['D2', 'value', 'no-native'],
    ['C3', 'native', null],
    ['D3', 'value', 'error'],
  ]);
  const { cells, values } = (await bookOf(copy.bytes)).sheets[0]!;
  expect([cells[1]![3], cells[2]![3]]).toEqual(['a < b & "c"', { error: '#N/A' }]);
  expect([values?.[1]?.[2], values?.[2]?.[2] ?? '']).toEqual([50_000, '']);
  expect(own(Object.values(partsOf(copy.bytes)).join(''))).toBe(false);
});

it('law: whatever stands in a workbook, the copy shows the same, and other cells are as they were', async () => {
  const amount = fc.oneof(
    fc.constantFrom(0, 499_999.99, 500_000, 500_000.01, 1e6, 2e6),
    fc.integer({ min: 0, max: 3e8 }).map((cents) => cents / 100),
  );
  const content = fc.oneof(
    amount,
    fc.constant(null),
    fc.string({ minLength: 1, maxLength: 5 }).filter((text) => /^[a-z ]+$/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(content, fc.constantFrom('DEPOSIT', 'TIER', 'HEADROOM')), { minLength: 1 }), async (rows) => {
      const sheet = sheetOf(
        'S',
        rows.map(([gmv, name], r) => {
          const key = ({ DEPOSIT: 'deposit', TIER: 'tier', HEADROOM: 'headroom' } as const)[name];
          const answer = questions[key](floating, gmv, null);
          const shown: CellValue = typeof answer === 'object' ? { error: '#VALUE!' } : answer;
          return [[gmv], [`=TUIKE.${name}(A${r + 1})`, shown], ['=1+1', 2]];
        }),
      );
      const before = await writeBook({ sheets: [sheet] });
      const { bytes, formulas } = copyOf(before);
      expect(formulas).toHaveLength(rows.length);
      const after = (await bookOf(bytes)).sheets[0];
      for (const [r, row] of sheet.cells.entries()) {
        expect(after!.cells[r]![0] ?? null).toEqual(row[0] ?? null);
        expect(after!.values?.[r]?.[1] ?? after!.cells[r]![1]).toEqual(sheet.values![r]![1]);
        expect(after!.cells[r]![2]).toBe('=1+1');
        expect(formulas[r]!.becomes).toBe(typeof row[0] === 'string' ? 'value' : 'native');
      }
      expect(danglingNames(bytes)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
