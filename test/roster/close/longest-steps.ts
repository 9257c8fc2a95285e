// How long making, verifying and sealing a close of 100,000 agencies keep the thread between two chances to pause, and how long they take:
// `npx tsx test/roster/close/longest-steps.ts [agencies]`. In processor time or by the clock, whichever is less. Printed, never judged.
import { webcrypto } from 'node:crypto';
import { sourceChanges } from '../../../src/roster/close/verify/source-changes';
import { makeClose, recordOf } from '../../../src/roster/close/make-close';
import { readPaymentsInSlices } from '../../../src/roster/close/payments/payments';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import { recordText } from '../../../src/roster/close/record';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { pausedBy } from '../../../src/roster/table/in-slices';
import { verifyClose } from '../../../src/roster/close/verify/verify-close';
import { asRead, closed, november, words } from './made';

const agencies = Number(process.argv[2] ?? 100_000);

// The browser's own: it hashes beside the thread.
const sha256 = async (text: string): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');

async function measured<T>(name: string, work: (pause: () => Promise<void>) => Promise<T>): Promise<T> {
  const steps: number[] = [];
  let from = process.cpuUsage();
  const begun = performance.now();
  let at = begun;
  // Hashing runs beside the thread, other programs beside this one: neither is longer than both say.
  const mark = (): void => {
    const { user, system } = process.cpuUsage(from);
    steps.push(Math.min((user + system) / 1000, performance.now() - at));
  };
  const result = await work(async () => {
    mark();
    await new Promise((resolve) => setImmediate(resolve));
    [from, at] = [process.cpuUsage(), performance.now()];
  });
  mark();
  const longest = steps.sort((a, b) => b - a).slice(0, 4);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  longest ${longest.map((one) => one.toFixed(0)).join(', ')} ms of ${steps.length}`,
  );
  return result;
}

const inputs = Array.from({ length: agencies }, (_, i) => ({
  agency: `机构${String(i).padStart(6, '0')}`,
  name: `第${i}家传媒`,
  gmv: ((i * 7919) % 3_000_000) + 0.25,
  paid: (i * 37) % 200_000,
}));

async function main(): Promise<void> {
  for (const round of ['cold', 'warm']) {
    console.log(`\n${round}, ${agencies} agencies`);
    const outcome = await measured('made', (pause) => makeClose({ ...november, inputs }, { words: words['zh-CN'], sha256, pause }));
    if (outcome.state !== 'made') throw new Error(outcome.state);
    const { close } = outcome;
    const cells = asRead(close);
    await measured('record as a text', () => Promise.resolve(recordText(recordOf(close, '推客底稿 2026-11'))));
    const { record, copies } = closed(close);
    for (const kept of [record, { ...record, rows: null }]) {
      const verification = await measured(kept.rows ? 'verified, rows kept' : 'verified', (pause) =>
        verifyClose({ cells, record: kept, copies, code: null }, { sha256, pause }),
      );
      if (!verification.isAsClosed) throw new Error(JSON.stringify(verification.findings.slice(0, 3)));
    }
    const first = close.sheet.columnsRow + 1;
    for (let row = first; row < first + agencies; row++) {
      [cells[row]![closeColumns.paid], cells[row]![closeColumns.paidOn]] = [100, '2026-12-05'];
    }
    const { read } = await measured('verified, paid', (pause) => verifyClose({ cells, record, copies, code: null }, { sha256, pause }));
    await measured('payments', (pause) => pausedBy(readPaymentsInSlices(read.rows), pause));
    await measured('sealed', (pause) => sealPayments(read, close.sheet.fingerprint, '2026-12-06', { sha256, pause }));
    const moved = inputs.map((input, i) => (i % 10 === 0 ? { ...input, gmv: 1 } : input));
    await measured('changes of the source', (pause) => sourceChanges(read, moved, sha256, pause));
  }
}

void main();
