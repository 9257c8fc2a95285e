// An .xlsx from where it lies: its sheets, and the rows of each. Whole in memory are the list of its parts and the texts that cells share, no sheet.
import { partPath } from '../zip/part-path';
import type { BrokenOff, FileBytes } from '../file-bytes';
import type { ZipEntry } from '../zip/directory';
import { readEntry, zipEntriesOf, type ZipProblem } from '../zip/entry-stream';
import { type SheetCell, sheetRowReader } from './sheet-rows';
import { textStore, type TextStore } from './text-store';
import { elementsNamed, richText } from './xml-text';

/** Why the sheets of a workbook cannot be read. */
export type WorkbookProblem =
  | BrokenOff
  /** `part`: which of its parts is not as it must be; empty text where none is. */
  | { readonly code: 'damaged-workbook'; readonly part: string }
  | { readonly code: 'protected' }
  /** Another kind than .xlsx and .xls. */
  | { readonly code: 'other-workbook' }
  /** Bytes of what would have to be whole in memory. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** Its days count from 1904: the number of a day and any other number look alike. */
  | { readonly code: 'days-of-1904' };

export const isWorkbookProblem = (value: unknown): value is WorkbookProblem =>
  typeof value === 'object' && value !== null && 'code' in value;

export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

export interface Xlsx {
  readonly sheets: readonly XlsxSheet[];
  /** The texts that cells share. */
  readonly texts: ZipEntry | null;
}

/** As they lie in memory: some 5,000,000 order numbers. */
const mostTextBytes = 192 * 1024 * 1024;
/** No text of 32,767 characters that a program wrote is longer, each character a run of its own. */
const longestText = 16 * 1024 * 1024;
/** Lists of sheets and relations. */
const mostListBytes = 8 * 1024 * 1024;

function problemOf(problem: ZipProblem): WorkbookProblem {
  if (problem.code === 'broken-off') return problem;
  return { code: 'damaged-workbook', part: problem.code === 'damaged-entry' ? problem.entry : '' };
}

export async function openXlsx(file: FileBytes): Promise<Xlsx | WorkbookProblem> {
  const entries = await zipEntriesOf(file);
  if ('code' in entries) return problemOf(entries);
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { code: 'protected' };
  // Part names ignore case (ECMA-376 part 2, 9.1.1.1).
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]));
  const list = [...parts.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name));
  if (list === undefined) return { code: 'other-workbook' };
  const folder = list.slice(0, list.lastIndexOf('/') + 1);
  const [workbook, relations] = [
    await smallPart(file, parts.get(list)),
    await smallPart(file, parts.get(`${folder}_rels/workbook.xml.rels`)),
  ];
  if (typeof workbook !== 'string') return workbook;
  if (typeof relations !== 'string') return relations;
  if (elementsNamed(workbook, 'workbookPr').some((one) => /^(?:1|true|on)$/.test(one.get('date1904') ?? '')))
    return { code: 'days-of-1904' };
  const targets = elementsNamed(relations, 'Relationship').map((one) => ({
    id: one.get('Id'),
    type: (one.get('Type') ?? '').split('/').at(-1)!,
    entry: parts.get(partPath(one.get('Target') ?? '', folder)),
  }));
  const byId = new Map(targets.map((target) => [target.id, target]));
  const sheets: XlsxSheet[] = [];
  for (const one of elementsNamed(workbook, 'sheet')) {
    const [name, id] = [one.get('name') ?? '', one.get('id')];
    const target = id === undefined ? undefined : byId.get(id);
    // A chart's sheet has no cells.
    if (target !== undefined && target.type !== 'worksheet') continue;
    if (!target?.entry) return { code: 'damaged-workbook', part: name };
    sheets.push({ name, isHidden: (one.get('state') ?? 'visible') !== 'visible', entry: target.entry });
  }
  const texts = targets.find(({ type }) => type === 'sharedStrings')?.entry ?? null;
  return { sheets, texts };
}

