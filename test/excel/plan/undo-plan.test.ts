// Taking back what a plan wrote, and what happens to the work of others in the meantime.
import type { WritePlan } from '../../../src/excel/plan/shape';
import type { Undo } from '../../../src/excel/plan/undo-plan';
import type { Faults } from '../../../src/workbench/host/faults';
import { plain, portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { area, content, entered, inExcel, put, sheetOf, shown } from '../written-sheet';

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));

const plan: WritePlan = {
  sheet: { name: 'Sheet1' },
  blocks: [
    { row: 0, column: 3, cells: [['deposit', 'note']], isHeader: true },
    { row: 1, column: 3, cells: [[{ formula: '=A2:A4' }]], spill: { rows: 3, columns: 1 }, formats: ['0.00'] },
    { row: 1, column: 4, cells: [[1], ["'x"], [false]] },
  ],
};
async function written(tried: WritePlan = plan): Promise<{ before: string; undo: Undo }> {
  put(page, 'A1:A4', [['gmv'], [1], [2], [3]]);
  put(page, 'D1:D2', [['old'], ['=A2+1']]);
  const before = await content(page);
  const outcome = await page.ports.writePlan(tried, { overwrite: true });
  expect(outcome.state).toBe('written');
  await page.grid.settled();
  return { before, undo: (outcome as unknown as { undo: Undo }).undo };
}

it('one step takes back all of it', async () => {
  await open();
  const { before, undo } = await written();
  expect(shown(page, 'D1:E4')).toEqual([
    ['deposit', 'note'],
    [1, 1],
    [2, "'x"],
    [3, false],
  ]);
  expect(await content(page)).not.toBe(before);
  expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'undone' });
  expect(await content(page)).toBe(before);
  expect(entered(page, 'D2')).toEqual([['=A2+1']]);
});

it.each([
  ['E3', [['mine']], { count: 1, first: 'E3' }],
  ['D1:E1', [['a', 'b']], { count: 2, first: 'D1' }],
  ['D2', [['=A2:A3']], { count: 1, first: 'D2' }],
  // Within the spill, which it breaks.
  ['D4', [['typed']], { count: 1, first: 'D4' }],
  // What the formulas compute from is not theirs.
  ['A2', [[100]], null],
  ['F9', [['elsewhere']], null],
])('cells changed since are told before they are lost: %s', async (address, cells, changed) => {
  await open();
  const { undo } = await written();
  put(page, address, cells);
  await page.grid.settled();
  const then = await content(page);
  const outcome = plain(await page.ports.undoPlan(undo));
  if (changed === null) return expect(outcome).toEqual({ state: 'undone' });
  expect(outcome).toEqual({ state: 'changed', sheet: 'Sheet1', ...changed });
  expect(await content(page)).toBe(then);
  expect(plain(await page.ports.undoPlan(undo, { evenIfChanged: true }))).toEqual({ state: 'undone' });
  expect([shown(page, 'D1'), entered(page, 'D2'), shown(page, 'E1:E4').flat()]).toEqual([[['old']], [['=A2+1']], [null, null, null, null]]);
});

it('follows a sheet that was renamed', async () => {
  await open();
  const { undo } = await written();
  page.grid.renameSheet(sheetOf(page).id, '名单 2026');
  expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'undone' });
  expect(shown(page, 'D1')).toEqual([['old']]);
});

it('of a sheet that was deleted there is nothing left to undo', async () => {
  await open();
  const { undo } = await written();
  page.grid.addSheet('other');
  page.grid.removeSheet(sheetOf(page).id);
  expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'gone', sheet: 'Sheet1' });
});

