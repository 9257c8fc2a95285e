// The help's table of what is found and what is not, line by line.
import { close as help } from '../../../src/i18n/en-US/help/close';
import { closeByCode, closeList, headRows, type KeptCloses } from '../../../src/roster/close/chain/closes';
import { closeCode } from '../../../src/roster/close/fingerprint';
import { recordOf, type Close } from '../../../src/roster/close/make-close';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import { mirrorOfClose, recordText, type CloseRecord } from '../../../src/roster/close/record';
import { closeColumns, countColumn, valueColumn } from '../../../src/roster/close/sheet/columns';
import { readCloseSheet } from '../../../src/roster/close/sheet/read-sheet';
import { signClose } from '../../../src/roster/close/signatures';
import { sourceChanges } from '../../../src/roster/close/verify/source-changes';
import { verifyClose } from '../../../src/roster/close/verify/verify-close';
import { asRead, closeOf, november, sha256 } from './made';

const inputs = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: '51.2万', paid: 60_000 },
  { agency: 1003, name: '丙', gmv: 500_000, paid: '' },
];

/** Two closes in a workbook, the second signed and with a sealed payment; a change is made of the second. */
interface Book {
  sheets: { name: string; cells: unknown[][] }[];
  records: { sequence: number; text: string }[];
  mirrors: { place: 'name' | 'property'; sequence: number; text: string }[];
  readonly second: Close;
}

async function closedBook(gmv: unknown = 512_000): Promise<Book> {
  const first = await closeOf({ inputs: [{ ...inputs[0]!, gmv }, ...inputs.slice(1)] });
  const second = await closeOf({ inputs, month: november.month + 1, before: { sequence: 1, fingerprint: first.sheet.fingerprint } });
  const book: Book = { sheets: [], records: [], mirrors: [], second };
  for (const [index, close] of [first, second].entries()) {
    const cells = asRead(close);
    const record: CloseRecord = recordOf(close, `底稿 ${index + 1}`);
    book.sheets.push({ name: record.sheet, cells });
    book.records.push({ sequence: record.sequence, text: recordText(record) });
    for (const place of ['name', 'property'] as const) book.mirrors.push({ place, sequence: record.sequence, text: mirrorOfClose(record) });
  }
  const { cells } = book.sheets[1]!;
  const { fingerprint, columnsRow } = second.sheet;
  const signed = signClose(readCloseSheet(cells), 'prepared', '王会计', '2027-01-03', fingerprint);
  if (signed.state !== 'signed') throw new Error(signed.state);
  signed.writing.cells.forEach((text, index) => (cells[signed.writing.row]![signed.writing.column + index] = text));
  [cells[columnsRow + 1]![closeColumns.paid], cells[columnsRow + 1]![closeColumns.paidOn]] = [30_000, '2027-01-05'];
  const sealed = await sealPayments(readCloseSheet(cells), fingerprint, '2027-01-06', { sha256 });
  if (sealed.state !== 'sealed') throw new Error(sealed.state);
  cells[sealed.writing.row]![sealed.writing.column] = sealed.writing.text;
  sealed.writing.checks.cells.forEach(
    ([check], index) => (cells[sealed.writing.checks.row + index]![closeColumns.paymentCheck] = check ?? ''),
  );
  book.records[1]!.text = recordText({ ...recordOf(second, '底稿 2'), seals: [sealed.seal], signatures: [signed.signature] });
  return book;
}

const kept = ({ sheets, records, mirrors }: Book): KeptCloses => ({
  records,
  mirrors,
  sheets: sheets.map(({ name, cells }) => ({ name, cells: cells.slice(0, headRows) })),
});

/** Kinds of all that is told. */
async function told(book: Book): Promise<string[]> {
  const kinds: string[] = [];
  for (const { sheet, record, copies, findings } of closeList(kept(book)).closes) {
    kinds.push(...findings.map(({ kind }) => kind));
    const cells = book.sheets.find(({ name }) => name === sheet)?.cells;
    if (!cells) continue;
    const { findings: found, signatures } = await verifyClose({ cells, record, copies, code: null }, { sha256 });
    kinds.push(
      ...found.map(({ kind }) => kind),
      ...signatures.signatures.flatMap(({ state }) => (['lapsed', 'differs'].includes(state) ? [state] : [])),
    );
  }
  return kinds;
}

const lineOf = (book: Book, kind: string): unknown[] => {
  const { cells } = book.sheets[1]!;
  const { lines, outside } = readCloseSheet(cells);
  return cells[[...lines, ...outside].find((line) => line.kind === kind)!.row]!;
};
const rowOf = ({ sheets, second }: Book, no: number): unknown[] => sheets[1]!.cells[second.sheet.columnsRow + no]!;

