import { PGlite } from '@electric-sql/pglite';
import { insertions, type Loaded, type SqlEngine } from './sql-engine';

const types = { text: 'text', decimal: 'numeric', double: 'double precision', day: 'date', tier: 'integer' } as const;
const literal = (cell: Loaded): string => (cell === null ? 'NULL' : `'${cell.replaceAll("'", "''")}'`);

/** PostgreSQL itself, compiled to WebAssembly. */
export async function postgresqlEngine(): Promise<SqlEngine> {
  const server = await PGlite.create();
  const rows = async (sql: string): Promise<unknown[][]> => (await server.query<unknown[]>(sql, [], { rowMode: 'array' })).rows;
  return {
    name: 'PostgreSQL',
    dialect: 'postgresql',
    version: async () => String((await rows('SHOW server_version'))[0]![0]),
    has: () => true,
    load: async (table, columns, cells) => {
      await server.exec(
        `DROP TABLE IF EXISTS "${table}"; CREATE TABLE "${table}" (${columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', ')})`,
      );
      for (const statement of insertions(`"${table}"`, columns, cells, literal)) await server.exec(statement);
    },
    rows,
    end: () => server.close(),
  };
}
