import { insertions, type Loaded, type ColumnType, type SqlEngine } from '../proof/sql-engine';
import { ownPackage } from './own-package';

const types = { text: 'TEXT', decimal: 'NUMERIC', double: 'REAL', day: 'TEXT', tier: 'INTEGER' } as const;
const isNumber = (type: ColumnType): boolean => type === 'decimal' || type === 'double';
const literal = (cell: Loaded, type: ColumnType): string =>
  cell === null ? 'NULL' : isNumber(type) ? cell : `'${cell.replaceAll("'", "''")}'`;

export async function sqliteEngine(): Promise<SqlEngine> {
  const Database = ownPackage('better-sqlite3');
  const database = new Database(':memory:');
  const rows = async (sql: string): Promise<unknown[][]> => database.prepare(sql).raw().all();
  return {
    name: 'SQLite',
    dialect: 'sqlite',
    version: async () => String((await rows('SELECT sqlite_version()'))[0]![0]),
    has: () => true,
    load: async (table, columns, cells) => {
      database.exec(
        `DROP TABLE IF EXISTS "${table}"; CREATE TABLE "${table}" (${columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', ')})`,
      );
      for (const statement of insertions(`"${table}"`, columns, cells, literal)) database.exec(statement);
    },
    rows,
    end: async () => database.close(),
  };
}
