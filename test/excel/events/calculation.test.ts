// What is read of cells whose functions are still computing proves nothing, whatever it looks like.
import type { FunctionEntry } from '../../../src/workbench/grid/grid';
import { kindExcel, type Manners, worstExcel } from '../../../src/workbench/host/manners';
import { openPorts, removePorts, type PortsPage } from '../ports-page';
import { passesInPage } from '../../workbench/office-page';

const slow: FunctionEntry = {
  id: 'SLOW',
  name: 'SLOW',
  parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }],
  result: { dimensionality: 'matrix' },
};
const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

interface SlowWindow {
  /** One entry per call that waits: answers it with 50,000 times its argument. */
  waiting: (() => void)[];
}

let page: PortsPage;
afterEach(() => page.close());
afterAll(removePorts);

async function open(manners: Manners): Promise<void> {
  page = await openPorts({
    manners: { ...manners, editedAtStart: 0 },
    functions: [slow],
    bodies: {
      SLOW: (x: number[][]) => {
        const own = window as unknown as SlowWindow & { ports: { ports: PortsPage['ports'] } };
        return own.ports.ports.countedCall(
          () => new Promise((resolve) => (own.waiting ??= []).push(() => resolve(x.map((row) => row.map((one) => one * 50_000))))),
        );
      },
    },
  });
  const { start } = page.ports;
  await start('2026-11-01T00:00:00Z');
}

const waiting = () => (page.window as unknown as SlowWindow).waiting ?? [];
const answerAll = () =>
  waiting()
    .splice(0)
    .forEach((answer) => answer());
const valuesOf = async (): Promise<unknown> => {
  const [sheet] = page.grid.sheets();
  return (await page.ports.readCells(page.ports.sheetArea(sheet!.name, 0, 0, 2, 1))).values;
};
const put = (row: number, input: number | string) => page.grid.write(page.grid.activeSheet(), cell(row), [[input]]);
/** As a person waits: by the clock of the page, for the host plays its answers in its own time. */
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe.each([
  ['as #BUSY!', kindExcel, '#BUSY!', '#BUSY!'],
  ['as 0, then as before', worstExcel, 0, 50_000],
] as const)('a cell that waits shows %s', (_, manners, first, second) => {
  it('and is looked at until it is computed, not until it shows a number', async () => {
    await open(manners);
    put(0, 1);
    put(1, '=TEST.SLOW(A1)');
    await until(() => waiting().length > 0);
    expect(await valuesOf()).toEqual([[1], [first]]);
    const looked = page.ports.lookOnceComputed(valuesOf, { isAsExpected: () => false });
    let seen: unknown;
    void looked.then((answer) => (seen = answer));
    // Longer than any pause of the look while nothing is answered.
    await passesInPage(2500);
    expect(seen).toBeUndefined();
    answerAll();
    expect(await looked).toEqual({ seen: [[1], [50_000]], isComputed: true });

    put(0, 2);
    await until(() => waiting().length > 0);
    expect(await valuesOf()).toEqual([[2], [second]]);
    const rest = page.ports.untilAtRest().then(valuesOf);
    answerAll();
    expect(await rest).toEqual([[2], [100_000]]);
  });
});

it('what is as expected is not waited for', async () => {
  await open(worstExcel);
  put(0, 7);
  const { seen, isComputed } = await page.ports.lookOnceComputed(valuesOf, { isAsExpected: () => true });
  expect([seen, isComputed]).toEqual([[[7], ['']], true]);
});

it('waiting ends when nobody wants to know any more', async () => {
  await open(worstExcel);
  put(0, 1);
  put(1, '=TEST.SLOW(A1)');
  await until(() => waiting().length > 0);
  const turn = new page.window.AbortController();
  const rest = page.ports.untilAtRest(turn.signal);
  turn.abort();
  await expect(rest).rejects.toMatchObject({ name: 'AbortError' });
  answerAll();
});
