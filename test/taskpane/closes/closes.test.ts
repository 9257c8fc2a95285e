// Closes in a workbook, through Microsoft's office.js: written in one step with their record, found again, verified, sealed, signed.
import type { Undo } from '../../../src/excel/plan/undo-plan';
import { afterClose } from '../../../src/roster/close/following/carry-forward';
import { closeListSheet } from '../../../src/roster/close/following/lists';
import { nextClose } from '../../../src/roster/close/chain/closes';
import type { Close } from '../../../src/roster/close/make-close';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { signClose } from '../../../src/roster/close/signatures';
import { openPorts, removePorts, type PortsPage } from '../../excel/ports-page';
import { inExcel } from '../../excel/written-sheet';
import { closeOf, floating, november, sha256, words } from '../../roster/close/made';
import type { OfficePageOptions } from '../../workbench/office-page';
import type { ClosePorts } from './ports';

let page: PortsPage;
let ports: ClosePorts;
async function open(options: OfficePageOptions = {}): Promise<void> {
  page = await openPorts({ ...options, entry: '../taskpane/closes/ports.ts' });
  ports = page.ports as unknown as ClosePorts;
}
afterEach(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});
afterAll(removePorts);

const inputs = [
  { agency: '00123', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: '51.2万', paid: 60_000 },
  { agency: 'MCN-3', name: '丙', gmv: 500_000, paid: '' },
];
const turn = { signal: new AbortController().signal, onProgress: () => undefined };
const chinese = words['zh-CN'];

async function written(close: Close): Promise<{ sheet: string; undo: Undo }> {
  const outcome = await ports.writePlan(ports.closePlan(close, chinese));
  if (outcome.state !== 'written') throw new Error(JSON.stringify(outcome));
  return outcome;
}
const only = async () => (await ports.workbookCloses()).closes[0]!;

it('writes sheet, record and mirrors, finds them again and verifies them', async () => {
  await open();
  const close = await closeOf({ inputs });
  const { sheet } = await written(close);
  expect(sheet).toBe('推客底稿 2026-11');
  const entry = await only();
  expect(entry).toMatchObject({
    sequence: 1,
    month: november.month,
    closedOn: '2026-12-02',
    sheet,
    code: close.sheet.fingerprint.slice(0, 8),
    findings: [],
    lost: [],
  });
  const { verification } = await ports.closeAtHand(entry, sheet, entry.code, turn);
  expect(verification).toMatchObject({ isAsClosed: true, rows: 3, fingerprint: close.sheet.fingerprint });
  expect(page.host.beside().names).toMatchObject({ TUIKE_CLOSE_1: `="1 sha256:${close.sheet.fingerprint}"` });
});

it('sets up the print: its own columns, one page wide, the header on each page, the code at the foot', async () => {
  await open();
  const close = await closeOf({ inputs });
  await written(close);
  const { columnsRow, printed } = close.sheet;
  expect(page.host.kept()[1]?.printing).toEqual({
    area: { row: 0, column: 0, rows: printed.rows, columns: 15 },
    titleRows: { row: columnsRow, rows: 1 },
    orientation: 'Landscape',
    paper: 'A4',
    pagesWide: 1,
    edges: { CenterFooter: `推客保证金底稿 2026-11 · 结账码 ${close.sheet.fingerprint.slice(0, 8)} · 第 &P 页，共 &N 页` },
  });
});

it('verifies whatever the cells look like: formats, widths, rows out of sight', async () => {
  await open();
  const close = await closeOf({ inputs });
  const { sheet } = await written(close);
  await inExcel(page, (context) => {
    const found = context.workbook.worksheets.getItem('推客底稿 2026-11');
    const cells = found.getRange('A30:O60');
    // One value stands for every cell of the range.
    cells.numberFormat = '0' as never;
    cells.format.columnWidth = 3;
    cells.format.font.color = '#FFFFFF';
    cells.rowHidden = true;
  });
  const { verification } = await ports.closeAtHand(await only(), sheet, null, turn);
  expect(verification.findings).toEqual([]);
});

it('takes sheet and record back in one step', async () => {
  await open();
  const { undo } = await written(await closeOf({ inputs }));
  expect((await ports.undoPlan(undo)).state).toBe('undone');
  expect(page.grid.sheets()).toHaveLength(1);
  expect((await ports.workbookCloses()).closes).toEqual([]);
});

