// Libraries that count cell by cell.
import { cleanColumn } from '../data';
import { DEPOSIT } from '../functions-in-node';
import type { Lanes } from '../lanes';
import { mustAgree, peer } from '../peer';

const none = null as unknown as unknown[][];
const thresholds = [0, 500_000, 1_000_000, 2_000_000];
const deposits = [20_000, 50_000, 100_000, 200_000];

async function peerLibraries(rows: number): Promise<Lanes> {
  const gmv = cleanColumn(rows);
  const lanes = {
    DEPOSIT: () => DEPOSIT(gmv, none),
    'decimal.js per row': decimalPerRow(gmv),
    '@formulajs/formulajs, LOOKUP per row': formulajsPerRow(gmv),
    'HyperFormula, IFS per row, recalculated': hyperFormula(gmv),
  };
  const expected = (await lanes.DEPOSIT()).map(([deposit]: unknown[]) => deposit as number);
  for (const [name, lane] of Object.entries(lanes))
    mustAgree(
      name,
      expected,
      ((await lane()) as unknown[][]).map(([deposit]) => deposit),
    );
  return lanes;
}

function decimalPerRow(gmv: unknown[][]): () => unknown[][] {
  const { Decimal } = peer('decimal.js');
  const from = thresholds.map((threshold) => new Decimal(threshold));
  return () =>
    gmv.map(([cell]) => {
      const amount = new Decimal(cell);
      let tier = 0;
      while (tier < 3 && amount.gte(from[tier + 1])) tier++;
      return [deposits[tier]];
    });
}

function formulajsPerRow(gmv: unknown[][]): () => unknown[][] {
  const { LOOKUP } = peer('@formulajs/formulajs');
  return () => gmv.map(([cell]) => [LOOKUP(cell, thresholds, deposits)]);
}

/** The sheet is loaded beforehand; what is timed is one recalculation and the reading of its answers. */
function hyperFormula(gmv: unknown[][]): () => unknown[][] {
  const { HyperFormula } = peer('hyperformula');
  const formula = (row: number) => `=IFS(A${row}>=2000000,200000,A${row}>=1000000,100000,A${row}>=500000,50000,TRUE(),20000)`;
  const sheet = gmv.map(([cell], i) => [cell, formula(i + 1)]);
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3', maxRows: gmv.length });
  return () => {
    engine.rebuildAndRecalculate();
    return engine.getRangeValues({ start: { sheet: 0, row: 0, col: 1 }, end: { sheet: 0, row: gmv.length - 1, col: 1 } });
  };
}

export const scenes = { peerLibraries };
