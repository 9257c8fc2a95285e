// Files made to stop whoever reads them: refused or read, in time that grows as they do. `npx tsx test/hostile/times.ts` says how long each takes.
import { strToU8 } from 'fflate';
import { cellElements, rowsOfSheet } from '../../src/files/package/formula-cells';
import { openPackage } from '../../src/files/package/open-package';
import { recordReader } from '../../src/files/text/record-reader';
import { recordShapeOf } from '../../src/files/text/separator';
import { textStream } from '../../src/files/text/text-stream';
import { xlsxBook } from '../../src/files/workbook/book';
import { sheetRowReader } from '../../src/files/workbook/sheet-rows';
import { xlsBook } from '../../src/files/workbook/xls';
import { isWorkbookProblem } from '../../src/files/workbook/xlsx';
import { elementsNamed, richText } from '../../src/files/workbook/xml-text';
import { isZipFault, directoryPlace, zipEntries } from '../../src/files/zip/directory';
import { packedMember, zipOfMembers } from '../../src/files/zip/zip-of-members';
import { partPath } from '../../src/files/zip/part-path';
import { readBook } from '../../src/workbench/files/read-book';
import { isSlow } from '../growth';
import { circularXls, overlappingZip } from '../hostile/archives';
import { hostileSheets } from '../hostile/markup';
import { inMemory } from '../roster/files/read-orders';
import { workbookZip } from '../workbench/files/workbook-zip';

const megabyte = 1_000_000;
/** Below this nobody waits, ms. */
const quick = 1000;

const rowsIn = (xml: string): number => {
  let rows = 0;
  sheetRowReader(
    (number) => `${number}`,
    () => {
      rows++;
    },
  ).read(xml, true);
  return rows;
};
const elementsIn = (xml: string): number => [...cellElements(xml, rowsOfSheet(xml) ?? { from: 0, to: xml.length })].length;

describe.each(Object.entries(hostileSheets))('%s', (_, xmlOf) => {
  it.each([
    ['its rows', rowsIn],
    ['its elements', elementsIn],
    ['its parts', (xml: string) => elementsNamed(xml, 'c')],
    ['its runs', (xml: string) => richText(xml, '')],
  ])('%s: four times as much takes four times as long', (_what, read) => expect(isSlow<string>(read, xmlOf, megabyte, quick)).toBe(false));
});

const textsIn = (bytes: Uint8Array): number => {
  const stream = textStream();
  const text = stream.next(bytes, true);
  let records = 0;
  recordReader(recordShapeOf(text), () => {
    records++;
  }).read(text, true);
  return records;
};
const repeated = (length: number, ...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => bytes[i % bytes.length]!);

it.each([
  ['quotes', [34]],
  ['quotes and blanks', [34, 32]],
  ['quotes and letters', [34, 97]],
  ['a quote that stays open', [97]],
  ['separators', [44]],
  ['line ends', [10]],
  ['carriage returns', [13]],
  ['zeros', [0]],
  ['halves of UTF-8', [0xe4]],
  ['no encoding at all', [0xff, 0x80, 0xc0]],
  ['marks of UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16 of nothing but halves', [0xff, 0xfe, 0x00, 0xd8]],
])('a text of %s: four times as much takes four times as long', (_, bytes) =>
  expect(isSlow<Uint8Array>(textsIn, (length) => repeated(length, ...bytes), megabyte, quick)).toBe(false),
);

const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const one = workbookZip([{ name: 'a', rows: row }], { strings: '<si><t>甲</t></si>' });
const firstCell = async (bytes: Uint8Array): Promise<unknown> => {
  const book = await xlsxBook(inMemory(bytes));
  if (isWorkbookProblem(book)) return book;
  const cells: unknown[] = [];
  for (const { read } of book) {
    const problem = await read(
      (found) => void cells.push(...found),
      () => undefined,
    );
    if (problem) return problem;
  }
  return cells[0];
};

