import type { BothLanguages } from './fault';

export type ContentKind =
  | { readonly kind: 'zip' | 'encrypted' | 'web-page' | 'text' }
  | { readonly kind: 'xls'; readonly isInContainer: boolean }
  | { readonly kind: 'other'; readonly what: BothLanguages };

const signatures: readonly (readonly [bytes: readonly number[], at: number, zh: string, en: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 0, ' PNG 图片', 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 0, ' JPEG 图片', 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 0, ' GIF 图片', 'a GIF picture'],
  [[0x57, 0x45, 0x42, 0x50], 8, ' WebP 图片', 'a WebP picture'],
  [[0x42, 0x4d], 0, '位图（BMP）', 'a bitmap (BMP)'],
  [[0x25, 0x50, 0x44, 0x46], 0, ' PDF 文档', 'a PDF document'],
  [[0x52, 0x61, 0x72, 0x21], 0, ' RAR 压缩包', 'a RAR archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 0, ' 7z 压缩包', 'a 7z archive'],
  [[0x1f, 0x8b], 0, ' gzip 压缩包', 'a gzip archive'],
  [[0x4d, 0x5a], 0, ' Windows 程序', 'a Windows program'],
  [[0x7f, 0x45, 0x4c, 0x46], 0, '可执行程序', 'a program'],
  [[0x66, 0x74, 0x79, 0x70], 4, '视频', 'a video'],
  [[0x00, 0x00, 0x02, 0x00], 0, ' Lotus 1-2-3 或 Quattro Pro 表格', 'a sheet of Lotus 1-2-3 or Quattro Pro'],
  [[0x00, 0x00, 0x1a, 0x00], 0, ' Lotus 1-2-3 表格', 'a sheet of Lotus 1-2-3'],
  [[0xff, 0x00, 0x02, 0x00], 0, ' Microsoft Works 表格', 'a sheet of Microsoft Works'],
];

const ole2Signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the content is, by its first bytes; the file's name plays no part. Text is what nothing else claims. */
export function contentKind(bytes: Uint8Array): ContentKind {
  if (hasAt(bytes, [0x50, 0x4b, 0x03, 0x04], 0) || hasAt(bytes, [0x50, 0x4b, 0x05, 0x06], 0)) return { kind: 'zip' };
  if (hasAt(bytes, ole2Signature, 0)) return oleKind(bytes);
  // BIFF 2 to 5 came without a container: a BOF record, its length, its version.
  if (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
    (bytes[2] === 4 || bytes[2] === 6 || bytes[2] === 8) &&
    bytes[3] === 0
  ) {
    return { kind: 'xls', isInContainer: false };
  }
  const known = signatures.find(([signature, at]) => hasAt(bytes, signature, at) && !isLikelyText(bytes, signature.length));
  if (known) return { kind: 'other', what: { 'zh-CN': known[2], 'en-US': known[3] } };
  return markupKind(bytes) ?? { kind: 'text' };
}

/** An OLE2 container lists its streams by name, in UTF-16. */
function oleKind(bytes: Uint8Array): ContentKind {
  if (includes(bytes, utf16('EncryptedPackage')) || includes(bytes, utf16('EncryptionInfo'))) return { kind: 'encrypted' };
  // Names ignore case; some programs write BOOK.
  if (['Workbook', 'WORKBOOK', 'Book', 'BOOK'].some((name) => includes(bytes, utf16(name)))) return { kind: 'xls', isInContainer: true };
  if (includes(bytes, utf16('WordDocument'))) return { kind: 'other', what: { 'zh-CN': ' Word 文档', 'en-US': 'a Word document' } };
  return { kind: 'other', what: { 'zh-CN': '旧版 Office 文档（OLE2）', 'en-US': 'an old Office document (OLE2)' } };
}

/** A first line "ID;P…" and a record of cells; "ID;Price" alone is the header of a .csv. */
const sylk = /^ID;P[^\r\n]*[\r\n][^]*?^(?:C;[XYK]\d|B;[XY]\d|P;P)/m;

/** Shop back ends like to name a web page "orders.xls". */
function markupKind(bytes: Uint8Array): ContentKind | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (sylk.test(text)) return { kind: 'other', what: { 'zh-CN': ' SYLK 表格（.slk）', 'en-US': 'a SYLK sheet (.slk)' } };
  const start = text.replace(/[\0-\x20]|\xef\xbb\xbf|\xff\xfe|\xfe\xff/g, '').toLowerCase();
  if (/^(<\?xml.*?\?>)?(<!--.*?-->)*<(!doctypehtml|html|head|body|meta|style|script|title|div|center|table)/.test(start)) {
    return { kind: 'web-page' };
  }
  if (start.includes('<office:document')) {
    return { kind: 'other', what: { 'zh-CN': ' OpenDocument 单文件 XML（.fods）', 'en-US': 'OpenDocument as one XML file (.fods)' } };
  }
  if (start.startsWith('<?xml')) return { kind: 'other', what: { 'zh-CN': ' XML 文档', 'en-US': 'an XML document' } };
  if (start.startsWith('{\\rtf')) return { kind: 'other', what: { 'zh-CN': ' RTF 文档', 'en-US': 'an RTF document' } };
  return null;
}

/** "BM", "MZ" and the like also begin honest texts: a picture or a program has a control character soon after. */
const isLikelyText = (bytes: Uint8Array, length: number): boolean =>
  length <= 4 && bytes.subarray(0, 64).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13) && bytes[0] !== 0x25;

const hasAt = (bytes: Uint8Array, signature: readonly number[], at: number): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte);

const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) if (hasAt(bytes, wanted, at)) return true;
  return false;
}
