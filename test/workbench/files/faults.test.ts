import { strToU8, zipSync } from 'fflate';
import { FileFault } from '../../../src/workbench/files/fault';
import { faultWords } from '../../../src/workbench/files/fault-words';
import { mostFileBytes } from '../../../src/workbench/files/limits';
import { readBook } from '../../../src/workbench/files/read-book';
import { writeBook } from '../../../src/workbench/files/write-book';
import { workbookZip } from './workbook-zip';

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const ole2Signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole2 = (stream: string): Uint8Array =>
  bytes(...ole2Signature, ...Array<number>(600).fill(0), ...utf16(stream), ...Array<number>(64).fill(0));
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const encryptedOds = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8('x'),
  'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
});
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const cell = workbookZip([{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);

const faultOf = async (content: Uint8Array, name: string): Promise<unknown> => readBook(content, name).catch((error: unknown) => error);

describe('files that are refused, and the value that the sentence names', () => {
  it.each<[string, Uint8Array, string, string, string]>([
    ['0 bytes', bytes(), 'a.xlsx', 'empty', '0 bytes'],
    ['blank text', utf8(',,\n\n'), 'a.csv', 'empty', 'no field'],
    ['a workbook of blank sheets', workbookZip([{ name: 'S', rows: '<row r="1"><c r="A1" s="0"/></row>' }]), 'a.xlsx', 'empty', '1 sheet)'],
    ['a picture', png, 'a.xlsx', 'not-spreadsheet', 'PNG'],
    ['a picture named .csv', png, 'a.csv', 'not-spreadsheet', 'PNG'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'a.xlsx', 'not-spreadsheet', 'PDF'],
    ['a web page named .xls', utf8('\n<html><p>1</p></html>'), 'a.xls', 'not-spreadsheet', 'HTML'],
    ['a web page with a declaration', utf8('<?xml version="1.0"?>\n<!DOCTYPE html><html>'), 'a.xls', 'not-spreadsheet', 'HTML'],
    [
      'an XML spreadsheet of 2003',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'a.xls',
      'not-spreadsheet',
      'XML',
    ],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'a.xlsx', 'not-spreadsheet', 'Word'],
    ['a text named .xlsx', utf8('a,b\n1,2'), 'a.xlsx', 'not-spreadsheet', '.xlsx'],
    ['an encrypted workbook', ole2('EncryptedPackage'), 'a.xlsx', 'password', 'Office'],
    ['an old workbook without its cells', ole2('Workbook'), 'a.xls', 'damaged', 'incomplete'],
    ['one whose stream is named BOOK', ole2('BOOK'), 'a.xls', 'damaged', 'incomplete'],
    [
      'a flat OpenDocument sheet',
      utf8('<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"/>'),
      'a.ods',
      'not-spreadsheet',
      '.fods',
    ],
    ['an old Word document', ole2('WordDocument'), 'a.doc', 'not-spreadsheet', 'Word'],
    ['a Numbers document', zip('Index/Document.iwa'), 'a.numbers', 'other-workbook', '.numbers'],
    ['a binary workbook without its cells', zip('[Content_Types].xml', 'xl/workbook.bin'), 'a.xlsb', 'damaged', 'incomplete'],
    ['an OpenDocument sheet under a password', encryptedOds, 'a.ods', 'password', 'OpenDocument'],
    ['another archive', zip('a.txt', 'b.txt'), 'a.xlsx', 'no-workbook', 'a.txt, b.txt'],
    ['an empty archive', zip(), 'a.zip', 'no-workbook', 'nothing'],
    ['text of an unknown kind', utf8('# notes'), 'notes.md', 'unknown-extension', 'notes.md'],
    ['text without an extension', utf8('a,b'), 'LICENSE', 'unknown-extension', 'LICENSE'],
    ['a quote that stays open', utf8('a,b\n1,"zwei\n3,4\n'), 'a.csv', 'open-quote', 'row 2'],
    ['neither UTF-8 nor GB18030', bytes(0x61, 0x2c, 0xff, 0xff, 0xff), 'a.csv', 'undecodable', 'utf-8 / gb18030'],
    ['UTF-16 without its mark', bytes(...utf16('a,b\n1,2')), 'a.csv', 'undecodable', 'U+0000'],
    ['UTF-8 with its mark, broken', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff, 0xff), 'a.csv', 'undecodable', 'utf-8'],
    ['a file above the limit', new Uint8Array(mostFileBytes + 1), 'a.csv', 'too-large', '192.0 MB'],
    ['a workbook cut off', cell.subarray(0, cell.length - 40), 'a.xlsx', 'damaged', 'end is missing'],
  ])('%s', async (_, content, name, code, seen) => {
    const fault = await faultOf(content, name);
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault).toMatchObject({ code });
    const { words } = fault as FileFault;
    expect(words['en-US']).toContain(seen);
    expect(words['zh-CN']).toMatch(/[一-鿿]/);
    expect(words['en-US']).not.toMatch(/[一-鿿]|undefined/);
  });

  it('every code has a sentence with a remedy in both languages', () => {
    for (const words of Object.values(faultWords)) {
      expect(words['zh-CN']('…')).toMatch(/^[^\n]+。[^\n]+。$|^[^\n]+。[^\n]+[。）]$/);
      expect(words['en-US']('…')).toMatch(/^[^\n]+\. [^\n]+\.$/);
    }
  });
});