describe('a new sheet', () => {
  const onNew: WritePlan = { ...plan, sheet: { newName: 'new' } };
  const made = () => page.grid.sheets().find(({ name }) => name === 'new')!;

  it('is deleted, but not with what others put beside it', async () => {
    await open();
    const { undo } = await written(onNew);
    page.grid.write(made().id, area('H9'), [['mine']]);
    expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'changed', sheet: 'new', count: 1, first: 'H9' });
    expect(plain(await page.ports.undoPlan(undo, { evenIfChanged: true }))).toEqual({ state: 'undone' });
    expect(made()).toBeUndefined();
  });

  it('that somebody deleted before is undone', async () => {
    await open();
    const { undo } = await written(onNew);
    page.grid.removeSheet(made().id);
    expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'undone' });
  });
});

describe('an Excel table', () => {
  const grown: WritePlan = {
    sheet: { name: 'Sheet1' },
    growTable: { name: 'Roster', columns: 1 },
    blocks: [
      { row: 0, column: 1, cells: [['deposit']], isHeader: true },
      { row: 1, column: 1, cells: [[{ formula: '=A2' }], [{ formula: '=A3' }], [{ formula: '=A4' }]] },
    ],
  };
  const withTable = () =>
    inExcel(page, (c) => {
      const sheet = c.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A4').values = [['gmv'], [1], [2], [3]];
      sheet.tables.add('A1:A4', true).name = 'Roster';
    });

  it('takes in a column, and gives it back', async () => {
    await open();
    await withTable();
    const before = await content(page);
    const outcome = await page.ports.writePlan(grown);
    expect(plain(outcome)).toMatchObject({ state: 'written' });
    expect(await content(page)).toContain('Sheet1!A1:B4');
    expect(shown(page, 'B1:B4')).toEqual([['deposit'], [1], [2], [3]]);
    expect(plain(await page.ports.undoPlan((outcome as unknown as { undo: Undo }).undo))).toEqual({ state: 'undone' });
    expect(await content(page)).toBe(before);
  });

  it('is as it was where Excel widens it, and the answer is lost', async () => {
    let isLost = true;
    const failBatch: Faults['failBatch'] = (_, members) => {
      if (!isLost || !members.includes('Resize')) return undefined;
      isLost = false;
      return { code: 'GeneralException', message: 'Excel is away.', afterActions: Infinity };
    };
    await open({ faults: { failBatch } });
    await withTable();
    const before = await content(page);
    const outcome = await page.ports.writePlan(grown);
    expect(plain(outcome)).toEqual({ state: 'refused', reason: 'Excel is away.', isAsBefore: true });
    expect(await content(page)).toBe(before);
  });

  it('is as it was where the writing is cancelled', async () => {
    await open();
    await withTable();
    const before = await content(page);
    const abort = new page.window.AbortController();
    const outcome = await page.ports.writePlan(grown, { signal: abort.signal, onProgress: () => abort.abort() });
    expect(plain(outcome)).toEqual({ state: 'cancelled', isAsBefore: true });
    expect(await content(page)).toBe(before);
  });
});

it('where Excel refuses, it says why, and can be asked again', async () => {
  let isAway = false;
  await open({ faults: { failBatch: () => (isAway ? { code: 'GeneralException', message: 'Excel is away.' } : undefined) } });
  const { before, undo } = await written();
  isAway = true;
  expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'refused', reason: 'Excel is away.', isAsWritten: true });
  isAway = false;
  expect(plain(await page.ports.undoPlan(undo))).toEqual({ state: 'undone' });
  expect(await content(page)).toBe(before);
});

it('where Excel refuses in the middle, it says that the rest is left, and undoing again does it', async () => {
  await open();
  const { before, undo } = await written();
  let isAway = false;
  page.host.faults.failBatch = (_, members) => {
    isAway ||= members.includes('Clear');
    return isAway && !members.includes('Clear') ? { code: 'GeneralException', message: 'away' } : undefined;
  };
  expect(plain(await page.ports.undoPlan(undo, { evenIfChanged: true }))).toEqual({ state: 'refused', reason: 'away', isAsWritten: false });
  page.host.faults.failBatch = undefined;
  expect(plain(await page.ports.undoPlan(undo, { evenIfChanged: true }))).toEqual({ state: 'undone' });
  expect(await content(page)).toBe(before);
});
