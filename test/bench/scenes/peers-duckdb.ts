// A database in the same process: from JavaScript and back, as a function would have to use it, and with the column already in it.
import { cleanColumn } from '../data';
import { DEPOSIT } from '../functions-in-node';
import type { Lanes } from '../lanes';
import { mustAgree, peer } from '../peer';

const none = null as unknown as unknown[][];
const tiers = 'case when gmv >= 2000000 then 200000 when gmv >= 1000000 then 100000 when gmv >= 500000 then 50000 else 20000 end';

async function peerDuckdb(rows: number): Promise<Lanes> {
  const { DuckDBInstance, DuckDBDataChunk, DOUBLE } = peer('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const gmv = cleanColumn(rows);
  await connection.run('create table loaded (id integer, gmv double)');
  await connection.run('create table handed (gmv double)');

  async function fill(table: string) {
    const appender = await connection.createAppender(table);
    // A vector of DuckDB holds 2,048 values.
    for (let at = 0; at < rows; at += 2048) {
      const chunk = DuckDBDataChunk.create([DOUBLE]);
      chunk.setColumns([gmv.slice(at, at + 2048).map(([cell]) => cell)]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
  await fill('handed');
  await connection.run('insert into loaded select row_number() over (), gmv from handed');

  const lanes = {
    DEPOSIT: () => DEPOSIT(gmv, none),
    'DuckDB from JS and back': async () => {
      await connection.run('truncate handed');
      await fill('handed');
      const reader = await connection.runAndReadAll(`select ${tiers} from handed`);
      return reader.getColumns()[0] as number[];
    },
    'DuckDB already loaded': () =>
      connection.run(`create or replace temp table answered as select id, ${tiers} as deposit from loaded`) as Promise<unknown>,
  };
  const expected = (await lanes.DEPOSIT()).map(([deposit]: unknown[]) => deposit as number);
  mustAgree('DuckDB from JS and back', expected, await lanes['DuckDB from JS and back']());
  await lanes['DuckDB already loaded']();
  const answered = await connection.runAndReadAll('select deposit from answered order by id');
  mustAgree('DuckDB already loaded', expected, answered.getColumns()[0] as number[]);
  return lanes;
}

export const scenes = { peerDuckdb };
