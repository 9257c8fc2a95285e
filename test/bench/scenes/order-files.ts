// Order files to a roster, beside reading their bytes alone, a parser of CSV alone, and a database doing the same.
import { closeSync, createReadStream, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import Papa from 'papaparse';
import { sqlText } from '../../../src/dialects/sql/sql-text';
import { monthOf } from '../../../src/engine/amounts/month';
import { dialects } from '../../../src/i18n/en-US/dialects';
import { decidedOrders } from '../../../src/roster/files/decided-orders';
import { columnsOfFile, headOf } from '../../../src/roster/files/file-columns';
import { isFileProblem } from '../../../src/roster/files/file-problem';
import { lineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading } from '../../../src/roster/files/order-reading';
import { ordersRead } from '../../../src/roster/files/orders-read';
import type { FileBytes } from '../../../src/files/file-bytes';
import { readTextOrders, textHead } from '../../../src/roster/files/text-orders';
import { shippedRules } from '../../../src/rules/shipped';
import { published } from '../../dialects/proof/vectors';
import { octoberCents, writeOrderFile } from '../../e2e/order-files';
import type { Lanes } from '../lanes';
import { mustAgree, peer } from '../peer';

const agencies = 50_000;
const piece = 2 * 1024 * 1024;

async function filesToRoster(file: FileBytes): Promise<ReturnType<typeof decidedOrders>> {
  const head = await textHead(file);
  const columns = isFileProblem(head) ? null : columnsOfFile(headOf(head.rows), 'yuan');
  if (isFileProblem(head) || columns === null) throw new Error('The columns were not found.');
  const reading = newOrderReading();
  const hash = sha256.create();
  const read = await readTextOrders(file, head.shape, lineReader(reading, 0, columns), reading, {
    onBytes: (bytes) => void hash.update(bytes),
    onProgress: () => undefined,
  });
  if (isFileProblem(read)) throw new Error(read.code);
  hash.digest();
  return decidedOrders(ordersRead(reading), { month: monthOf(2026, 10), isLeftOut: () => false, refund: null });
}

async function orderFiles(rows: number): Promise<Lanes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const at = path.join(folder, 'orders.csv');
  writeOrderFile({ path: at, encoding: 'utf-8', first: 0, lines: rows }, agencies);
  const { size } = statSync(at);
  const opened = openSync(at, 'r');
  process.on('exit', () => closeSync(opened));
  const bytes = (from: number, to: number): Uint8Array => {
    const read = new Uint8Array(to - from);
    readSync(opened, read, 0, to - from, from);
    return read;
  };
  const { DuckDBInstance } = peer('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const columns = { agency: '机构编号', date: '成交时间', amount: '订单金额' };
  const asked = sqlText(
    published(shippedRules.at(-1)!),
    'duckdb',
    { question: 'roster', table: 'orders', ...columns, month: '2026-11', amounts: 'decimal', dates: 'day' },
    dialects,
  );
  if ('problems' in asked) throw new Error(JSON.stringify(asked.problems));
  await connection.run(
    `create view orders as select 机构编号, cast(成交时间 as date) as 成交时间, 订单金额 from read_csv('${at}', header = true, types = {'机构编号': 'VARCHAR', '成交时间': 'TIMESTAMP', '订单金额': 'DECIMAL(18, 2)'})`,
  );
  const file = { size, read: (from: number, to: number) => Promise.resolve(bytes(from, to)) };
  const lanes = {
    'reading the bytes': () => {
      let last = 0;
      for (let from = 0; from < size; from += piece) last = bytes(from, Math.min(size, from + piece))[0]!;
      return last;
    },
    'papaparse alone': () =>
      new Promise<number>((resolve) => {
        let lines = 0;
        const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: false });
        parser.on('data', () => lines++);
        parser.on('end', () => resolve(lines));
        createReadStream(at).pipe(parser);
      }),
    'DuckDB, read_csv': async () => (await connection.runAndReadAll(asked.text)).getRowsJson() as unknown[][],
    'files to roster': () => filesToRoster(file),
  };
  const expected = octoberCents(rows, agencies);
  const { totals } = await lanes['files to roster']();
  const wanted = totals.map(({ agency }) => Number(expected.get(String(agency))));
  mustAgree(
    'files to roster',
    wanted,
    totals.map(({ gmv }) => Math.round(Number(String(gmv)) * 100)),
  );
  const answered = new Map((await lanes['DuckDB, read_csv']()).map(([agency, gmv]) => [String(agency), Math.round(Number(gmv) * 100)]));
  mustAgree(
    'DuckDB, read_csv',
    wanted,
    totals.map(({ agency }) => answered.get(String(agency))),
  );
  return lanes;
}

export const scenes = { orderFiles };
