// One thousand changes of closed workbooks, one at a time: each is told with its place, and nothing else is accused.
import { seeded, type Seeded } from '../month-end/seeded';
import { closeList, headRows, nextClose, type CloseList, type KeptCloses } from '../../../src/roster/close/chain/closes';
import { makeClose, recordOf, type Close } from '../../../src/roster/close/make-close';
import { mirrorOfClose, recordIn, recordText, type CloseRecord } from '../../../src/roster/close/record';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import { closeColumns, countColumn, valueColumn } from '../../../src/roster/close/sheet/columns';
import { canonicalCell } from '../../../src/roster/close/sheet/canonical';
import { readCloseSheet, readHead } from '../../../src/roster/close/sheet/read-sheet';
import { signClose } from '../../../src/roster/close/signatures';
import { verifyClose, type CloseFinding } from '../../../src/roster/close/verify/verify-close';
import type { CloseInput } from '../../../src/roster/close/row';
import { asRead, november, sha256, words } from './made';

interface Sheet {
  name: string;
  cells: unknown[][];
}

/** A workbook with closes, as far as it matters here. */
interface Workbook {
  sheets: Sheet[];
  records: { sequence: number; text: string }[];
  mirrors: { place: 'name' | 'property'; sequence: number; text: string }[];
}

const rowsOf = (random: Seeded, count: number): CloseInput[] =>
  Array.from({ length: count }, (_, index) => ({
    agency: index % 3 === 0 ? 1001 + index : `MCN-${String(index + 1).padStart(5, '0')}`,
    name: `机构${index + 1}`,
    gmv: random.isOneIn(8)
      ? `${random.whole(1, 300)}.5万`
      : random.isOneIn(8)
        ? random.one([500_000, 1_000_000, 2_000_000])
        : random.whole(0, 250_000_000) / 100,
    paid: random.isOneIn(10) ? '' : random.whole(0, 22_000_000) / 100,
  }));

/** Three months closed, signed, paid in part and sealed. */
async function closedWorkbook(seed: number, keepsRows: boolean): Promise<Workbook> {
  const random = seeded(seed);
  const book: Workbook = { sheets: [{ name: '名册', cells: [['机构编号', '成交额']] }], records: [], mirrors: [] };
  for (let month = 0; month < 3; month++) {
    const links = nextClose(list(book), november.month + month);
    const outcome = await makeClose(
      { ...november, ...links, month: november.month + month, inputs: rowsOf(random, random.whole(20, 30)) },
      { words: words[random.one(['zh-CN', 'en-US'] as const)], sha256 },
    );
    if (outcome.state !== 'made') throw new Error(outcome.state);
    await keep(book, outcome.close, `底稿 ${month + 1}`, keepsRows);
  }
  return book;
}

async function keep(book: Workbook, close: Close, name: string, keepsRows: boolean): Promise<void> {
  const cells = asRead(close);
  for (const [index, { figures }] of close.rows.entries()) {
    if (index % 3 === 2 || !figures?.due?.gt(0)) continue;
    const line = cells[close.sheet.columnsRow + 1 + index]!;
    [line[closeColumns.paid], line[closeColumns.paidOn], line[closeColumns.voucher]] = [
      figures.due.toNumber(),
      46_000 + index,
      `记-${index}`,
    ];
  }
  const { fingerprint } = close.sheet;
  const sealed = await sealPayments(readCloseSheet(cells), fingerprint, '2026-12-10', { sha256 });
  if (sealed.state !== 'sealed') throw new Error(sealed.state);
  cells[sealed.writing.row]![sealed.writing.column] = sealed.writing.text;
  const { row, column, cells: checks } = sealed.writing.checks;
  checks.forEach(([check], index) => (cells[row + index]![column] = check ?? ''));
  const signed = signClose(readCloseSheet(cells), 'prepared', '王会计', '2026-12-03', fingerprint);
  if (signed.state !== 'signed') throw new Error(signed.state);
  signed.writing.cells.forEach((text, index) => (cells[signed.writing.row]![signed.writing.column + index] = text));
  const record: CloseRecord = { ...recordOf(close, name), seals: [sealed.seal], signatures: [signed.signature] };
  const { sequence } = record;
  book.sheets.push({ name, cells });
  book.records.push({ sequence, text: recordText(keepsRows ? record : { ...record, rows: null }) });
  for (const place of ['name', 'property'] as const) book.mirrors.push({ place, sequence, text: mirrorOfClose(record) });
}

