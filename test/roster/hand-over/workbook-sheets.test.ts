// Which sheets a workbook's file has, what its cells hold, and which of its formats make texts.
import { contentReader, textStyles, worksheetParts } from '../../../src/roster/hand-over/workbook-sheets';
import type { CellShows } from '../../../src/files/package/formula-cells';
import { packageOf, relations } from './package-of';

const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const types = (type: string): string => `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
const root = relations(['r1', 'officeDocument', 'xl/workbook.xml']);
const parts = {
  '_rels/.rels': root,
  '[Content_Types].xml': types(plain),
  'xl/workbook.xml': `<workbook><sheets><sheet name="B" sheetId="1" r:id="r2"/><x:sheet name='A &amp; "b"' r:id='r1'/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['r1', 'worksheet', 'worksheets/Sheet1.xml'],
    ['r2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['r3', 'chartsheet', 'chartsheets/sheet3.xml'],
  ),
};
const without = (name: keyof typeof parts) => Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
const withSheets = (sheets: string) => ({ ...parts, 'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>` });

describe('the worksheets', () => {
  it('come in the order of the workbook, by their relations', () =>
    expect(worksheetParts(packageOf(parts))).toEqual({
      path: 'xl/workbook.xml',
      sheets: [
        { name: 'B', path: 'xl/worksheets/sheet2.xml' },
        { name: 'A & "b"', path: 'xl/worksheets/sheet1.xml' },
      ],
    }));

  it.each([
    ['of a chart is left out', '<sheet name="C" r:id="r3"/><sheet name="A" r:id="r1"/>', ['A']],
    ['that no relation names is left out', '<sheet name="C" r:id="r9"/><sheet name="A" r:id="r1"/>', ['A']],
    ['that names no relation is left out', '<sheet name="C"/><sheet name="A" r:id="r1"/>', ['A']],
    ['without a name has none', '<sheet r:id="r1"/>', ['']],
    ['is none where the workbook has none', '', []],
  ])('a sheet %s', (_, sheets, names) =>
    expect(worksheetParts(packageOf(withSheets(sheets)))?.sheets.map(({ name }) => name)).toEqual(names),
  );

  it.each([
    ['without relations', without('_rels/.rels')],
    ['without its workbook', without('xl/workbook.xml')],
    ['without content types', without('[Content_Types].xml')],
    ['whose first relation is of another kind', { ...parts, '_rels/.rels': relations(['r1', 'core-properties', 'xl/workbook.xml']) }],
    ['with macros', { ...parts, '[Content_Types].xml': types('application/vnd.ms-excel.sheet.macroEnabled.main+xml') }],
    ['that is a template', { ...parts, '[Content_Types].xml': types(plain.replace('sheet.main', 'template.main')) }],
  ])('are none of a file %s', (_, file) => expect(worksheetParts(packageOf(file))).toBeNull());
});

describe('what a cell holds', () => {
  // <sit> begins like an item and is none: it belongs to the one before.
  const strings = {
    'xl/_rels/workbook.xml.rels': relations(['r1', 'styles', 'styles.xml'], ['r2', 'sharedStrings', 'sharedStrings.xml']),
    'xl/sharedStrings.xml':
      '<sst><si><t>甲 &amp; 乙</t></si><si/><si ><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></si><sit><t>no</t></sit></sst>',
  };
  const read = (shown: CellShows, file: Readonly<Record<string, string>> = strings) =>
    contentReader(packageOf(file), 'xl/workbook.xml')(shown);

  it.each<[CellShows, unknown]>([
    [{ kind: 'blank' }, null],
    [{ kind: 'number', written: '0.1' }, 0.1],
    [{ kind: 'number', written: '-1E3' }, -1000],
    [{ kind: 'text', text: '' }, ''],
    [{ kind: 'text', text: '12' }, '12'],
    [{ kind: 'shared-text', index: 0 }, '甲 & 乙'],
    [{ kind: 'shared-text', index: 1 }, ''],
    [{ kind: 'shared-text', index: 2 }, 'a bno'],
    [{ kind: 'shared-text', index: 3 }, ''],
    [{ kind: 'logical', value: true }, true],
    [{ kind: 'logical', value: false }, false],
    [{ kind: 'error', code: '#N/A' }, { code: '#N/A' }],
  ])('%j: %j', (shown, content) => expect(read(shown)).toEqual(content));

  it('of shared texts that the file has not, a text of no characters', () => {
    expect(read({ kind: 'shared-text', index: 0 }, { 'xl/workbook.xml': '' })).toBe('');
    expect(read({ kind: 'shared-text', index: 0 }, { 'xl/_rels/workbook.xml.rels': strings['xl/_rels/workbook.xml.rels'] })).toBe('');
  });

  it('one reader reads all of them', () => {
    const reader = contentReader(packageOf(strings), 'xl/workbook.xml');
    expect([0, 1, 0].map((index) => reader({ kind: 'shared-text', index }))).toEqual(['甲 & 乙', '', '甲 & 乙']);
  });
});

describe('formats under which what is typed becomes text', () => {
  const stylesIn = (xml: string | null): string[] => {
    const related = { 'xl/_rels/workbook.xml.rels': relations(['r1', 'theme', 'theme.xml'], ['r2', 'styles', 'styles.xml']) };
    return [...textStyles(packageOf(xml === null ? related : { ...related, 'xl/styles.xml': xml }), 'xl/workbook.xml')];
  };
  const xf = (...ids: readonly (number | string)[]): string => ids.map((id) => `<xf numFmtId="${id}"/>`).join('');

  it.each([
    ['the built-in one', `<cellXfs count="3">${xf(0, 49, 4)}</cellXfs>`, ['1']],
    ['by its place among all', `<cellXfs>${xf(49, 0, 49)}</cellXfs>`, ['0', '2']],
    ['one of the file’s own', `<numFmt numFmtId="164" formatCode="@"/><cellXfs>${xf(0, 164)}</cellXfs>`, ['1']],
    ['not another of its own', `<numFmt numFmtId="164" formatCode="0.00@"/><cellXfs>${xf(0, 164)}</cellXfs>`, []],
    ['not of named styles', `<cellStyleXfs>${xf(49, 49)}</cellStyleXfs><cellXfs>${xf(0)}</cellXfs><dxfs>${xf(49)}</dxfs>`, []],
    ['of the first list', `<cellXfs>${xf(0)}</cellXfs><cellXfs>${xf(49)}</cellXfs>`, []],
    ['none where no list is', '<styleSheet/>', []],
    ['none of a list that is another', `<cellXfsOld>${xf(49)}</cellXfs>`, []],
    ['one that says no number is none', '<cellXfs><xf/></cellXfs>', []],
    ['none without the part', null, []],
  ])('%s', (_, xml, styles) => expect(stylesIn(xml)).toEqual(styles));
});
