// What the clauses of the contract are made of; free of jest, for a browser page runs them too.
import type { CallArgument, Area, CellInput, CellValue, FunctionEntry, Grid } from '../../../src/workbench/grid/grid';
import { parseAddress } from '../../../src/workbench/grid/address';

interface Assert {
  /** Deep equality. */
  equal(actual: unknown, expected: unknown, what?: string): void;
}

export interface Clause {
  readonly name: string;
  run(grid: Grid, assert: Assert): Promise<void>;
}

const parameter = { name: 'x', type: 'any', dimensionality: 'matrix' } as const;
const entry = (name: string, parameters: FunctionEntry['parameters']): FunctionEntry => ({
  id: name,
  name,
  parameters,
  result: { dimensionality: 'matrix' },
  allowErrorForDataTypeAny: true,
});
const optional = { ...parameter, optional: true };

/** TWICE doubles numbers cell by cell, COUNT(n) answers 1 … n in a column, SAID tells its arguments as text, LATER answers when told to. */
export function testFunctions(grid: Grid) {
  const calls: { id: string; args: readonly CallArgument[]; at: { sheet: string; row: number; column: number } }[] = [];
  const held: ((values: CellValue[][] | Error) => void)[] = [];
  grid.install(
    'TEST',
    ['TWICE', 'COUNT', 'SAID', 'LATER'].map((name) => entry(name, [parameter, optional, optional])),
    async (id, args, at) => {
      calls.push({ id, args, at });
      const [first] = args;
      if (id === 'TWICE') return (first ?? []).map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value)));
      if (id === 'COUNT') return Array.from({ length: Number(first?.[0]?.[0]) }, (_, index) => [index + 1]);
      if (id === 'SAID') return [[JSON.stringify(args.map((argument) => argument ?? 'left out'))]];
      return new Promise((resolve, reject) => held.push((values) => (values instanceof Error ? reject(values) : resolve(values))));
    },
  );
  return { calls, held };
}

export const area = (address: string): Area => (parseAddress(address) as { area: Area }).area;
export const sheetOf = (grid: Grid) => grid.activeSheet();
export const write = (grid: Grid, address: string, ...rows: (CellInput | undefined)[][]) => grid.write(sheetOf(grid), area(address), rows);
export const values = (grid: Grid, address: string) => grid.values(sheetOf(grid), area(address));
export const errors = (cells: CellValue[][]) =>
  cells.map((row) => row.map((cell) => (typeof cell === 'object' && cell ? cell.error : cell)));
export const spill = (grid: Grid, address: string) => grid.spill(sheetOf(grid), area(address).row, area(address).column);
