// What users would pick instead, on the same data; results are compared before anything is timed.
import type { Figure } from '../figure';
import { libreOffice } from '../libre-office';
import { measured, type Bench, type Row } from '../node-rows';

const row = (scene: Row['scene'], peer: string, goal?: number): Row => ({
  what: `DEPOSIT against ${peer}`,
  scene,
  rows: 100_000,
  lane: 'DEPOSIT',
  against: peer,
  told: 'faster',
  ...(goal === undefined ? {} : { goal }),
});

const peerRows: readonly Row[] = [
  row('peerLibraries', 'decimal.js per row', 30),
  row('peerLibraries', '@formulajs/formulajs, LOOKUP per row'),
  row('peerLibraries', 'HyperFormula, IFS per row, recalculated', 60),
  row('peerDecisions', 'zen-engine in loop mode', 40),
  row('peerDecisions', 'json-rules-engine'),
  row('peerDuckdb', 'DuckDB from JS and back', 4),
  row('peerDuckdb', 'DuckDB already loaded'),
];

export async function peers(bench: Bench): Promise<Figure[]> {
  return [...(await measured('peers', peerRows, bench)), ...(await libreOffice(bench))];
}