it('leaves nothing behind where the record cannot be kept', async () => {
  const refused = { code: 'GeneralException', message: 'refused' };
  const isRecord = (members: readonly string[]): boolean => members.includes('CustomXmlParts') && members.includes('Add');
  await open({ faults: { failBatch: (_, members) => (isRecord(members) ? refused : undefined) } });
  const outcome = await ports.writePlan(ports.closePlan(await closeOf({ inputs }), chinese));
  expect(outcome).toMatchObject({ state: 'refused', isAsBefore: true });
  expect(page.grid.sheets()).toHaveLength(1);
  expect(await ports.keptRecords()).toEqual({ records: [], mirrors: [] });
});

it('chains a second close of the month to the first, each with a sheet of its own', async () => {
  await open();
  await written(await closeOf({ inputs }));
  const links = nextClose(await ports.workbookCloses(), november.month);
  expect(links.sameMonth?.sequence).toBe(1);
  const { sheet } = await written(await closeOf({ inputs: inputs.slice(0, 2), ...links, reason: '少一家机构' }));
  expect(sheet).toBe('推客底稿 2026-11 2');
  const { closes } = await ports.workbookCloses();
  expect(closes.map(({ findings, correctedBy, corrects }) => [findings, correctedBy, corrects])).toEqual([
    [[], 2, null],
    [[], null, 1],
  ]);
});

it('seals payments and signs, keeps both in the record, and takes them back', async () => {
  await open();
  const close = await closeOf({ inputs });
  const { sheet } = await written(close);
  const { id } = page.grid.sheets()[1]!;
  const row = close.sheet.columnsRow + 1;
  page.grid.write(id, { row, column: closeColumns.paid, rows: 1, columns: 3 }, [[30_000, 46_003, "'0099"]]);
  const read = async () => (await ports.closeAtHand(await only(), sheet, null, turn)).read;
  const sealed = await sealPayments(await read(), close.sheet.fingerprint, '2026-12-15', { sha256 });
  if (sealed.state !== 'sealed') throw new Error(sealed.state);
  expect(sealed.seal.lines).toEqual(['1\t30000.00\t2025-12-12\t0099']);
  const writing = await ports.writePlan(ports.sealPlan(sheet, sealed, (await only()).record));
  if (writing.state !== 'written') throw new Error(JSON.stringify(writing));
  const signed = signClose(await read(), 'prepared', '王会计', '2026-12-03', close.sheet.fingerprint);
  if (signed.state !== 'signed') throw new Error(signed.state);
  expect((await ports.writePlan(ports.signPlan(sheet, signed, (await only()).record))).state).toBe('written');
  const entry = await only();
  expect([entry.record?.seals.length, entry.record?.signatures.length]).toEqual([1, 1]);
  const { verification } = await ports.closeAtHand(entry, sheet, null, turn);
  expect(verification.findings).toEqual([]);
  expect(verification.signatures.signatures.map(({ state }) => state)).toEqual(['signed', 'blank', 'blank']);
  page.grid.write(id, { row, column: closeColumns.paid, rows: 1, columns: 1 }, [[29_000]]);
  const changed = await ports.closeAtHand(entry, sheet, null, turn);
  expect(changed.verification.findings).toEqual([
    { kind: 'payment', row, column: closeColumns.paid, closed: '30000.00', now: '29000.00', on: '2026-12-15' },
  ]);
  expect((await ports.undoPlan(writing.undo, { evenIfChanged: true })).state).toBe('undone');
  expect((await only()).record?.seals).toEqual([]);
});

it('writes a list to send', async () => {
  await open();
  const close = await closeOf({ inputs });
  const { sheet } = await written(close);
  const { read } = await ports.closeAtHand(await only(), sheet, null, turn);
  const list = closeListSheet('toPay', read, afterClose(read, null)!, {
    words: chinese,
    ruleName: floating.name['zh-CN'],
    payBy: '2026-12-20',
    fingerprint: close.sheet.fingerprint,
  });
  const outcome = await ports.writePlan(ports.listSheetPlan(list));
  expect(outcome).toMatchObject({ state: 'written', sheet: '应补缴 2026-11' });
  const cells = await ports.cellsOfSheet('应补缴 2026-11', 10);
  expect(cells[3]?.slice(0, 9)).toEqual(['甲', '00123', 512_000, 2, 50_000, 20_000, 30_000, '2026-12-20', '推客保证金补缴 2026-11']);
  expect(cells[4]?.slice(0, 7)).toEqual(['合计', '', '', '', '', '', 30_000]);
});

it('keeps records in settings where an old Excel has no parts', async () => {
  await open({ requirementSets: { ExcelApi: '1.4' } });
  await ports.keepRecord(1, '{"a":1}', 'x');
  await ports.keepRecord(2, '{"b":2}', 'y');
  await ports.dropRecord(1);
  expect((await ports.keptRecords()).records).toEqual([{ sequence: 2, text: '{"b":2}' }]);
});