const keptIn = ({ sheets, records, mirrors }: Workbook): KeptCloses => ({
  records,
  mirrors,
  sheets: sheets.map(({ name, cells }) => ({ name, cells: cells.slice(0, headRows) })),
});
const list = (book: Workbook): CloseList => closeList(keptIn(book));

interface Told {
  readonly sequence: number;
  readonly findings: readonly ({ readonly kind: string } & Readonly<Record<string, unknown>>)[];
}

/** What the add-in says of every close of a workbook. */
async function told(book: Workbook): Promise<Told[]> {
  const all: Told[] = [];
  for (const { sequence, sheet, record, copies, findings } of list(book).closes) {
    const cells = book.sheets.find(({ name }) => name === sheet)?.cells;
    const verification = cells && (await verifyClose({ cells, record, copies, code: null }, { sha256 }));
    const odd =
      verification?.signatures.signatures.filter(({ state }) => state === 'differs' || state === 'lapsed' || state === 'typed') ?? [];
    const ofSheet: readonly CloseFinding[] = verification?.findings ?? [];
    const signatures = odd.map(({ role, state }) => ({ kind: `signature-${state}`, role }));
    all.push({ sequence, findings: [...findings, ...ofSheet, ...signatures] });
  }
  return all;
}

/** A change of a workbook, and where it must be told: the close, and what the first finding there says at least. */
interface Change {
  readonly at: number;
  readonly tells: Readonly<Record<string, unknown>>;
  /** Other closes may be told of too: what follows a dropped one. */
  readonly alsoOthers?: boolean;
}

const sheetOf = (book: Workbook, sequence: number): Sheet =>
  book.sheets.find(({ cells }) => readHead(readCloseSheet(cells)).sequence === sequence)!;
const agencyRows = ({ cells }: Sheet): number[] => readCloseSheet(cells).rows.map(({ row }) => row);
const lineOf = ({ cells }: Sheet, kind: string): number => readCloseSheet(cells).lines.find((line) => line.kind === kind)!.row;

function edit(sheet: Sheet, row: number, column: number, random: Seeded): Readonly<Record<string, unknown>> {
  const before = sheet.cells[row]![column];
  const other = typeof before === 'number' ? before + random.one([0.01, 1, -1, 1000]) : `${String(before)}x`;
  sheet.cells[row]![column] = other;
  return { row, column, closed: canonicalCell(before), now: canonicalCell(other) };
}

type Kind = (book: Workbook, sequence: number, random: Seeded) => Change;

