import type { SqlDialect } from './dialect';

/** Each name between points is quoted by itself, so that no name can be read as anything else. */
export const quotedTable = (dialect: SqlDialect, table: string): string => table.split('.').map(dialect.quotedName).join('.');
