// npm run prove [engine …]: runs every text on every engine that runs here, parses the others, prints a table. A difference fails it.
import { type Comparison, compareDeposits, compareRoster, kindsOf, linesFor } from '../proof/differences';
import { duckdbEngine } from '../proof/duckdb-engine';
import { postgresqlEngine } from '../proof/postgresql-engine';
import type { SqlEngine } from '../proof/sql-engine';
import { provenRules } from '../proof/vectors';
import { floating, floatingLower } from '../../engine/rules';
import { installOwn } from '../../install-own';
import { clickhouseEngine } from './clickhouse-engine';
import { mariadbEngine } from './mariadb-engine';
import { parsedM, parsedSql } from './parsed';
import { sqliteEngine } from './sqlite-engine';

const engines: Readonly<Record<string, () => Promise<SqlEngine | null>>> = {
  duckdb: duckdbEngine,
  postgresql: postgresqlEngine,
  sqlite: sqliteEngine,
  clickhouse: clickhouseEngine,
  mariadb: mariadbEngine,
};
const grammars = [
  ['spark', 'spark'],
  ['spark', 'hive'],
  ['trino', 'trino'],
  ['sql-server', 'tsql'],
  ['doris', 'doris'],
  ['doris', 'starrocks'],
] as const;

interface Proved {
  readonly engine: string;
  readonly version: string;
  readonly vectors: string;
  readonly refused: string;
  readonly differences: string;
}

async function proved(engine: SqlEngine): Promise<Proved> {
  let [amounts, lines, refused, differences] = [0, 0, 0, 0];
  const count = (of: string, { vectors, ...found }: Comparison): number => {
    refused += found.refused;
    differences += found.differences.length;
    for (const difference of found.differences.slice(0, 3)) console.error(`${engine.name}, ${of}: ${JSON.stringify(difference)}`);
    return vectors;
  };
  for (const rule of provenRules) {
    const isShipped = rule === floating || rule === floatingLower;
    for (const kind of kindsOf(engine)) {
      process.stderr.write(`${engine.name}: ${rule.id}, ${kind}\n`);
      amounts += count(`deposits of ${rule.id}, ${kind}`, await compareDeposits(engine, rule, kind, isShipped ? 20_000 : 5000));
      const some = isShipped && kind !== 'text' ? 100_000 : 5000;
      lines += count(`roster of ${rule.id}, ${kind}`, await compareRoster(engine, rule, kind, linesFor(rule, kind, some)));
    }
  }
  return {
    engine: engine.name,
    version: await engine.version(),
    vectors: `${amounts.toLocaleString('en-US')} amounts, ${lines.toLocaleString('en-US')} order lines`,
    refused: refused.toLocaleString('en-US'),
    differences: String(differences),
  };
}

async function prove(): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !(name in engines) && name !== 'parsed');
  if (unknown.length > 0) {
    console.error(
      `没有这个引擎：${unknown.join('，')}。\nNo such engine: ${unknown.join(', ')}. There are ${Object.keys(engines).join(', ')}, parsed.`,
    );
    process.exitCode = 1;
    return;
  }
  const isWanted = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
  installOwn(__dirname, 'the engines, about 600 MB', 'install', '--no-save');
  const rows: Proved[] = [];
  for (const [name, start] of Object.entries(engines).filter(([name]) => isWanted(name))) {
    const engine = await start();
    if (engine === null) {
      rows.push({ engine: name, version: 'not on this machine', vectors: '–', refused: '–', differences: 'not run' });
      continue;
    }
    try {
      rows.push(await proved(engine));
    } finally {
      await engine.end();
    }
  }
  if (isWanted('parsed')) {
    for (const [id, grammar] of grammars) rows.push(parsedRow(await parsedSql(id, grammar)));
    rows.push(parsedRow(await parsedM()));
  }
  console.log('| engine | version | vectors | refused, saying why | differences |\n|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.engine} | ${row.version} | ${row.vectors} | ${row.refused} | ${row.differences} |`);
  if (rows.some(({ differences }) => !/^(0|not run|parsed, not run)$/.test(differences))) process.exitCode = 1;
}

function parsedRow({ grammar, texts, faults }: Awaited<ReturnType<typeof parsedSql>>): Proved {
  for (const fault of faults.slice(0, 3)) console.error(`${grammar}: ${fault.slice(0, 300)}`);
  return {
    engine: grammar,
    version: grammar === 'powerquery' ? 'Microsoft’s parser' : 'polyglot’s grammar',
    vectors: `${texts} texts`,
    refused: '–',
    differences: faults.length === 0 ? 'parsed, not run' : `${faults.length} not parsed`,
  };
}

prove().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
