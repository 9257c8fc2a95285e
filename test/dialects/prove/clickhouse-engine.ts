import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { insertions, type Loaded, type SqlEngine } from '../proof/sql-engine';
import { ownPackage } from './own-package';

const types = {
  text: 'Nullable(String)',
  decimal: 'Nullable(Decimal(38, 10))',
  double: 'Nullable(Float64)',
  day: 'Nullable(Date)',
  tier: 'Nullable(Int32)',
};
const literal = (cell: Loaded): string => (cell === null ? 'NULL' : `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);

/** ClickHouse in this process. */
export async function clickhouseEngine(): Promise<SqlEngine> {
  const { Session } = ownPackage('chdb');
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-chdb-'));
  const session = new Session(folder);
  session.query('CREATE DATABASE proof ENGINE = Atomic');
  const rows = async (sql: string): Promise<unknown[][]> =>
    String(session.query(sql.replace(/;\s*$/, ''), 'JSONCompactEachRow'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown[]);
  return {
    name: 'ClickHouse (chdb)',
    dialect: 'clickhouse',
    version: async () => String((await rows('SELECT version()'))[0]![0]),
    has: () => true,
    load: async (table, columns, cells) => {
      session.query('USE proof');
      session.query(`DROP TABLE IF EXISTS \`${table}\``);
      session.query(
        `CREATE TABLE \`${table}\` (${columns.map(({ name, type }) => `\`${name}\` ${types[type]}`).join(', ')}) ENGINE = Memory`,
      );
      for (const statement of insertions(`\`${table}\``, columns, cells, literal, 10_000)) session.query(statement);
    },
    rows,
    end: async () => {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
