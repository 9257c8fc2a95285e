import { clickhouse } from './engines/clickhouse';
import { doris } from './engines/doris';
import { duckdb } from './engines/duckdb';
import { mysql } from './engines/mysql';
import { postgresql } from './engines/postgresql';
import { spark } from './engines/spark';
import { sqlServer } from './engines/sql-server';
import { sqlite } from './engines/sqlite';
import { trino } from './engines/trino';
import type { SqlDialect } from './dialect';

/** By the word that a person asks for them with. */
export const sqlDialects = {
  postgresql,
  duckdb,
  mysql,
  doris,
  sqlite,
  clickhouse,
  spark,
  trino,
  'sql-server': sqlServer,
} as const satisfies Readonly<Record<string, SqlDialect>>;

export type SqlDialectId = keyof typeof sqlDialects;
