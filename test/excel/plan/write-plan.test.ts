// Blocks of cells as one step, through Microsoft's office.js: all of them, or a sheet as it was.
import type { WritePlan } from '../../../src/excel/plan/shape';
import { plain, portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { area, content, entered, inExcel, put, sheetOf, shown } from '../written-sheet';

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));

const money = '#,##0.00';
/** A header and a body of two columns, from E1 on. */
const plan: WritePlan = {
  sheet: { name: 'Sheet1' },
  blocks: [
    { row: 0, column: 4, cells: [['应缴保证金（元）', '说明']], isHeader: true },
    {
      row: 1,
      column: 4,
      cells: [
        [20_000, '000123'],
        [{ formula: '=A1' }, '=1+1'],
        [null, true],
      ],
      formats: [money, null],
    },
  ],
};
/** Everything that a roll-back has to bring back lies under the plan. */
const fill = async () => {
  put(page, 'A1:C2', [
    ['a', 1.5, '=B1*2'],
    ["'007", true, { error: '#N/A' }],
  ]);
  put(page, 'E1:F4', [
    ['old', '=B1'],
    ["'0042", "'=x"],
    [5, null],
    [{ error: '#N/A' }, false],
  ]);
  page.grid.setNumberFormats(sheetOf(page).id, area('E2:E3'), [['@'], ['0.0']]);
  await inExcel(page, (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('F1').format.font.bold = true;
    sheet.getRange('E1').format.columnWidth = 30;
  });
};

it('writes values, formulas and texts as they are, their formats and a bold header in a column wide enough', async () => {
  await open();
  put(page, 'A1', [[7]]);
  const progress: [number, number][] = [];
  const outcome = await page.ports.writePlan(plan, { onProgress: (done, rows) => progress.push([done, rows]) });
  expect(plain(outcome)).toMatchObject({ state: 'written', sheet: 'Sheet1', areas: [{ address: 'E1:F1' }, { address: 'E2:F4' }] });
  expect(progress.at(-1)).toEqual([4, 4]);
  expect(shown(page, 'E1:F4')).toEqual([
    ['应缴保证金（元）', '说明'],
    [20_000, '000123'],
    [7, '=1+1'],
    [null, true],
  ]);
  expect(entered(page, 'E3:F3')).toEqual([['=A1', null]]);
  expect(page.grid.numberFormats(sheetOf(page).id, area('E1:F2'))).toEqual([
    ['General', 'General'],
    [money, 'General'],
  ]);
  expect(JSON.parse(await looksAt('E1'))).toEqual([true, expect.any(Number)]);
  expect(JSON.parse(await looksAt('E1'))[1]).toBeGreaterThan(90);
});

describe('cells of format “@”, as where a whole sheet was made text to save long ids', () => {
  const asText = async () => {
    await open();
    put(page, 'A1', [[7]]);
    page.grid.setNumberFormats(
      sheetOf(page).id,
      area('A1:H6'),
      Array.from({ length: 6 }, () => Array<string>(8).fill('@')),
    );
    put(page, 'E4', [["'=old"]]);
  };

  it('take formulas that compute, numbers that are numbers and texts that stay texts', async () => {
    await asText();
    const before = [await content(page), page.grid.numberFormats(sheetOf(page).id, area('A1:H6'))];
    const outcome = await page.ports.writePlan(plan, { overwrite: true });
    expect(outcome).toMatchObject({ state: 'written' });
    expect(shown(page, 'E1:F4')).toEqual([
      ['应缴保证金（元）', '说明'],
      [20_000, '000123'],
      [7, '=1+1'],
      ['=old', true],
    ]);
    expect(entered(page, 'E3:F3')).toEqual([['=A1', null]]);
    // One step back, in every format.
    expect(plain(await page.ports.undoPlan((outcome as any).undo))).toEqual({ state: 'undone' });
    expect([await content(page), page.grid.numberFormats(sheetOf(page).id, area('A1:H6'))]).toEqual(before);
  });

  it.each(['00123', '1-2', '=1+1', '110105199001011234', "'quoted", '1e5', '#N/A', '真', 'a\nb'])(
    'the text %j is that text',
    async (text) => {
      await asText();
      const block = { row: 0, column: 1, cells: [[text], [text]] };
      expect(await page.ports.writePlan({ sheet: { name: 'Sheet1' }, blocks: [block] })).toMatchObject({ state: 'written' });
      expect(shown(page, 'B1:B2')).toEqual([[text], [text]]);
      page.grid.setNumberFormats(sheetOf(page).id, area('C1:C2'), [['General'], ['General']]);
      expect(await page.ports.writePlan({ sheet: { name: 'Sheet1' }, blocks: [{ ...block, column: 2 }] })).toMatchObject({
        state: 'written',
      });
      expect(shown(page, 'C1:C2')).toEqual([[text], [text]]);
    },
  );

  it('where a formula became text all the same, it is told with its place, and nothing is left', async () => {
    await asText();
    const before = await content(page);
    page.host.faults.failBatch = (_, members) => {
      // Somebody formats the cells between two requests of ours.
      if (members.includes('Formulas')) page.grid.setNumberFormats(sheetOf(page).id, area('E3'), [['@']]);
      return undefined;
    };
    expect(plain(await page.ports.writePlan(plan, { overwrite: true }))).toEqual({
      state: 'altered',
      count: 1,
      first: 'E3',
      isAsBefore: true,
    });
    page.host.faults.failBatch = undefined;
    expect(await content(page)).toEqual(before);
  });
});

