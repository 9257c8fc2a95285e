// Order files of text: how one is written and begins, and how all of it is handed over in pieces, each byte once.
import { pieceBytes } from '../../../src/files/file-bytes';
import { fieldTexts } from '../../../src/files/text/record-reader';
import { mostAgencies } from '../../../src/roster/files/file-problem';
import type { LineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading } from '../../../src/roster/files/order-reading';
import { readTextOrders, textHead, type TextShape } from '../../../src/roster/files/text-orders';
import { inMemory, utf8 } from './read-orders';

const MiB = 2 ** 20;
const commas: TextShape = { separator: ',', newline: '\n', encoding: 'utf-8' };
/** 机构,日期 and 甲,1 in GB18030. */
const gb = Uint8Array.from([0xbb, 0xfa, 0xb9, 0xb9, 44, 0xc8, 0xd5, 0xc6, 0xda, 10, 0xbc, 0xd7, 44, 49, 10]);
const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  Uint8Array.from([...mark, ...Array.from(text, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat()]);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const headOf = (content: string | Uint8Array, ...encoding: ['gb18030' | 'utf-8'] | []) =>
  textHead(inMemory(typeof content === 'string' ? utf8(content) : content), ...encoding);

describe('how a file is written, and its first rows', () => {
  const rows = [
    ['机构', '金额'],
    ['A1', 5],
  ];

  it.each<[string, string | Uint8Array, TextShape, unknown[][]]>([
    ['commas', '机构,金额\nA1,5\n', commas, rows],
    ['no line end behind the last line', '机构,金额\nA1,5', commas, rows],
    ['Windows line ends', '机构,金额\r\nA1,5\r\n', commas, rows],
    ['old line ends', '机构,金额\rA1,5\r', { ...commas, newline: '\r' }, rows],
    ['semicolons', '机构;金额\nA1;5\n', { ...commas, separator: ';' }, rows],
    ['a line that names the separator', 'sep=|\n机构|金额\nA1|5\n', { ...commas, separator: '|' }, rows],
    ['blank rows below', '机构,金额\nA1,5\n,\n\n', commas, rows],
    ['blank rows above and between', '\n机构,金额\n,\nA1,5\n', commas, [[null], rows[0]!, [null, null], rows[1]!]],
    ['rows of several lengths', '机构,金额\nA1\n', commas, [rows[0]!, ['A1']]],
    ['a mark of UTF-8', '\uFEFF机构,金额\nA1,5\n', commas, rows],
    ['UTF-16', utf16('机构,金额\nA1,5\n', [0xff, 0xfe]), { ...commas, encoding: 'utf-16le' }, rows],
    [
      'GB18030',
      gb,
      { ...commas, encoding: 'gb18030' },
      [
        ['机构', '日期'],
        ['甲', 1],
      ],
    ],
  ])('%s', async (_, content, shape, expected) => expect(await headOf(content)).toEqual({ shape, rows: expected }));

  it('an encoding that is asked for is the one that is read', async () => {
    expect(await headOf(gb, 'gb18030')).toMatchObject({ shape: { encoding: 'gb18030' } });
    expect(await headOf(gb, 'utf-8')).toEqual({ code: 'undecodable', encoding: 'utf-8' });
  });

  it.each([
    ['no bytes', ''],
    ['line ends', '\n\n'],
    ['separators', ',,\n,,\n'],
    ['a named separator', 'sep=;\n'],
  ])('%s alone are empty', async (_, content) => expect(await headOf(content)).toEqual({ code: 'empty' }));

  it('1,000 rows are read of 1,000, and of 1,001', async () => {
    for (const lines of [1000, 1001]) expect(await headOf('a,b\n'.repeat(lines))).toHaveProperty('rows.length', 1000);
    expect(await headOf('a,b\n'.repeat(999))).toHaveProperty('rows.length', 999);
  });

  it('one that cannot be read is told', async () => {
    const file = { size: 5, read: () => Promise.reject(new Error('gone')) };
    expect(await textHead(file)).toEqual({ code: 'broken-off', at: 0, of: 5, reason: 'gone' });
  });

  it.each([
    [MiB, 3],
    [MiB + 1, 2],
  ])('of %i bytes the first 1,048,576 are asked for; a last row that is cut is left away: %i rows', async (size, count) => {
    const bytes = utf8(`a,b\nc,d\n${'x'.repeat(size - 8)}`);
    const asked: number[][] = [];
    const file = {
      size,
      read: (from: number, to: number) => {
        asked.push([from, to]);
        return inMemory(bytes).read(from, to);
      },
    };
    expect(await textHead(file)).toHaveProperty('rows.length', count);
    expect(asked).toEqual([[0, MiB]]);
  });

  it('letters beyond ASCII short before the cut tell the encoding too', async () => {
    const plain = utf8('a,b\n'.repeat((MiB - 16) / 4));
    expect(await headOf(joined(plain, gb, utf8(',\n'.repeat(8))))).toMatchObject({ shape: { encoding: 'gb18030' } });
  });
});

describe('a web page under a table’s name', () => {
  it.each([
    '<html>',
    '<HTML lang="zh">',
    '<!DOCTYPE html>',
    '<!doctype html><html>',
    '<head>',
    '<body>',
    '<meta charset="gbk">',
    '<style>',
    '<script>',
    '<title>订单</title>',
    '<div class="a">',
    '<center>',
    '<table border=1>',
    ' \r\n\t<table>',
    '<?xml version="1.0"?><html>',
    '\n<?xml version="1.0" encoding="utf-8"?>\r\n <html>',
  ])('%j is refused', async (page) => expect(await headOf(page)).toEqual({ code: 'web-page' }));

  it.each([
    '机构,<html>',
    '<htmlx>,1',
    '<tables>,1',
    '<span>,1',
    '<!doctype svg>,1',
    '< table>,1',
    'table,1',
    '<?xml version="1.0"?><Workbook>,1',
    '<?xml version="1.0"?>x<html>,1',
    '<?xml?><?xml?><html>,1',
  ])('%j is none', async (text) =>
    expect(await headOf(text)).toMatchObject({ rows: [text.split(',').map((one) => (one === '1' ? 1 : one))] }),
  );
});

describe('places that are no character', () => {
  const text = (bad: number, characters: number): Uint8Array =>
    joined(utf8('a,b\n'), new Uint8Array(bad).fill(0xff), utf8('x'.repeat(characters - bad - 4)));

  it.each([
    [1, 199, true],
    [2, 199, false],
    [2, 200, true],
    [3, 399, false],
  ])('%i among %i characters: readable is %s', async (bad, characters, isReadable) => {
    const problem = { code: 'undecodable', encoding: 'utf-8' };
    const head = await headOf(text(bad, characters), 'utf-8');
    const read = (await reading(text(bad, characters))).read;
    if (isReadable) {
      expect(head).toHaveProperty('rows.length', 2);
      expect(read).toEqual({ unread: bad, padding: 0, isEnded: false });
    } else expect([head, read]).toEqual([problem, problem]);
  });
});

/** Reads into lines that only note what they are given; `agencies` more are known with each record. */
async function reading(content: string | Uint8Array, shape = commas, agencies: (line: number) => number = () => 0, most = Infinity) {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const told: unknown[] = [];
  const [pieces, progress, asked]: [Uint8Array[], number[], number[][]] = [[], [], []];
  const orders = newOrderReading();
  const lines: Pick<LineReader, 'record' | 'end'> = {
    record: (record) => {
      told.push([record.line, ...fieldTexts(record)]);
      orders.index.agencies.length += agencies(record.line);
    },
    end: () => told.push('end'),
  };
  const file = {
    size: bytes.length,
    read: (from: number, to: number) => {
      asked.push([from, to]);
      return to > most ? Promise.reject(new Error('gone')) : inMemory(bytes).read(from, to);
    },
  };
  const course = { onBytes: (piece: Uint8Array) => pieces.push(piece), onProgress: (done: number) => progress.push(done) };
  const read = await readTextOrders(file, shape, lines as LineReader, orders, { ...course });
  return { read, told, pieces, progress, asked, bytes };
}

const whole = { unread: 0, padding: 0, isEnded: true };

describe('the lines of a file', () => {
  it.each<[string, string | Uint8Array, TextShape, unknown[], object]>([
    ['none', '', commas, [], whole],
    [
      'two',
      'a,b\n1,2\n',
      commas,
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
      whole,
    ],
    [
      'the last without a line end',
      'a,b\n1,2',
      commas,
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
      { ...whole, isEnded: false },
    ],
    [
      'blank ones',
      'a,b\n\n1,2\n',
      commas,
      [
        [1, 'a', 'b'],
        [2, ''],
        [3, '1', '2'],
      ],
      whole,
    ],
    [
      'line ends in quotes',
      'a,"b\nc"\n1,2\n',
      commas,
      [
        [1, 'a', 'b\nc'],
        [3, '1', '2'],
      ],
      whole,
    ],
    ['below a line that names the separator', 'sep=;\na;b\n', { ...commas, separator: ';' }, [[2, 'a', 'b']], whole],
    [
      'old line ends',
      'a,b\r1,2\r',
      { ...commas, newline: '\r' },
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
      whole,
    ],
    [
      'another encoding',
      gb,
      { ...commas, encoding: 'gb18030' },
      [
        [1, '机构', '日期'],
        [2, '甲', '1'],
      ],
      whole,
    ],
    ['NULs behind them', 'a,b\n\0\0\x1a', commas, [[1, 'a', 'b']], { ...whole, padding: 3 }],
    ['a place that is no character', Uint8Array.from([97, 44, 255, 10]), commas, [[1, 'a', '\uFFFD']], { ...whole, unread: 1 }],
  ])('%s', async (_, content, shape, lines, expected) => {
    const { read, told, progress, pieces, bytes } = await reading(content, shape);
    expect([read, told]).toEqual([expected, [...lines, 'end']]);
    expect([progress, pieces]).toEqual(bytes.length === 0 ? [[], []] : [[bytes.length], [bytes]]);
  });

  it('a quote that is never closed ends them', async () => {
    const { read, told, progress } = await reading(`a,b\n1,"${'乙'.repeat(21)}`);
    expect([read, told, progress]).toEqual([{ code: 'open-quote', line: 2, seen: '乙'.repeat(20) }, [[1, 'a', 'b']], []]);
  });

  it('as many agencies as a roster has rows are read, one more ends them', async () => {
    const text = 'a,b\n1,2\n3,4\n';
    const atMost = await reading(text, commas, (line) => (line === 2 ? mostAgencies : 0));
    expect([atMost.read, atMost.told]).toEqual([whole, [[1, 'a', 'b'], [2, '1', '2'], [3, '3', '4'], 'end']]);
    const more = await reading(text, commas, (line) => (line === 2 ? mostAgencies + 1 : 0));
    expect([more.read, more.told, more.progress]).toEqual([
      { code: 'agencies-too-many', line: 2 },
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
      [],
    ]);
  });
});

describe('in pieces', () => {
  const line = `甲,${'x'.repeat(1000)}\n`;
  const bytesOf = (size: number): Uint8Array => {
    const lines = utf8(line.repeat(Math.ceil(size / 1005)));
    return lines.slice(0, size);
  };

  it.each([
    [pieceBytes - 1, [pieceBytes - 1]],
    [pieceBytes, [pieceBytes]],
    [pieceBytes + 1, [pieceBytes, pieceBytes + 1]],
    [2 * pieceBytes + 7, [pieceBytes, 2 * pieceBytes, 2 * pieceBytes + 7]],
  ])('%i bytes: each is asked for and handed on once', async (size, ends) => {
    const { progress, asked, pieces, bytes } = await reading(bytesOf(size));
    expect(progress).toEqual(ends);
    expect(asked).toEqual(ends.map((end, i) => [ends[i - 1] ?? 0, end]));
    expect(Buffer.compare(Buffer.concat(pieces), bytes)).toBe(0);
  });

  it.each([
    ['\n', commas],
    ['\r', { ...commas, newline: '\r' } as const],
  ])('a line, and a character, that is cut is one again: %j', async (newline, shape) => {
    const lines = Math.ceil((2 * pieceBytes + 5) / 1005);
    const { read, told } = await reading(line.repeat(lines).replaceAll('\n', newline), shape);
    expect(read).toEqual(whole);
    expect(told.length).toBe(lines + 1);
    expect(told.pop()).toBe('end');
    expect(new Set(told.map((one) => (one as string[]).slice(1).join()))).toEqual(new Set([line.trim()]));
    expect(told.map((one) => (one as number[])[0])).toEqual(Array.from({ length: lines }, (_, i) => i + 1));
  });

  it('one that cannot be read any more keeps all from being counted', async () => {
    const { read, told, progress, pieces } = await reading(bytesOf(2 * pieceBytes + 7), commas, () => 0, 2 * pieceBytes);
    expect(read).toEqual({ code: 'broken-off', at: 2 * pieceBytes, of: 2 * pieceBytes + 7, reason: 'gone' });
    expect([progress, pieces.length]).toEqual([[pieceBytes, 2 * pieceBytes], 2]);
    expect(told).not.toContain('end');
  });

  it.each([
    ['\n', commas],
    ['\r', { ...commas, newline: '\r' } as const],
  ])('the lines of a piece are handed over before the next is read: %j', async (newline, shape) => {
    const text = line.repeat(Math.ceil((3 * pieceBytes) / 1005)).replaceAll('\n', newline);
    const { told } = await reading(text, shape, () => 0, 2 * pieceBytes);
    expect(told.length).toBe(Math.floor((2 * pieceBytes) / 1005));
  });

  it('what has no line end within four pieces waits no longer', async () => {
    const { read, progress, told } = await reading(utf8(`"${'x'.repeat(6 * pieceBytes)}`));
    expect(read).toEqual({ code: 'open-quote', line: 1, seen: 'x'.repeat(20) });
    expect(progress).toEqual([1, 2, 3, 4].map((pieces) => pieces * pieceBytes));
    expect(told).toEqual([]);
  });

  it.each([
    [1000, false],
    [1001, true],
  ])('%i places that are no character, among so few that it is no text: nothing more is read is %s', async (bad, isStopped) => {
    const first = joined(utf8('a,b\n'), new Uint8Array(bad).fill(0xff), utf8('\n'));
    const { read, progress } = await reading(joined(first, utf8('x'.repeat(pieceBytes))));
    if (isStopped) expect([read, progress]).toEqual([{ code: 'undecodable', encoding: 'utf-8' }, []]);
    else expect([read, progress]).toEqual([{ unread: bad, padding: 0, isEnded: false }, [pieceBytes, pieceBytes + first.length]]);
  });
});
