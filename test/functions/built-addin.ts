// The add-in as it was built, on Microsoft's office.js in jsdom, with formulas typed into the grid in memory.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAddress } from '../../src/workbench/grid/address';
import type { CellInput, CellValue, FunctionEntry } from '../../src/workbench/grid/grid';
import { memoryGrid } from '../../src/workbench/grid/memory/memory';
import { openOfficePage, type OfficePage, type OfficePageOptions } from '../workbench/office-page';

const dist = path.resolve(__dirname, '../../dist');

function builtFile(name: string): Buffer {
  const file = path.join(dist, name);
  if (!existsSync(file)) throw new Error(`${name} is not built: run npm run build first.`);
  return readFileSync(file);
}

/** The functions of a built metadata file. Error cells are allowed for the whole file; the host asks each function. */
export function builtFunctions(metadata = 'functions.json'): FunctionEntry[] {
  const file = JSON.parse(builtFile(metadata).toString()) as { allowErrorForDataTypeAny: boolean; functions: FunctionEntry[] };
  return file.functions.map((entry) => ({ ...entry, allowErrorForDataTypeAny: file.allowErrorForDataTypeAny }));
}

export interface BuiltAddin extends OfficePage {
  /** Puts rows × columns at an address of the first sheet and waits until everything is computed. */
  type(address: string, cells: readonly (readonly CellInput[])[]): Promise<void>;
  /** What an area of the first sheet shows, once everything is computed. */
  shown(address: string): Promise<CellValue[][]>;
}

export interface BuiltAddinOptions extends OfficePageOptions {
  /** Files that cannot be fetched. */
  readonly missing?: RegExp;
}

export async function openBuiltAddin({ missing, ...options }: BuiltAddinOptions = {}): Promise<BuiltAddin> {
  const grid = memoryGrid();
  const page = await openOfficePage({
    grid,
    url: 'https://localhost:3000/taskpane.html',
    html: builtFile('taskpane.html').toString(),
    files: ({ pathname }) => (existsSync(path.join(dist, pathname)) && !missing?.test(pathname) ? builtFile(pathname) : undefined),
    functions: builtFunctions(),
    namespace: 'TUIKE',
    ...options,
  });
  const sheet = grid.sheets()[0]!.id;
  return Object.assign(page, {
    async type(address: string, cells: readonly (readonly CellInput[])[]) {
      const { row, column } = parseAddress(address)!.area;
      grid.write(sheet, { row, column, rows: cells.length, columns: cells[0]!.length }, cells);
      await grid.settled();
    },
    async shown(address: string) {
      await grid.settled();
      return grid.values(sheet, parseAddress(address)!.area);
    },
  });
}