const kinds: Readonly<Record<string, Kind>> = {
  'a value': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet));
    const filled = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((column) => sheet.cells[row]![column] !== '');
    return { at, tells: { kind: 'cell', ...edit(sheet, row, random.one(filled), random) } };
  },
  'a blank filled': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet));
    sheet.cells[row]![closeColumns.note] = `${String(sheet.cells[row]![closeColumns.note])} 已核`;
    return { at, tells: { kind: 'cell', row, column: closeColumns.note } };
  },
  'a total': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = lineOf(sheet, random.one(['tier', 'total', 'untiered']));
    const column = random.one([
      countColumn,
      closeColumns.gmv,
      closeColumns.deposit,
      closeColumns.before,
      closeColumns.due,
      closeColumns.surplus,
    ]);
    return { at, tells: { kind: 'cell', ...edit(sheet, row, column, random) } };
  },
  'a heading': (book, at, random) => {
    const sheet = sheetOf(book, at);
    return { at, tells: { kind: 'cell', ...edit(sheet, lineOf(sheet, 'columns'), random.whole(0, 14), random) } };
  },
  'a line of the head': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = lineOf(
      sheet,
      random.one([
        'month',
        'gmv-month',
        'closed',
        'rule',
        'edge',
        'evidence',
        'table',
        'rows',
        'source-sha',
        'build',
        'rule-sha',
        'before',
        'format',
      ]),
    );
    return { at, tells: { kind: 'cell', ...edit(sheet, row, valueColumn, random) }, alsoOthers: true };
  },
  'the rule’s text': (book, at) => {
    const sheet = sheetOf(book, at);
    const row = lineOf(sheet, 'rule-text');
    sheet.cells[row]![valueColumn] = String(sheet.cells[row]![valueColumn]).replace('"supplement":"30000"', '"supplement":"20000"');
    return { at, tells: { kind: 'cell', row, column: valueColumn } };
  },
  'a row moved': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const rows = agencyRows(sheet);
    const from = random.whole(0, rows.length - 1);
    const to = (from + random.whole(2, rows.length - 2)) % rows.length;
    const [line] = sheet.cells.splice(rows[from]!, 1);
    sheet.cells.splice(rows[to]!, 0, line!);
    const isNext = Math.abs(from - to) === 1;
    return { at, tells: { kind: 'line-moved', ...(!isNext && { row: rows[to]! }) } };
  },
  'a row dropped': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet));
    const [line] = sheet.cells.splice(row, 1);
    return { at, tells: { kind: 'line-missing', no: line![0] } };
  },
  'a row added': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet));
    const copy = [...sheet.cells[row]!];
    copy[closeColumns.agency] = 'MCN-99999';
    sheet.cells.splice(row + 1, 0, copy);
    return { at, tells: { kind: 'line-added', row: row + 1 } };
  },
  'a line without a mark': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet));
    sheet.cells.splice(row, 0, ['', 'MCN-88888', '', '', 1]);
    return { at, tells: { kind: 'line-added', row } };
  },
  'a payment after its day': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet).filter((one) => sheet.cells[one]![closeColumns.paymentCheck] !== ''));
    const column = random.one([closeColumns.paid, closeColumns.paidOn, closeColumns.voucher]);
    const before = sheet.cells[row]![column];
    sheet.cells[row]![column] = typeof before === 'number' ? before + 1 : `${String(before)}-2`;
    return { at, tells: { kind: 'payment', row, column, on: '2026-12-10' } };
  },
  'a payment taken away with its check': (book, at, random) => {
    const sheet = sheetOf(book, at);
    const row = random.one(agencyRows(sheet).filter((one) => sheet.cells[one]![closeColumns.paymentCheck] !== ''));
    const no = sheet.cells[row]![0];
    for (const column of [closeColumns.paid, closeColumns.paidOn, closeColumns.voucher, closeColumns.paymentCheck])
      sheet.cells[row]![column] = '';
    return { at, tells: { kind: 'payment-missing', no } };
  },
  'a signature': (book, at) => {
    const sheet = sheetOf(book, at);
    const line = readCloseSheet(sheet.cells).outside.find(({ kind }) => kind === 'prepared')!;
    sheet.cells[line.row]![valueColumn] = '李会计';
    return { at, tells: { kind: 'signature-differs', role: 'prepared' } };
  },
  'the fingerprint on the sheet': (book, at) => {
    const sheet = sheetOf(book, at);
    const line = readCloseSheet(sheet.cells).outside.find(({ kind }) => kind === 'fingerprint')!;
    sheet.cells[line.row]![valueColumn] = '0'.repeat(64);
    return { at, tells: { kind: 'copies-disagree' }, alsoOthers: true };
  },
  'a sheet renamed': (book, at) => {
    const sheet = sheetOf(book, at);
    const from = sheet.name;
    sheet.name = '旧底稿';
    return { at, tells: { kind: 'sheet-renamed', from, to: '旧底稿' } };
  },
  'a sheet deleted': (book, at) => {
    const sheet = sheetOf(book, at);
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    return { at, tells: { kind: 'sheet-missing', name: sheet.name } };
  },
  'a sheet copied': (book, at) => {
    const sheet = sheetOf(book, at);
    book.sheets.push({ name: `${sheet.name} (2)`, cells: sheet.cells.map((row) => [...row]) });
    return { at, tells: { kind: 'sheet-copied' } };
  },
  'a month dropped': (book, at) => {
    const last = Math.max(...book.records.map(({ sequence }) => sequence));
    book.sheets.splice(book.sheets.indexOf(sheetOf(book, at)), 1);
    book.records = book.records.filter(({ sequence }) => sequence !== at);
    // Of the last month a mirror must be left, or a close code that somebody holds.
    book.mirrors = book.mirrors.filter(({ sequence, place }) => sequence !== at || (at === last && place === 'name'));
    return { at, tells: { kind: at === last ? 'sheet-missing' : 'dropped' }, alsoOthers: true };
  },
  'a record edited': (book, at, random) => {
    const one = book.records.find(({ sequence }) => sequence === at)!;
    const record = recordIn(one.text)!;
    const changed = random.one([
      { ...record, lines: record.lines.map((line, index) => (index === 6 ? `${line}x` : line)) },
      { ...record, fingerprint: 'f'.repeat(64) },
      { ...record, seals: [{ ...record.seals[0]!, fingerprint: 'e'.repeat(64) }] },
      { ...record, signatures: [{ ...record.signatures[0]!, name: '赵会计' }] },
      { ...record, sequence: 9 },
      { ...record, sheet: '别的表' },
    ]);
    one.text = JSON.stringify({ format: 1, ...changed });
    return { at, tells: {} };
  },
  'a record damaged': (book, at, random) => {
    const one = book.records.find(({ sequence }) => sequence === at)!;
    one.text = one.text.slice(0, random.whole(1, one.text.length - 2));
    return { at, tells: { kind: 'record-unreadable' } };
  },
  'a mirror': (book, at, random) => {
    const mirror = random.one(book.mirrors.filter(({ sequence }) => sequence === at));
    mirror.text = mirror.text.replace(/[0-9a-f]{8}$/, '00000000');
    return { at, tells: { kind: 'copies-disagree' } };
  },
};