async function smallPart(file: FileBytes, entry: ZipEntry | undefined): Promise<string | WorkbookProblem> {
  if (!entry) return { code: 'damaged-workbook', part: '' };
  if (entry.size > mostListBytes) return { code: 'too-large', bytes: entry.size, most: mostListBytes };
  let text = '';
  const problem = await readTexts(file, entry, (piece) => {
    text += piece;
    return 'more';
  });
  return problem ?? text;
}

/** A part's text in pieces; the last call's is empty and says so. */
async function readTexts(
  file: FileBytes,
  entry: ZipEntry,
  each: (piece: string, isLast: boolean) => 'more' | 'enough' | 'damaged',
): Promise<WorkbookProblem | null> {
  const damaged: WorkbookProblem = { code: 'damaged-workbook', part: entry.name };
  let decoder: TextDecoder | null = null;
  const said: { now: ReturnType<typeof each> } = { now: 'more' };
  const problem = await readEntry(file, entry, (bytes) => {
    // XML may be in UTF-16, too: by its mark, or by its first "<" in two bytes.
    decoder ??= new TextDecoder(
      bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-8',
    );
    said.now = each(decoder.decode(bytes, { stream: true }), false);
    return said.now !== 'more';
  });
  if (problem) return problemOf(problem);
  if (said.now === 'more') said.now = each('', true);
  return said.now === 'damaged' ? damaged : null;
}

/** @param upTo so many of them alone */
export async function sharedTexts(file: FileBytes, { texts }: Xlsx, upTo = Infinity): Promise<TextStore | WorkbookProblem> {
  const store = textStore();
  if (texts === null || upTo === 0) return store;
  let [rest, prefix] = ['', null as string | null];
  let [isTooMuch, isOver] = [false, false];
  const problem = await readTexts(file, texts, (piece, isLast) => {
    if (isOver) return 'more';
    let text = rest + piece;
    let at = 0;
    if (prefix === null) {
      const found = /<((?:[\w.-]+:)?)sst(?:\s[^<>]*)?(\/?)>/.exec(text);
      if (!found) {
        rest = text;
        return isLast || rest.length > longestText ? 'damaged' : 'more';
      }
      prefix = found[1]!;
      isOver = found[2] === '/';
      text = text.slice(found.index + found[0].length);
    }
    const [open, close] = [`<${prefix}si`, `</${prefix}si>`];
    while (!isOver) {
      const start = text.indexOf('<', at);
      if (start === -1 || text.length - start < close.length) break;
      isOver = text.startsWith(`</${prefix}sst`, start) || text.startsWith(`<${prefix}ext`, start);
      if (isOver) break;
      const end = text.indexOf('>', start);
      if (!text.startsWith(open, start)) return 'damaged';
      if (end === -1) break;
      const isBlank = text.charCodeAt(end - 1) === 47;
      const behind = isBlank ? end + 1 : text.indexOf(close, end);
      if (behind === -1) break;
      store.add(isBlank ? '' : richText(text.slice(end + 1, behind), prefix));
      at = isBlank ? behind : behind + close.length;
      isTooMuch = store.bytes() > mostTextBytes;
      if (isTooMuch || store.count() >= upTo) return 'enough';
    }
    rest = isOver ? '' : text.slice(at);
    return (isLast && !isOver) || rest.length > longestText ? 'damaged' : 'more';
  });
  if (isTooMuch) return { code: 'too-large', bytes: texts.size, most: mostTextBytes };
  return problem ?? store;
}

/** Every row of a sheet, as `sheetRowReader` has it; null at its end. @param onBytes bytes of its XML so far */
export async function readSheet<Shared>(
  file: FileBytes,
  { entry }: XlsxSheet,
  sharedText: (number: number) => Shared | undefined,
  each: (cells: readonly (SheetCell | Shared)[], line: number) => unknown,
  onBytes: (done: number) => void = () => undefined,
): Promise<WorkbookProblem | null> {
  const rows = sheetRowReader(sharedText, each);
  let done = 0;
  return readTexts(file, entry, (piece, isLast) => {
    if (!rows.read(piece, isLast)) return 'damaged';
    onBytes((done += piece.length));
    return rows.isStopped() ? 'enough' : 'more';
  });
}
