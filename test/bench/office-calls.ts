import type { Host } from '../../src/workbench/host/host';

export interface CallTimes {
  readonly singles: { readonly all: number; readonly ours: number };
  /** By rows of the one column. */
  readonly columns: Readonly<Record<string, { readonly all: number; readonly ours: number }>>;
}

interface AddinWindow {
  readonly CustomFunctions: { readonly _association: { readonly mappings: Record<string, (...args: unknown[]) => Promise<unknown>> } };
}

/** Milliseconds of DEPOSIT through office.js, and in our own function. Runs in whichever page the host is in: it may use nothing from outside. */
export async function calls(sizes: readonly number[], host: Pick<Host, 'call'>, sheet: string, addin: AddinWindow): Promise<CallTimes> {
  const { mappings } = addin.CustomFunctions._association;
  const own = mappings['DEPOSIT']!;
  let ours = 0;
  mappings['DEPOSIT'] = async (...args) => {
    const began = performance.now();
    const answer = await own(...args);
    ours += performance.now() - began;
    return answer;
  };
  const deposit = (column: number[][]) => host.call('DEPOSIT', [column], { sheet, row: 0, column: 1 });
  const timed = async (run: () => Promise<unknown>) => {
    ours = 0;
    const began = performance.now();
    await run();
    return { all: performance.now() - began, ours };
  };
  const column = (rows: number) => Array.from({ length: rows }, (_, i) => [((i * 7919) % 300_000_000) / 100]);
  for (let i = 0; i < 20; i++) await deposit(column(1000));
  const single = column(10_000);
  const singles = await timed(() => Promise.all(single.map((cell) => deposit([cell]))));
  const columns: Record<string, { all: number; ours: number }> = {};
  for (const rows of sizes) {
    const cells = column(rows);
    columns[rows] = await timed(() => deposit(cells));
  }
  return { singles, columns };
}