const looksAt = (address: string, sheet = 'Sheet1') =>
  page.run(
    ([at, name]) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange(at);
        cell.load('format/columnWidth, format/font/bold');
        await context.sync();
        return JSON.stringify([cell.format.font.bold, cell.format.columnWidth]);
      }),
    [address, sheet] as const,
  );
const widthOf = async (address: string, sheet: string): Promise<number> =>
  (JSON.parse(await looksAt(address, sheet)) as [boolean, number])[1];

it('columns are wide enough for what a formula will spill into them, the widest row far down included', async () => {
  await open();
  const spilled = (row: number, agency: unknown, amount: unknown) => ({
    row,
    column: 0,
    cells: [[{ formula: '=A1:B3' }]],
    spill: { rows: 200, columns: 2 },
    shown: [...Array<unknown[]>(199).fill([1, 2]), [agency, amount]],
    formats: [null, money],
  });
  const header = { row: 0, column: 0, cells: [[null, null]], isHeader: true };
  const widths = async (newName: string, agency: unknown, amount: unknown) => {
    const outcome = await page.ports.writePlan({ sheet: { newName }, blocks: [header, spilled(1, agency, amount)] });
    expect(outcome).toMatchObject({ state: 'written', sheet: newName });
    return [await widthOf('A1', newName), await widthOf('B1', newName)] as const;
  };
  const [short, usual] = await widths('short', 'a', 1);
  const [long, large] = await widths('long', '440300201912100017', -123_456_789_012.5);
  // 18 digits at 5.8 points and more; -123,456,789,012.50 is 19 letters.
  expect([short < 70, long >= 18 * 5.8, usual >= 13 * 5.8, large >= 19 * 5.8]).toEqual([true, true, true, true]);
});

it('writes a new sheet under the first free name, frozen, and leaves the person where they are', async () => {
  await open();
  page.grid.addSheet('结果');
  const front = page.grid.activeSheet();
  const outcome = await page.ports.writePlan({ ...plan, sheet: { newName: '结果' }, freezeRows: 1 });
  expect(plain(outcome)).toMatchObject({ state: 'written', sheet: '结果 2' });
  expect(page.grid.activeSheet()).toBe(front);
  const made = page.grid.sheets().find(({ name }) => name === '结果 2')!;
  expect(page.grid.values(made.id, area('E2'))).toEqual([[20_000]]);
  const frozen = await page.run(() =>
    Excel.run(async (context) => {
      const place = context.workbook.worksheets.getItem('结果 2').freezePanes.getLocationOrNullObject();
      place.load('address');
      await context.sync();
      return place.address;
    }),
  );
  expect(frozen).toBe("'结果 2'!1:1");
  expect(plain(await page.ports.undoPlan((outcome as any).undo))).toEqual({ state: 'undone' });
  expect(page.grid.sheets().map(({ name }) => name)).toEqual(['Sheet1', '结果']);
});

it.each([
  ['a/b[c]?', 'a b c  '],
  ["'quoted'", 'quoted'],
  ['x'.repeat(40), 'x'.repeat(31)],
])('a sheet’s name is made one that Excel takes: %s', async (newName, expected) => {
  await open();
  expect(await page.ports.writePlan({ ...plan, sheet: { newName } })).toMatchObject({ state: 'written', sheet: expected });
});

