// Formulas put back after others worked in the workbook: no cell shows something else by itself.
import { passesInPage } from '../../workbench/office-page';
import type { FormulaSwap } from '../../../src/excel/hand-over/swap';
import { sheetArea } from '../../../src/sheet/sheet-area';
import type { CellInput, FunctionEntry } from '../../../src/workbench/grid/grid';
import { kindExcel, worstExcel } from '../../../src/workbench/host/manners';
import { portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { entered, put, shown } from '../written-sheet';

jest.setTimeout(600_000);

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));

const today = '2026-11-01T00:00:00Z';
const turn = () => ({ signal: new page.window.AbortController().signal, onProgress: () => undefined });
/** Its formula, or else the value that it holds. */
const held = (): unknown[] => {
  const values = shown(page, 'B1:B3').flat();
  return entered(page, 'B1:B3')
    .flat()
    .map((formula, i) => formula ?? values[i]);
};
const isAnythingKept = (): boolean => (page.host.beside().xmlParts ?? []).some((xml) => xml.includes('hand-over'));
const left = (...rows: number[]) => rows.map((row) => ({ area: sheetArea('Sheet1', row - 1, 1, 1, 1), reason: 'changed' }));

async function replacedByValues(ours: readonly string[], values: readonly number[]): Promise<void> {
  put(
    page,
    'A1:B3',
    ours.map((formula, row) => [row + 1, formula]),
  );
  const swaps = ours.map((formula, row): FormulaSwap => {
    return { area: sheetArea('Sheet1', row, 1, 1, 1), formula, shown: [[values[row]!]], native: null, isElseValue: false };
  });
  await page.grid.settled();
  expect(await page.ports.swapFormulas(swaps, turn())).toMatchObject({ state: 'swapped', left: [] });
  expect(held()).toEqual(values);
}

async function back(): Promise<unknown> {
  const outcome = await page.ports.swapBack(turn());
  return outcome.state === 'back' ? { restored: outcome.restored.map(({ address }) => address), left: outcome.left } : outcome;
}

it.each<[string, string[], number[], CellInput[], string[], number[], unknown[]]>([
  ['nothing', ['=A1', '=A2', '=A3'], [1, 2, 3], [1, 2, 3], ['B1', 'B2', 'B3'], [], ['=A1', '=A2', '=A3']],
  // What Excel would do with its own references, it does not do with kept texts.
  ['a row inserted above what they read', ['=A1', '=A2', '=A3'], [1, 2, 3], [9, 1, 2], [], [1, 2, 3], [1, 2, 3]],
  ['one of the cells that they read', ['=A1', '=A2', '=A3'], [1, 2, 3], [1, 7, 3], ['B1', 'B3'], [2], ['=A1', 2, '=A3']],
  ['one that is an error now', ['=A1', '=A2', '=A3'], [1, 2, 3], [1, { error: '#N/A' }, 3], ['B1', 'B3'], [2], ['=A1', 2, '=A3']],
  ['one that others are computed from', ['=A1', '=B1', '=A3'], [1, 1, 3], [5, 2, 3], ['B3'], [1, 2], [1, 1, '=A3']],
  // B2 agrees only as long as B1 does not.
  ['two at once', ['=A1', '=IF(B1=1,A2,2)', '=A3'], [1, 2, 3], [5, 7, 3], ['B3'], [1, 2], [1, 2, '=A3']],
])('since then somebody changed %s', async (_, ours, values, now, restored, changed, stands) => {
  await open();
  await page.ports.start(today);
  await replacedByValues(ours, values);
  put(
    page,
    'A1:A3',
    now.map((cell) => [cell]),
  );
  expect(await back()).toEqual({ restored, left: left(...changed) });
  expect([held(), isAnythingKept()]).toEqual([stands, changed.length > 0]);
  expect(shown(page, 'B1:B3').flat()).toEqual(values);
});

const deposit: FunctionEntry = {
  id: 'DEPOSIT',
  name: 'DEPOSIT',
  parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }],
  result: { dimensionality: 'matrix' },
};

describe.each([
  ['#BUSY!', kindExcel],
  ['what they showed before', worstExcel],
] as const)('functions that are asked late, whose cells show %s until they answer', (_, manners) => {
  it('are waited for, and judged by what they answer', async () => {
    await open({
      manners: { ...manners, editedAtStart: 0 },
      namespace: 'TUIKE',
      functions: [deposit],
      bodies: {
        DEPOSIT: (x: number[][]) => {
          const own = window as unknown as { ports: { ports: PortsPage['ports'] } };
          const answer = x.map((row) => row.map((one) => one * 10_000));
          return own.ports.ports.countedCall(() => new Promise((resolve) => setTimeout(() => resolve(answer), 700)));
        },
      },
    });
    await page.ports.start(today);
    const ours = ['=TUIKE.DEPOSIT(A1)', '=TUIKE.DEPOSIT(A2)', '=TUIKE.DEPOSIT(A3)'];
    await replacedByValues(ours, [10_000, 20_000, 30_000]);
    put(page, 'A1:A3', [[1], [7], [3]]);
    expect(await back()).toEqual({ restored: ['B1', 'B3'], left: left(2) });
    await page.grid.settled();
    expect([held(), isAnythingKept()]).toEqual([[ours[0], 20_000, ours[2]], true]);
    expect(shown(page, 'B1:B3').flat()).toEqual([10_000, 20_000, 30_000]);
    put(page, 'A2', [[2]]);
    expect(await back()).toEqual({ restored: ['B2'], left: [] });
    expect([held(), isAnythingKept()]).toEqual([ours, false]);
  });
});

it('where that is stopped while Excel computes, every cell holds what it held', async () => {
  await open({
    manners: { ...kindExcel, editedAtStart: 0 },
    namespace: 'TUIKE',
    functions: [deposit],
    bodies: {
      DEPOSIT: (x: number[][]) => {
        const own = window as unknown as { isSilent?: boolean; ports: { ports: PortsPage['ports'] } };
        const answer = x.map((row) => row.map((one) => one * 10_000));
        return own.ports.ports.countedCall(() => (own.isSilent ? new Promise(() => undefined) : Promise.resolve(answer)));
      },
    },
  });
  await page.ports.start(today);
  const values = [10_000, 20_000, 30_000];
  await replacedByValues(['=TUIKE.DEPOSIT(A1)', '=TUIKE.DEPOSIT(A2)', '=TUIKE.DEPOSIT(A3)'], values);
  Object.assign(page.window, { isSilent: true });
  const abort = new page.window.AbortController();
  const going = page.ports.swapBack({ signal: abort.signal, onProgress: () => void passesInPage(1500).then(() => abort.abort()) });
  expect(await going).toEqual({ state: 'cancelled', left: [] });
  expect([held(), isAnythingKept()]).toEqual([values, true]);
});
