import { DuckDBInstance } from '@duckdb/node-api';
import { insertions, type Loaded, type SqlEngine } from './sql-engine';

const types = { text: 'VARCHAR', decimal: 'DECIMAL(38, 10)', double: 'DOUBLE', day: 'DATE', tier: 'INTEGER' } as const;
const literal = (cell: Loaded): string => (cell === null ? 'NULL' : `'${cell.replaceAll("'", "''")}'`);

export async function duckdbEngine(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const rows = async (sql: string): Promise<unknown[][]> => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowsJson();
  };
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    version: async () => String((await rows('SELECT version()'))[0]![0]),
    has: () => true,
    load: async (table, columns, cells) => {
      await connection.run(`DROP TABLE IF EXISTS "${table}"`);
      await connection.run(`CREATE TABLE "${table}" (${columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', ')})`);
      for (const statement of insertions(`"${table}"`, columns, cells, literal)) await connection.run(statement);
    },
    rows,
    end: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