describe('is rolled back, and the sheet is as it was', () => {
  it.each([
    ['refuses before it does anything', 0, false],
    ['refuses after three of its actions', 3, false],
    ['carries out, and says that it failed', Infinity, false],
    ['never answers', 0, true],
    ['carries out and never answers', Infinity, true],
  ])('whichever request Excel %s', async (_, afterActions, isUnanswered) => {
    let failing = Infinity;
    let asked = 0;
    const fault = { code: 'GeneralException', message: 'Excel is away.', afterActions, isUnanswered };
    await open({ faults: { failBatch: () => (++asked === failing ? fault : undefined) } });
    const reason = isUnanswered ? (expect.stringContaining('did not answer') as string) : fault.message;
    await fill();
    const before = await content(page);
    for (let nth = 1; ; nth++) {
      [asked, failing] = [0, nth];
      const outcome = await page.ports.writePlan(plan, { overwrite: true });
      const hasFailed = asked >= nth;
      failing = Infinity;
      if (!hasFailed) {
        expect([outcome.state, nth > 15]).toEqual(['written', true]);
        break;
      }
      // A question that Excel did not answer may be asked in another way.
      if (outcome.state === 'written') await page.ports.undoPlan(outcome.undo);
      else expect([nth, plain(outcome)]).toEqual([nth, { state: 'refused', reason, isAsBefore: true }]);
      expect([nth, await content(page)]).toEqual([nth, before]);
    }
  });

  it.each([
    ['before anything', 0],
    ['in the middle', 1],
    ['after the last row', 2],
  ])('when it is cancelled %s', async (_, at) => {
    await open();
    await fill();
    const before = await content(page);
    const abort = new page.window.AbortController();
    if (at === 0) abort.abort();
    let told = 0;
    const onProgress = () => {
      if (++told === at) abort.abort();
    };
    const outcome = await page.ports.writePlan(plan, { overwrite: true, signal: abort.signal, onProgress });
    expect(plain(outcome)).toEqual({ state: 'cancelled', isAsBefore: true });
    expect(await content(page)).toBe(before);
  });

  it('a new sheet is deleted', async () => {
    const abort: { current?: AbortController } = {};
    await open();
    abort.current = new page.window.AbortController();
    const before = await content(page);
    const outcome = await page.ports.writePlan(
      { ...plan, sheet: { newName: 'new' }, freezeRows: 1 },
      { signal: abort.current.signal, onProgress: () => abort.current?.abort() },
    );
    expect(plain(outcome)).toEqual({ state: 'cancelled', isAsBefore: true });
    expect(await content(page)).toBe(before);
  });

  it('or the truth is told: where Excel refuses the roll-back too', async () => {
    let isAway = false;
    await open({ faults: { failBatch: () => (isAway ? { code: 'GeneralException', message: 'Excel is away.' } : undefined) } });
    await fill();
    const outcome = await page.ports.writePlan(plan, { overwrite: true, onProgress: () => (isAway = true) });
    expect(plain(outcome)).toEqual({ state: 'refused', reason: 'Excel is away.', isAsBefore: false, left: 'E1:F1, E2:F4' });
  });
});

describe('above 5 MB', () => {
  const long = '说'.repeat(300);
  const cells = Array.from({ length: 6000 }, (_, i) => [`${i}${long}`]);
  const large: WritePlan = { sheet: { name: 'Sheet1' }, blocks: [{ row: 0, column: 0, cells }] };

  it('goes in parts that Excel on the web takes', async () => {
    await open({ faults: { payloadLimit: 5 * 1024 * 1024 } });
    expect(await page.ports.writePlan(large)).toMatchObject({ state: 'written' });
    expect(shown(page, 'A1:A6000').map(([text]) => parseInt(String(text), 10))).toEqual(cells.map((_, i) => i));
  });

  it('halves what Excel refuses for its size', async () => {
    await open({ faults: { payloadLimit: 300_000 } });
    expect(await page.ports.writePlan(large)).toMatchObject({ state: 'written' });
    expect(shown(page, 'A6000')[0]![0]).toBe(`5999${long}`);
  });

  it('a row that alone is too large leaves the sheet as it was, and is told', async () => {
    await open({ faults: { payloadLimit: 300_000 } });
    const before = await content(page);
    const tooLong = { ...large, blocks: [{ row: 0, column: 0, cells: [...cells.slice(0, 500), ['x'.repeat(400_000)]] }] };
    const outcome = await page.ports.writePlan(tooLong);
    expect(outcome).toMatchObject({ state: 'refused', isAsBefore: true });
    expect((outcome as { reason: string }).reason).not.toBe('');
    expect(await content(page)).toBe(before);
  });
});

it('an Excel with no more than the manifest demands writes, rolls back and undoes too', async () => {
  await open({ requirementSets: { ExcelApi: '1.4', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' } });
  await fill();
  const before = await content(page);
  const outcome = await page.ports.writePlan(plan, { overwrite: true });
  expect(outcome).toMatchObject({ state: 'written' });
  expect(await page.ports.undoPlan((outcome as any).undo)).toMatchObject({ state: 'undone' });
  expect(await content(page)).toBe(before);
});