/** Nothing but the cell itself is told of. */
const onlyFindings: ReadonlySet<string> = new Set([
  'a value',
  'a blank filled',
  'a total',
  'a heading',
  'a line without a mark',
  'a payment after its day',
  'a payment taken away with its check',
  'a signature',
  'a sheet renamed',
  'a sheet deleted',
  'a record damaged',
]);

const copyOf = (book: Workbook): Workbook => structuredClone(book);

describe.each([
  ['rows kept in the record', true],
  ['rows too many to keep', false],
])('%s', (_, keepsRows) => {
  let book: Workbook;
  beforeAll(async () => {
    book = await closedWorkbook(keepsRows ? 11 : 12, keepsRows);
  });

  it('accuses nothing that is unchanged, with everything kept, and where other programs lost records and mirrors', async () => {
    for (const lessened of [book, { ...book, records: [] }, { ...book, mirrors: [] }, { ...book, records: [], mirrors: [] }]) {
      const all = await told(copyOf(lessened));
      expect(all.flatMap(({ findings }) => findings)).toEqual([]);
      expect(all).toHaveLength(3);
    }
  });

  it.each(Object.entries(kinds))('tells of %s, at its place, 25 times', async (kind, change) => {
    const random = seeded(kind.length * 31 + Number(keepsRows));
    for (let time = 0; time < 25; time++) {
      const changed = copyOf(book);
      const { at, tells, alsoOthers = false } = change(changed, random.whole(1, 3), random);
      const all = await told(changed);
      const own = all.find(({ sequence }) => sequence === at)?.findings ?? [];
      const isLessKnown = !keepsRows && tells['kind'] === 'cell' && !own.some((finding) => finding.kind === 'cell');
      // Without kept rows a text’s place is its line: what it was stands nowhere else.
      const expected = isLessKnown ? { kind: 'line', row: tells['row'] } : tells;
      expect([kind, time, own]).toEqual([kind, time, expect.arrayContaining([expect.objectContaining(expected)])]);
      // The sheet has no longer what was signed.
      const besides = own.filter((finding) => finding.kind !== 'signature-lapsed');
      if (keepsRows && onlyFindings.has(kind)) expect([kind, time, besides]).toEqual([kind, time, [besides[0]]]);
      if (!alsoOthers)
        expect([kind, time, all.filter(({ sequence, findings }) => sequence !== at && findings.length > 0)]).toEqual([kind, time, []]);
    }
  });
});
