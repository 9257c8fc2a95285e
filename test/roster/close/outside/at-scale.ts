// 100,000 agencies: npx tsx test/roster/close/outside/at-scale.ts [rows]. How much processor time closing, verifying, carrying forward and comparing take, and what is
// found of one falsified cell.
import { webcrypto } from 'node:crypto';
import { makeClose, recordOf, type CloseRequest } from '../../../../src/roster/close/make-close';
import { afterClose, carryForward } from '../../../../src/roster/close/following/carry-forward';
import { compareCloses } from '../../../../src/roster/close/following/compare-closes';
import { closeListSheet } from '../../../../src/roster/close/following/lists';
import type { CloseInput } from '../../../../src/roster/close/row';
import { recordIn, recordText } from '../../../../src/roster/close/record';
import { closeColumns } from '../../../../src/roster/close/sheet/columns';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import { seeded } from '../../month-end/seeded';
import { asRead, floating, november, verified, words } from '../made';

const rows = Number(process.argv[2] ?? 100_000);

/** As the pane has it: the platform’s, which answers later. */
const sha256 = async (text: string): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const began = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(began);
  process.stdout.write(`${what.padEnd(46)} ${((user + system) / 1e6).toFixed(2).padStart(7)} s\n`);
  return result;
}

const inputsOf = (seed: number): CloseInput[] => {
  const random = seeded(seed);
  return Array.from({ length: rows }, (_, index) => ({
    agency: `MCN-${String(index + 1).padStart(7, '0')}`,
    name: `机构${index + 1}`,
    gmv: random.whole(0, 300_000_000) / 100,
    paid: random.whole(0, 20_000_000) / 100,
  }));
};

async function closeOf(request: Partial<CloseRequest> & Pick<CloseRequest, 'inputs'>) {
  const outcome = await makeClose({ ...november, ...request }, { words: words['zh-CN'], sha256 });
  if (outcome.state !== 'made') throw new Error(outcome.state);
  return outcome.close;
}

async function report(): Promise<void> {
  const first = await timed(`close ${rows} agencies`, () => closeOf({ inputs: inputsOf(1) }));
  const second = await timed('close them again, a month later', () =>
    closeOf({ inputs: inputsOf(2), month: november.month + 1, before: { sequence: 1, fingerprint: first.sheet.fingerprint } }),
  );
  const text = await timed('record as text', () => recordText(recordOf(first, '底稿')));
  const record = recordIn(text)!;
  process.stdout.write(`record: ${text.length} characters, rows ${record.rows ? 'kept' : 'too many to keep'}\n`);
  const cells = asRead(first);
  const sound = await timed('verify', () => verified(cells, { record }));
  process.stdout.write(`findings: ${sound.findings.length}\n`);
  const row = first.sheet.columnsRow + 1 + Math.floor(rows / 2);
  const falsified = cells.map((line, at) => (at === row ? line.map((cell, column) => (column === closeColumns.due ? 1 : cell)) : line));
  const found = await timed('verify with one cell falsified', () => verified(falsified, { record }));
  process.stdout.write(`findings: ${JSON.stringify(found.findings)}\n`);
  const read = await timed('read the sheet', () => readCloseSheet(cells));
  const after = (await timed('payments and balances', () => afterClose(read, 'all-paid')))!;
  const next = afterClose(readCloseSheet(asRead(second)), 'all-paid')!;
  const compared = await timed('compare two closes', () => compareCloses(after, next));
  process.stdout.write(`moves: ${JSON.stringify(compared.counts)}\n`);
  const table = inputsOf(3).map(({ agency }) => ({ agency, typed: '' }));
  await timed('carry forward', () => carryForward(after, table, floating, 'held'));
  const options = { words: words['zh-CN'], ruleName: floating.name['zh-CN'], payBy: null, fingerprint: first.sheet.fingerprint };
  await timed('list to pay, with messages', () => closeListSheet('toPay', read, after, options));
}

void report();
