// npm run prove:cluster [lines …]: the roster statement over a Distributed table of one, two and four ClickHouse servers on loopback, held against the
// add-in's own roster of the same lines; and what it answers where one of the servers is killed. Prints a table; whatever differs fails it.
import { setTimeout as wait } from 'node:timers/promises';
import { sqlText } from '../../../src/dialects/sql/sql-text';
import { dialects } from '../../../src/i18n/en-US/dialects';
import { shippedRules } from '../../../src/rules/shipped';
import { published } from '../proof/vectors';
import { linesQuery, linesText } from './lines';
import { ownRosterOf, type RosterRow } from './own-roster';
import { cluster, type ClusterServer, hasServers, startCluster } from './servers';

const rule = shippedRules.at(-1)!;
const counts = [1, 2, 4];
const linesAtOnce = 200_000;
/** What whoever asks may have set: a server that is gone is passed over, and what takes too long is cut. The text must not let it. */
const careless = { skip_unavailable_shards: 1, timeout_overflow_mode: 'break', read_overflow_mode: 'break' };

function statement(): string {
  const columns = { table: 'orders', agency: '机构编号', date: '成交时间', amount: '订单金额' };
  const asked = sqlText(
    published(rule),
    'clickhouse',
    { question: 'roster', ...columns, month: '2026-11', amounts: 'decimal', dates: 'day' },
    dialects,
  );
  if ('problems' in asked) throw new Error(JSON.stringify(asked.problems));
  return asked.text.replace(/;\s*$/, '');
}

async function makeTables(servers: readonly ClusterServer[]): Promise<void> {
  for (const { ask } of servers) {
    await ask(
      'CREATE TABLE lines (`机构编号` String, `成交时间` DateTime, `订单金额` Decimal(18, 2)) ENGINE = MergeTree() ORDER BY tuple() PARTITION BY tuple()',
    );
    await ask(`CREATE TABLE orders AS lines ENGINE = Distributed(${cluster}, default, lines)`);
  }
}

/** Every server makes its share of the lines. */
async function load(servers: readonly ClusterServer[], lines: number): Promise<void> {
  const share = Math.floor(lines / servers.length);
  await Promise.all(
    servers.map(({ ask }, at) => ask(`INSERT INTO lines ${linesQuery(at, servers.length, share + (at < lines % servers.length ? 1 : 0))}`)),
  );
}

function ownRoster(lines: number): ReadonlyMap<string, RosterRow> {
  const own = ownRosterOf(rule);
  for (let from = 0; from < lines; from += linesAtOnce) own.read(linesText(from, Math.min(lines, from + linesAtOnce)));
  return own.roster();
}

const amount = (cell: unknown): string | null => (cell === null ? null : Number(cell).toFixed(2));

const rowsOf = (answer: string): RosterRow[] =>
  (JSON.parse(answer) as { data: unknown[][] }).data.map(([agency, gmv, tier, deposit, headroom]) => ({
    agency: String(agency),
    gmv: amount(gmv),
    tier: tier === null ? null : Number(tier),
    deposit: amount(deposit),
    headroom: amount(headroom),
  }));

function differences(rows: readonly RosterRow[], own: ReadonlyMap<string, RosterRow>): number {
  const differing = rows.filter((row) => JSON.stringify(row) !== JSON.stringify(own.get(row.agency)));
  return differing.length + Math.abs(own.size - rows.length);
}

const [whole, smaller] = ['the whole answer', 'ANOTHER ANSWER'];

const formatted = (sql: string): string => `${sql}\nFORMAT JSONCompact`;

const outcome = (answer: Promise<string>, own: ReadonlyMap<string, RosterRow>): Promise<string> =>
  answer.then((text) => (differences(rowsOf(text), own) === 0 ? whole : smaller), errorOf);

/** What a question comes to while a server of the cluster dies. */
async function killed(servers: readonly ClusterServer[], sql: string, after: number, own: ReadonlyMap<string, RosterRow>): Promise<string> {
  const answer = outcome(servers[0]!.ask(formatted(sql)), own);
  await wait(after);
  await servers.at(-1)!.kill();
  return answer;
}

/** In a few words. */
const errorOf = (fault: unknown): string => `error: ${/(Code: \d+)/.exec(String(fault))?.[1] ?? String(fault).slice(0, 60)}`;

async function measured(count: number, lines: number, roster: ReadonlyMap<string, RosterRow>) {
  const servers = await startCluster(count, careless);
  try {
    const sql = statement();
    await makeTables(servers);
    await load(servers, lines);
    const held = Number(await servers[0]!.ask('SELECT count() FROM orders'));
    if (held !== lines) throw new Error(`The servers hold ${held} lines, not ${lines}.`);
    const times: number[] = [];
    let differing = 0;
    for (let turn = 0; turn < 3; turn++) {
      const begun = performance.now();
      const answer = await servers[0]!.ask(formatted(sql));
      times.push(performance.now() - begun);
      differing += differences(rowsOf(answer), roster);
    }
    const median = times.sort((a, b) => a - b)[1]!;
    const deaths = ['–', '–', '–'];
    if (count > 1) {
      deaths[0] = await killed(servers, sql, median / 4, roster);
      deaths[1] = await outcome(servers[0]!.ask(formatted(sql)), roster);
      // What the settings of whoever asks make of it where the text does not forbid it.
      deaths[2] = await outcome(servers[0]!.ask(formatted(sql.replace(/\nSETTINGS .*$/, ''))), roster);
    }
    const version = (await servers[0]!.ask('SELECT version()')).trim();
    return { version, row: [lines.toLocaleString('en-US'), count, `${(median / 1000).toFixed(2)} s`, differing, ...deaths] };
  } finally {
    await Promise.all(servers.map(({ end }) => end()));
  }
}

async function start(): Promise<void> {
  if (!hasServers()) {
    console.error(
      '没有 clickhouse-server（Debian：apt-get install clickhouse-server）。\nThere is no clickhouse-server here (Debian: apt-get install clickhouse-server).',
    );
    process.exitCode = 1;
    return;
  }
  const given = process.argv.slice(2).map(Number);
  const rows: (readonly (string | number)[])[] = [];
  let version = '';
  for (const lines of given.length > 0 ? given : [10_000_000, 100_000_000]) {
    process.stderr.write(`${lines.toLocaleString('en-US')} lines, read by the add-in\n`);
    const roster = ownRoster(lines);
    for (const count of counts) {
      process.stderr.write(`${lines.toLocaleString('en-US')} lines on ${count} servers\n`);
      const found = await measured(count, lines, roster);
      ({ version } = found);
      rows.push(found.row);
    }
  }
  console.log(`ClickHouse ${version}, all servers on this machine\n`);
  console.log(
    '| lines | servers | the roster takes | rows that differ | one server killed in the middle | asked again | the same without its SETTINGS |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  if (rows.some(([, , , differing, ...deaths]) => differing !== 0 || deaths.slice(0, 2).includes(smaller))) process.exitCode = 1;
}

// Whoever stops the script ends its servers, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

start().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