const changes: Readonly<Record<string, (book: Book) => unknown>> = {
  'An agency’s id': (book) => (rowOf(book, 1)[closeColumns.surplus] = 1),
  'A line of the head': (book) => (lineOf(book, 'total')[countColumn] = 4),
  'The rule’s text': (book) => (lineOf(book, 'rule-text')[valueColumn] = '{}'),
  'A row moved': ({ sheets, second: { sheet } }) => sheets[1]!.cells.splice(sheet.columnsRow + 1, 1),
  'A payment, its day or voucher, before': (book) => (rowOf(book, 2)[closeColumns.paid] = 5),
  'A payment, its day or voucher, after': (book) => (rowOf(book, 1)[closeColumns.paid] = 5),
  'A name that signed': (book) => (lineOf(book, 'prepared')[valueColumn] = '李会计'),
  'A sheet renamed': ({ sheets }) => (sheets[1]!.name = 'x'),
  'A month dropped': (book) => {
    book.sheets.shift();
    book.records.shift();
    book.mirrors = book.mirrors.filter(({ sequence }) => sequence !== 1);
  },
  'A record, its': ({ mirrors }) => (mirrors[3]!.text = mirrors[3]!.text.replace(/.$/, 'x')),
  'A number written': (book) => Object.assign(rowOf(book, 1), { [closeColumns.gmv]: '512000.00', [closeColumns.deposit]: 50_000.0000004 }),
  'Cells from column R': (book) => (rowOf(book, 1)[17] = 'note'),
};
/** Told of by other means than the sheets: a code that somebody holds, the table itself; formats are tried in test/taskpane/closes. */
const byOtherMeans = ['All closes made anew', 'The last close taken away', 'The table that was closed', 'Number formats'];

const table = help.sections
  .find(({ id }) => id === 'covered')!
  .says.flatMap((said) => (typeof said === 'object' && 'table' in said ? [said.table.rows] : []))
  .flat();

it('says nothing of an unchanged workbook', async () => expect(await told(await closedBook())).toEqual([]));

it('every line of the table is tried here', () => {
  const tried = [...Object.keys(changes), ...byOtherMeans];
  expect(table.filter(([what = '']) => !tried.some((one) => what.startsWith(one)))).toEqual([]);
  expect(tried.filter((one) => !table.some(([what = '']) => what.startsWith(one)))).toEqual([]);
});

it.each(table.filter(([what = '']) => !byOtherMeans.some((one) => what.startsWith(one))))('%s: %s', async (what = '', found = '') => {
  const book = await closedBook();
  Object.entries(changes).find(([start]) => what.startsWith(start))![1](book);
  expect(['yes', 'no']).toContain(found);
  expect((await told(book)).length > 0).toBe(found === 'yes');
});

it('all closes made anew, or the last taken away: told by a close code that somebody holds, and by nothing else', async () => {
  const book = await closedBook();
  const held = closeCode(book.second.sheet.fingerprint);
  expect(closeByCode(closeList(kept(book)), held)?.sequence).toBe(2);
  const anew = await closedBook(700_000);
  expect(await told(anew)).toEqual([]);
  expect(closeByCode(closeList(kept(anew)), held)).toBeNull();
  const shorter: Book = { ...book, sheets: book.sheets.slice(0, 1), records: book.records.slice(0, 1), mirrors: book.mirrors.slice(0, 2) };
  expect(await told(shorter)).toEqual([]);
  expect(closeByCode(closeList(kept(shorter)), held)).toBeNull();
});

it('the table that was closed: by its rows', async () => {
  const { sheets } = await closedBook();
  const read = readCloseSheet(sheets[1]!.cells);
  const row = read.rows[0]!.row;
  expect(await sourceChanges(read, inputs, sha256)).toEqual({ isSame: true, changes: [] });
  const now = [
    { ...inputs[0]!, gmv: 513_000 },
    { ...inputs[1]!, paid: '6万' },
    { agency: 'MCN-4', name: '', gmv: 1, paid: 0 },
  ];
  expect(await sourceChanges(read, now, sha256)).toEqual({
    isSame: false,
    changes: [
      { kind: 'changed', row, at: 0, what: 'gmv', closed: '512000.00', now: '513000.00' },
      { kind: 'went', row: row + 2, agency: '1003' },
      { kind: 'came', at: 2, agency: 'MCN-4' },
    ],
  });
});
