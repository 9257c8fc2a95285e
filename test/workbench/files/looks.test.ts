// Fonts, fills, alignment and borders of a file are there again in the file that is saved from it.
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx, type CellStyle } from 'hucre/xlsx';
import fc from 'fast-check';
import { borderSides, type CellLook, lineStyles } from '../../../src/workbench/grid/cell-look';
import type { Book, BookSheet } from '../../../src/workbench/grid/grid';
import { memoryGrid } from '../../../src/workbench/grid/memory/memory';
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import { workbookZip } from './workbook-zip';

/** As the workbench does it: what is opened goes through a grid before it is saved. */
function throughGrid(book: Book): Book {
  const grid = memoryGrid();
  grid.open(book);
  return { ...grid.book(), ...(book.font && { font: book.font }) };
}
const saved = async (bytes: Uint8Array): Promise<Uint8Array> => writeBook(throughGrid(await readBook(bytes, 'a.xlsx')));

const lookAt = ({ looks = [], cellLooks = [] }: BookSheet, row: number, column: number): CellLook | undefined =>
  looks[cellLooks[row]?.[column] ?? -1];

describe('a look, by what the file says', () => {
  const theme =
    '<a:theme xmlns:a="m"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
    '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const themePart = {
    'xl/theme/theme1.xml': theme,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="x/styles" Target="styles.xml"/>' +
      '<Relationship Id="h" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
  };
  const opened = async (styles: { font?: string; fill?: string; border?: string; alignment?: string; colors?: string }) => {
    const { font = '', fill = '', border = '', alignment = '', colors = '' } = styles;
    const bytes = workbookZip([{ name: 'a', rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }], {
      styles:
        `<fonts><font><sz val="11"/><name val="宋体"/></font><font>${font}</font></fonts><fills><fill/><fill/><fill>${fill}</fill></fills>` +
        `<borders><border/><border>${border}</border></borders><cellXfs><xf/><xf ${font && 'fontId="1"'} fillId="2" borderId="1">${alignment}</xf></cellXfs>${colors}`,
      parts: themePart,
    });
    const book = await readBook(bytes, 'a.xlsx');
    expect(book.font).toEqual({ name: '宋体', size: 11 });
    return lookAt(book.sheets[0]!, 0, 0);
  };
  const solid = (color: string) => ({ fill: `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>` });
  const colors = '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';

  it.each<[string, Parameters<typeof opened>[0], CellLook | undefined]>([
    ['the issue’s own: 16 pt, bold', { font: '<b/><sz val="16"/><name val="宋体"/>' }, { isBold: true, fontSize: 16 }],
    ['another name', { font: '<sz val="11"/><name val="黑体"/>' }, { fontName: '黑体' }],
    ['italic, struck, underlined', { font: '<i/><strike/><u/>' }, { isItalic: true, isStruck: true, underline: 'single' }],
    ['underlined twice', { font: '<u val="double"/>' }, { underline: 'double' }],
    ['what is switched off', { font: '<b val="0"/><u val="none"/><i val="false"/>' }, undefined],
    ['a red font', { font: '<color rgb="FFFF0000"/>' }, { color: 'FF0000' }],
    ['black of the theme is the usual', { font: '<color theme="1"/>' }, undefined],
    ['white of the theme', { font: '<color theme="0"/>' }, { color: 'FFFFFF' }],
    ['an accent', solid('theme="4"'), { fill: '4472C4' }],
    // Excel reckons in steps and shows D9E1F2 and 305496.
    ['an accent, 80% lighter', solid('theme="4" tint="0.79998168889431442"'), { fill: 'DAE3F3' }],
    ['an accent, 25% darker', solid('theme="4" tint="-0.249977111117893"'), { fill: '2F5597' }],
    ['white, 15% darker', solid('theme="0" tint="-0.14999847407452621"'), { fill: 'D9D9D9' }],
    ['the old palette', solid('indexed="13"'), { fill: 'FFFF00' }],
    ['a palette of the file’s own', { ...solid('indexed="0"'), colors }, { fill: '123456' }],
    ['a colour that is none', solid('rgb="abc"'), undefined],
    ['centred and wrapped', { alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>' }, { horizontal: 'center', vertical: 'center', isWrapped: true }],
    ['at the bottom, as ever', { alignment: '<alignment horizontal="general" vertical="bottom"/>' }, undefined],
    ['lines', { border: '<left style="thin"><color indexed="64"/></left><bottom style="double"><color rgb="FFFF0000"/></bottom>' }, { borders: { left: { line: 'thin' }, bottom: { line: 'double', color: 'FF0000' } } }],
  ])('%s', async (_, styles, expected) => expect(await opened(styles)).toEqual(expected)); // prettier-ignore
});

const styled: readonly (readonly [string, CellStyle])[] = [
  ['16 pt, bold', { font: { name: 'Calibri', size: 16, bold: true } }],
  ['red on yellow', { font: { name: 'Calibri', size: 11, color: { rgb: 'FF0000' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } }],
  ['centred, wrapped', { alignment: { horizontal: 'center', vertical: 'center', wrapText: true } }],
  ['lines', { border: { top: { style: 'thin' }, right: { style: 'double', color: { rgb: '00FF00' } }, bottom: { style: 'hair' }, left: { style: 'thick' } } }],
  ['with a number format', { numFmt: '#,##0.00', font: { name: '黑体', size: 9, italic: true, strikethrough: true, underline: true } }],
]; // prettier-ignore

describe('opened and saved, it is there for other readers', () => {
  it.each(styled)('%s: of a figure, a text, a formula and a blank cell', async (_, style) => {
    const cells = new Map(
      ['0,0', '0,1', '0,2', '0,3', '4,6'].map((key, at) => [
        key,
        { style, ...(at === 2 && { type: 'formula' as const, formula: 'A1', formulaResult: 5 }) },
      ]),
    );
    const source = await writeXlsx({ sheets: [{ name: 'a', rows: [[5, 'x', null, null, 7]], cells }] });
    const again = await readXlsx(await saved(source), { readStyles: true });
    const [before, after] = [(await readXlsx(source, { readStyles: true })).sheets[0]!.cells!, again.sheets[0]!.cells!];
    for (const key of cells.keys()) {
      // The hand of hucre's reader writes what is usual, too.
      expect([key, after.get(key)?.style]).toEqual([key, before.get(key)?.style]);
    }
    expect(after.get('0,4')?.style ?? {}).toEqual({});
  });

  it('a fill for SheetJS, the font in the styles part, and the font of the whole workbook', async () => {
    const cells = new Map([['0,0', { style: styled[1]![1] }]]);
    const bytes = await saved(await writeXlsx({ sheets: [{ name: 'a', rows: [[5, 6]], cells }], defaultFont: { name: '宋体', size: 12 } }));
    const sheet = read(bytes, { cellStyles: true }).Sheets['a']!;
    expect(sheet['A1'].s).toMatchObject({ patternType: 'solid', fgColor: { rgb: 'FFFF00' } });
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml']!);
    expect(styles).toMatch(/<fonts count="2"><font><sz val="12"\/><name val="宋体"\/><\/font><font><color rgb="FFFF0000"\/>/);
  });

  it('400 number formats, each its own', async () => {
    const formats = Array.from({ length: 400 }, (_, at) => `0.00"${at}"`);
    const cells = new Map(formats.map((numFmt, at) => [`${at},0`, { style: { numFmt } }]));
    const source = await writeXlsx({ sheets: [{ name: 'a', rows: formats.map(() => [1]), cells }] });
    const again = await readXlsx(await saved(source), { readStyles: true });
    expect(formats.map((_, at) => again.sheets[0]!.cells!.get(`${at},0`)?.style?.numFmt)).toEqual(formats);
  });

  it('frozen rows and columns', async () => {
    const source = await writeXlsx({ sheets: [{ name: 'a', rows: [[5, 6]], freezePane: { rows: 2, columns: 1 } }] });
    expect((await readXlsx(await saved(source))).sheets[0]!.freezePane).toEqual({ rows: 2, columns: 1 });
  });

  it('a look that the row or the column gives to cells which the file does not list', async () => {
    const yellow = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>';
    const bytes = workbookZip(
      [
        {
          name: 'a',
          before: '<cols><col min="2" max="2" width="9" style="1"/></cols>',
          rows: '<row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row>',
        },
      ],
      {
        styles: `<fonts><font/><font><b/></font></fonts><fills><fill/><fill/>${yellow}</fills><cellXfs><xf/><xf fillId="2"/><xf fontId="1"/></cellXfs>`,
      },
    );
    const sheet = (await readBook(await saved(bytes), 'a.xlsx')).sheets[0]!;
    expect([0, 1, 2].map((column) => lookAt(sheet, 0, column))).toEqual([undefined, { isBold: true }, { isBold: true }]);
    expect([0, 1, 2].map((column) => lookAt(sheet, 1, column))).toEqual([undefined, { fill: 'FFFF00' }, undefined]);
  });
});

it('whatever the looks are, they reopen as they were', async () => {
  const color = fc.integer({ min: 1, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0').toUpperCase());
  const line = fc.record({ line: fc.constantFrom(...lineStyles), color }, { requiredKeys: ['line'] });
  const borders = fc
    .record(Object.fromEntries(borderSides.map((side) => [side, line])), { requiredKeys: [] })
    .filter((sides) => Object.keys(sides).length > 0);
  const look = fc
    .record(
      {
        fontName: fc.constantFrom('黑体', '等线', 'A & <B>'),
        fontSize: fc.constantFrom(8, 10.5, 16),
        isBold: fc.constant(true as const),
        isItalic: fc.constant(true as const),
        isStruck: fc.constant(true as const),
        underline: fc.constantFrom('single' as const, 'double' as const),
        color,
        fill: color,
        horizontal: fc.constantFrom('left', 'center', 'right', 'justify', 'distributed'),
        vertical: fc.constantFrom('top' as const, 'center' as const),
        isWrapped: fc.constant(true as const),
        borders,
      },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0) as fc.Arbitrary<CellLook>;
  const cell = fc.record({ input: fc.constantFrom(null, 1, 'x', '=1+1'), format: fc.constantFrom(null, '0.00'), look: fc.option(look) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
      const looks = rows.flat().flatMap((one) => (one.look ? [one.look] : []));
      const numbers = rows.map((row) => row.map((one) => (one.look ? looks.indexOf(one.look) : null)));
      const sheet: BookSheet = {
        name: 'a',
        cells: [[1], ...rows.map((row) => row.map(({ input }) => input))],
        cellFormats: [[], ...rows.map((row) => row.map(({ format }) => format))],
        looks,
        cellLooks: [[], ...numbers],
      };
      const again = (await readBook(await writeBook(throughGrid({ sheets: [sheet] })), 'a.xlsx')).sheets[0]!;
      rows.forEach((row, r) => row.forEach((one, c) => expect(lookAt(again, r + 1, c)).toEqual(one.look ?? undefined)));
    }),
    { numRuns: 60 },
  );
});
