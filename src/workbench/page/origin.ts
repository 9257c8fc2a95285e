import type { Origin } from '../files/about-sheet';
import type { CellValue, Grid } from '../grid/grid';
import type { Host } from '../host/host';
import { readManifest } from './manifest';

const patience = 10_000;

/** What the add-in says of itself, asked as a cell would ask it: by =BUILD() and =RULES() of its namespace. */
export async function originOf(xml: string, host: Host | undefined, grid: Grid): Promise<Origin> {
  const { id, version, name } = readManifest(xml, 'zh-CN');
  const ask = async (functionId: string): Promise<readonly (readonly CellValue[])[]> => {
    if (!host) return [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<[]>((resolve) => (timer = setTimeout(() => resolve([]), patience)));
    const answer = host.call(functionId, [], { sheet: grid.activeSheet(), row: 0, column: 0 });
    return Promise.race([answer.catch((): [] => []), late]).finally(() => clearTimeout(timer));
  };
  const [build, rules] = await Promise.all([ask('BUILD'), ask('RULES')]);
  return { id, version, name: { 'zh-CN': name, 'en-US': readManifest(xml, 'en-US').name }, build: build[0]?.[0] ?? null, rules };
}
