import type { Host } from '../../src/workbench/host/host';

export interface CallTimes {
  readonly singles: { readonly all: number; readonly ours: number };
  /** By rows of the one column. */
  readonly columns: Readonly<Record<string, { readonly all: number; readonly ours: number }>>;
}

interface AddinWindow {
  readonly CustomFunctions: { readonly _association: { readonly mappings: Record<string, (...args: unknown[]) => Promise<unknown>> } };
}

/** Milliseconds of DEPOSIT through office.js, and of our own function alone with the same arguments. Runs in whichever page the host is in: it may use nothing from outside. */
export async function calls(sizes: readonly number[], host: Pick<Host, 'call'>, sheet: string, addin: AddinWindow): Promise<CallTimes> {
  const own = addin.CustomFunctions._association.mappings['DEPOSIT']!;
  const deposit = (column: number[][]) => host.call('DEPOSIT', [column], { sheet, row: 0, column: 1 });
  const elapsed = async (run: () => Promise<unknown>) => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  };
  const column = (rows: number) => Array.from({ length: rows }, (_, i) => [((i * 7919) % 300_000_000) / 100]);
  for (let i = 0; i < 20; i++) await Promise.all([deposit(column(1000)), own(column(1000), null)]);
  const [[found] = []] = await deposit([[2_000_000]]);
  if (found !== 200_000) throw new Error(`DEPOSIT(2000000) answers ${JSON.stringify(found)}.`);
  const single = column(10_000);
  const singles = {
    all: await elapsed(() => Promise.all(single.map((cell) => deposit([cell])))),
    ours: await elapsed(() => Promise.all(single.map((cell) => own([cell], null)))),
  };
  const columns: Record<string, { all: number; ours: number }> = {};
  for (const rows of sizes) {
    const cells = column(rows);
    columns[rows] = { all: await elapsed(() => deposit(cells)), ours: await elapsed(() => own(cells, null)) };
  }
  return { singles, columns };
}
