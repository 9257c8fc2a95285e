// A byte that is no character opens the file with its place told; a file of such bytes is refused.
import { readBook } from '../../../src/workbench/files/read-book';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const ascii = utf8;
const mark = [0xef, 0xbb, 0xbf];
/** "机构,GMV\n甲传媒,600000\n" in GBK. */
const gbk = [0xbb, 0xfa, 0xb9, 0xb9, ...ascii(',GMV\n'), 0xbc, 0xd7, 0xb4, 0xab, 0xc3, 0xbd, ...ascii(',600000\n')];
const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
const whole = [
  ['机构', 'GMV'],
  ['甲传媒', 600_000],
];
const text = '机构,GMV\n甲传媒,600000\n';

const opened = async (bytes: readonly number[]) => {
  const { sheets, remarks } = await readBook(Uint8Array.from(bytes), 'a.csv');
  return { cells: sheets[0]!.cells, remarks: remarks ?? [] };
};

describe('what stands behind the text goes, and is told', () => {
  it.each<[string, readonly number[], number]>([
    ['a closing 0x1A', [...utf8(text), 0x1a], 1],
    ['a closing 0x1A and a line break', [...utf8(text), 0x1a, 0x0d, 0x0a], 1],
    ['one NUL', [...utf8(text), 0], 1],
    ['a block of NULs', [...utf8(text), ...Array<number>(4096).fill(0)], 4096],
    ['NULs without a last line break', [...utf8(text.trimEnd()), 0, 0, 0], 3],
    ['0x1A in GBK', [...gbk, 0x1a], 1],
    ['NULs in GBK', [...gbk, 0, 0], 2],
    ['NULs behind a byte-order mark', [...mark, ...utf8(text), 0, 0], 2],
    ['NULs in UTF-16', [0xff, 0xfe, ...utf16(text), 0, 0, 0, 0], 2],
    ['0x1A in UTF-16', [0xff, 0xfe, ...utf16(text), 0x1a, 0], 1],
  ])('%s', async (_, bytes, count) => {
    const { cells, remarks } = await opened(bytes);
    expect(cells).toEqual(whole);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]!['en-US']).toContain(`${count} byte`);
    expect(remarks[0]!['zh-CN']).toContain(`${count} 个不是文字的字节`);
    expect(remarks[0]!['en-US']).toContain('row 2');
  });
});

describe('half a character, or a byte of none, is told by its cell', () => {
  const bad = '\uFFFD';
  it.each<[string, readonly number[], string, string]>([
    ['half a GBK character at the end', [...gbk, ...ascii('a,5\nb'), 0xb4], `b${bad}`, 'A4'],
    ['half a GBK character before a comma', [...gbk, 0xb4, ...ascii(',5\n')], bad, 'A3'],
    ['half a GBK character before a line break', [...gbk, ...ascii('a,5'), 0xb4, ...ascii('\nb,6\n')], `5${bad}`, 'B3'],
    ['half a GBK character and 0x1A', [...gbk, 0xb4, 0x1a], bad, 'A3'],
    ['UTF-8 cut inside its last character', [...utf8(`${text}乙文化,5\n丙`).slice(0, -1)], bad, 'A4'],
    ['a stray byte among UTF-8', [...utf8(`${text}乙`), 0xff, ...utf8('文化,5\n')], `乙${bad}文化`, 'A3'],
    ['a stray byte behind a byte-order mark', [...mark, ...utf8(`${text}乙`), 0xff, ...utf8('文化,5\n')], `乙${bad}文化`, 'A3'],
    ['UTF-16 of an odd length', [0xff, 0xfe, ...utf16(`${text}b`), 0x41], `b${bad}`, 'A3'],
    ['half a surrogate', [0xff, 0xfe, ...utf16(`${text}b`), 0x00, 0xd8, ...utf16(',7\n')], `b${bad}`, 'A3'],
    ['one control character', [...utf8(`${text}乙`), 2, ...utf8('文化,5\n')], `乙${bad}文化`, 'A3'],
  ])('%s', async (_, bytes, seen, place) => {
    const { cells, remarks } = await opened(bytes);
    expect(cells.slice(0, 2)).toEqual(whole);
    expect(cells.flat().filter((cell) => String(cell).includes(bad))).toEqual([seen]);
    expect(remarks[0]!['en-US']).toContain(`1 place: ${place} “${seen}”`);
    expect(remarks[0]!['zh-CN']).toContain(`${place} “${seen}”`);
  });

  it('several places are counted, the first five named', async () => {
    const lines = Array.from({ length: 900 }, (_, row) => [...utf8(`机构${row},`), ...(row % 100 === 7 ? [0xff] : []), ...utf8('5\n')]);
    const { remarks } = await opened(lines.flat());
    expect(remarks[0]!['en-US']).toMatch(/in 9 places: B8 .*, B108 .*, B208 .*, B308 .*, B408 .*, …\./);
  });
});

it.each<[string, readonly number[]]>([
  ['whole', utf8(text)],
  ['in GBK', gbk],
  ['with a byte-order mark', [...mark, ...utf8(text)]],
])('a text that is %s has no remark', async (_, bytes) => expect(await opened(bytes)).toEqual({ cells: whole, remarks: [] }));

it.each<[string, readonly number[]]>([
  ['many stray bytes', Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? 0xff : 0x61))],
  ['UTF-16 without its mark', utf16(text)],
  ['control characters throughout', Array.from({ length: 300 }, (_, i) => (i % 5 === 0 ? 3 : 0x61))],
])('%s are refused', async (_, bytes) => {
  await expect(opened(bytes)).rejects.toMatchObject({ code: 'undecodable' });
});