describe('archives', () => {
  it('the same file, sound', async () => expect(await firstCell(one)).toBe('甲'));

  it('two files on the same bytes, by which a megabyte unpacks to a million, are refused', async () => {
    const bytes = overlappingZip(one);
    expect(await firstCell(bytes)).toEqual({ code: 'damaged-workbook', part: '' });
    expect(openPackage(bytes)).toBeNull();
    await expect(readBook(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'damaged' });
  });

  it.each([
    '../../evil.xml',
    '__proto__',
    'constructor',
    'xl/__proto__/toString',
    '/etc/passwd',
    'C:\\evil.xml',
    '\ud800',
    'a'.repeat(60_000),
  ])('a part called %p is a part like any other', async (name) => {
    const bytes = zipOfMembers([packedMember(name, strToU8('x'))]);
    const place = directoryPlace(bytes, bytes.length);
    if (isZipFault(place)) throw new Error(place.code);
    expect(zipEntries(bytes.subarray(place.start), place.count)).toHaveLength(1);
    expect(openPackage(bytes)?.names()).toHaveLength(1);
    expect(await firstCell(bytes)).toEqual({ code: 'other-workbook' });
    expect(partPath(name, 'xl/')).not.toMatch(/(^|\/)\.\.(\/|$)/);
  });

  it.each(['__proto__', 'constructor'])('an .ods with a part called %s is read as without', async (name) => {
    const cells = '<table:table-row><table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell></table:table-row>';
    const parts = {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest/>',
      'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="a">${cells}</table:table></office:spreadsheet></office:body></office:document-content>`,
    };
    const bytes = zipOfMembers([...Object.entries(parts), [name, 'x'] as const].map(([part, text]) => packedMember(part, strToU8(text))));
    expect(await readBook(bytes, 'a.ods')).toMatchObject({ sheets: [{ name: 'a', cells: [['甲']] }] });
  });

  it('a million shared texts, and a million that are blank', async () => {
    for (const text of ['<si><t>甲</t></si>', '<si/>']) {
      const bytes = workbookZip([{ name: 'a', rows: row }], { strings: text.repeat(1_000_000) });
      expect(bytes.length).toBeLessThan(megabyte);
      expect(await firstCell(bytes)).toBe(text === '<si/>' ? '' : '甲');
    }
  });

  it('a shared text that never ends, of a megabyte that unpacks to a gigabyte', async () => {
    const bytes = workbookZip([{ name: 'a', rows: row }], { strings: `<si><t>${'a'.repeat(64 * 1024 * 1024)}` });
    expect(await firstCell(bytes)).toMatchObject({ code: 'damaged-workbook' });
  });

  it('70,000 sheets of 40,000 relations are looked up in one go', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `a${i}`, rows: '', kind: 'worksheet' as const }));
    const book = workbookZip(many(1), {
      parts: {
        'xl/workbook.xml': `<workbook>${'<sheet r:id="none"/>'.repeat(70_000)}</workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${'<Relationship Id="x" Target="x"/>'.repeat(40_000)}</Relationships>`,
      },
    });
    expect(await firstCell(book)).toMatchObject({ code: 'damaged-workbook' });
  });

  const laughs = `<!DOCTYPE sst [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['xl/sharedStrings.xml', `${laughs}<sst><si><t>&a19;</t></si></sst>`],
    ['xl/workbook.xml', `${laughs}<workbook xmlns:r="x"><sheets><sheet name="&a19;" sheetId="1" r:id="r1"/></sheets></workbook>`],
    ['xl/styles.xml', `${laughs}<styleSheet><numFmts><numFmt numFmtId="200" formatCode="&a19;"/></numFmts></styleSheet>`],
    ['xl/theme/theme1.xml', `${laughs}<theme>&a19;</theme>`],
  ])('entities of entities in %s are not unfolded', async (part, xml) => {
    const bytes = workbookZip([{ name: 'a', rows: row }], { strings: '<si><t>甲</t></si>', parts: { [part]: xml } });
    for (const opened of [await firstCell(bytes), await readBook(bytes, 'a.xlsx').catch((error: unknown) => error)])
      expect(JSON.stringify(opened).length).toBeLessThan(100_000);
  });

  it('an .xls whose sectors go round in a circle', () => expect(xlsBook(circularXls())).toEqual({ code: 'damaged-workbook', part: '' }));
});