describe('damage inside an archive', () => {
  it('any changed byte of a packed part is noticed', async () => {
    const good = await writeBook({ sheets: [{ name: 'S', cells: Array.from({ length: 200 }, (_, row) => [`text ${row}`, row * 7.5]) }] });
    const start = indexOf(good, 'xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    for (let at = start + 20; at < start + 400; at += 37) {
      const bad = good.slice();
      bad[at] = bad[at]! ^ 0x55;
      expect(await faultOf(bad, 'a.xlsx')).toMatchObject({ code: 'damaged' });
    }
  });

  it('XML that is none', async () => {
    expect(await faultOf(workbookZip([{ name: 'S', rows: '<row><c r="A1"><v>1' }]), 'a.xlsx')).toBeInstanceOf(FileFault);
  });

  it('a cell outside the sheet', async () => {
    const rows = '<row r="1"><c r="ZZZ1"><v>1</v></c></row>';
    expect(await faultOf(workbookZip([{ name: 'S', rows }]), 'a.xlsx')).toMatchObject({ code: 'damaged' });
  });

  it('two cells in opposite corners, which would be 17 thousand million cells', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await faultOf(workbookZip([{ name: 'S', rows }]), 'a.xlsx')).toMatchObject({ code: 'too-large' });
  });

  it('an encrypted zip', async () => {
    const locked = cell.slice();
    const directory = locked.findIndex(
      (_, at) => locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2,
    );
    locked[directory + 8] = locked[directory + 8]! | 1;
    expect(await faultOf(locked, 'a.xlsx')).toMatchObject({ code: 'password' });
  });
});

describe('zip bombs', () => {
  const large = workbookZip([{ name: 'S', rows: '' }], { parts: { 'xl/worksheets/sheet2.xml': ' '.repeat(4_000_000) } });
  const announcing = (size: number): Uint8Array => {
    const bomb = large.slice();
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 28; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 4_000_000) view.setUint32(at + 24, size, true);
    }
    return bomb;
  };

  it.each([
    ['300 MB', 300 * 1024 * 1024],
    ['2 GB', 2 * 1024 ** 3],
    ['just under 4 GB', 2 ** 32 - 2],
  ])('one that says it unpacks to %s is refused before anything is unpacked', async (_, size) => {
    expect(await faultOf(announcing(size), 'a.xlsx')).toMatchObject({ code: 'too-large' });
  });

  it('one that lies is stopped at the size it announced', async () => {
    const fault = (await faultOf(announcing(1000), 'a.xlsx')) as FileFault;
    expect(fault.code).toBe('damaged');
    expect(fault.words['en-US']).toContain('more than it announces');
  });
});

function indexOf(content: Uint8Array, text: string): number {
  return Buffer.from(content).indexOf(text);
}
