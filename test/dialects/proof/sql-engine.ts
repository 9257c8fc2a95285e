import type { SqlDialectId } from '../../../src/dialects/sql/dialects';

export type ColumnType = 'text' | 'decimal' | 'double' | 'day' | 'tier';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A cell as it is loaded: a number's or a decimal's text, never through a double of ours. */
export type Loaded = string | null;

/** One engine that runs the texts here. */
export interface SqlEngine {
  readonly name: string;
  readonly dialect: SqlDialectId;
  readonly version: () => Promise<string>;
  /** The table made anew. */
  readonly load: (table: string, columns: readonly Column[], rows: readonly (readonly Loaded[])[]) => Promise<void>;
  /** All rows; numbers and decimals as text or number. */
  readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  readonly end: () => Promise<void>;
  /** Whether a type of column is there; SQLite has no decimals, for instance. */
  readonly has: (type: ColumnType) => boolean;
}

/** INSERT statements of some rows each; `literal` writes one cell. */
export function insertions(
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly Loaded[])[],
  literal: (cell: Loaded, type: ColumnType) => string,
  most = 2000,
): string[] {
  const statements: string[] = [];
  for (let i = 0; i < rows.length; i += most) {
    const some = rows.slice(i, i + most).map((row) => `(${row.map((cell, c) => literal(cell, columns[c]!.type)).join(',')})`);
    statements.push(`INSERT INTO ${table} VALUES ${some.join(',')}`);
  }
  return statements;
}
