// Bytes in pieces of any length say what they say in one.
import fc from 'fast-check';
import { textOfBytes } from '../../src/files/text/text-of-bytes';
import { textStream } from '../../src/files/text/text-stream';
import type { TextEncoding } from '../../src/files/text/encoding';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
/** 甲传媒 and 乙 in GBK; 㐀 in the four bytes of GB18030. */
const gb = (text: string): Uint8Array => {
  const known: Record<string, readonly number[]> = {
    甲: [0xbc, 0xd7],
    传: [0xb4, 0xab],
    媒: [0xc3, 0xbd],
    乙: [0xd2, 0xd2],
    㐀: [0x81, 0x39, 0xee, 0x39],
  };
  return Uint8Array.from([...text].flatMap((c) => known[c] ?? [c.charCodeAt(0)]));
};

function streamed(bytes: Uint8Array, cuts: readonly number[], encoding?: TextEncoding) {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const stream = textStream(encoding);
  const text = at
    .slice(1)
    .map((end, i) => stream.next(bytes.slice(at[i], end), i === at.length - 2))
    .join('');
  return { text, encoding: stream.encoding(), unread: stream.unread(), padding: stream.padding() };
}

const text = fc.string({ unit: fc.constantFrom(...'ab1,\n甲传媒乙㐀'), maxLength: 60 });
const cuts = fc.array(fc.nat(), { maxLength: 5 });

it.each<[TextEncoding, (text: string) => Uint8Array]>([
  ['utf-8', utf8],
  ['utf-16le', utf16],
  ['gb18030', gb],
])('%s, wherever it is cut', (encoding, bytesOf) => {
  fc.assert(
    fc.property(text, cuts, (body, at) => {
      const bytes = bytesOf(body);
      expect(streamed(bytes, at, encoding)).toEqual({ text: body, encoding, unread: 0, padding: 0 });
      expect(streamed(bytes, at)).toMatchObject({ text: (textOfBytes(bytes) as { text: string }).text });
    }),
  );
});

it.each<[string, readonly number[], string, number]>([
  ['0x1A at the end', [...utf8('a,5\n'), 0x1a], 'a,5\n', 1],
  ['a block of NULs', [...utf8('a,5\n'), ...Array<number>(4096).fill(0)], 'a,5\n', 4096],
])('%s is left out and counted', (_, bytes, expected, padding) => {
  fc.assert(fc.property(cuts, (at) => expect(streamed(Uint8Array.from(bytes), at)).toMatchObject({ text: expected, padding, unread: 0 })));
});

it('NULs in the middle are damage', () => {
  const { text: read, unread } = streamed(Uint8Array.from([...utf8('a'), 0, 0, ...utf8('b')]), [3]);
  expect([read.startsWith('a'), read.endsWith('b'), read.includes('\uFFFD'), unread]).toEqual([true, true, true, 2]);
});

it('the first bytes beyond ASCII tell the encoding, however late they come', () => {
  const late = Uint8Array.from([...utf8('x,1\n'.repeat(50_000)), ...gb('甲传媒乙,5\n'.repeat(20))]);
  expect(streamed(late, [100_000])).toMatchObject({ encoding: 'gb18030', unread: 0 });
});
