import type { FunctionEntry } from '../../../src/workbench/grid/grid';
import { payloadLimitOnTheWeb } from '../../../src/workbench/host/faults';
import { openOfficePage, type OfficePage } from '../office-page';
import { until } from '../until';

let page: OfficePage;
afterEach(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});

const write = (text: string) =>
  page.run(
    (value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
        await context.sync();
      }).then(
        () => 'written',
        (error: unknown) => `${(error as OfficeExtension.Error).code}: ${(error as OfficeExtension.Error).message}`,
      ),
    text,
  );
const shown = () => page.grid.values(page.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];

describe('a batch can be made to fail', () => {
  it('by its number, and then does nothing', async () => {
    page = await openOfficePage({
      faults: { failBatch: (n) => (n === 2 ? { code: 'GeneralException', message: '出错了 / went wrong' } : undefined) },
    });
    expect([await write('first'), await write('second'), shown()]).toEqual(['written', 'GeneralException: 出错了 / went wrong', 'first']);
    expect(await write('third')).toBe('written');
  });

  it('by what it uses, from then on', async () => {
    page = await openOfficePage();
    expect(await write('before')).toBe('written');
    page.host.faults.failBatch = (_, members) => (members.includes('Values') ? { code: 'AccessDenied', message: 'read-only' } : undefined);
    expect([await write('after'), shown()]).toEqual(['AccessDenied: read-only', 'before']);
    page.host.faults.failBatch = undefined;
    expect(await write('again')).toBe('written');
  });
});

it('a batch may be carried out and never answered; others are', async () => {
  page = await openOfficePage();
  let told: readonly number[] = [];
  page.host.faults.failBatch = (_, members, changes) => {
    if (told.length > 0 || !members.includes('Values')) return undefined;
    told = changes;
    return { code: '', message: '', afterActions: Infinity, isUnanswered: true };
  };
  const first = write('first');
  await until(() => shown() === 'first');
  expect(await write('second')).toBe('written');
  expect([told.length, shown()]).toEqual([1, 'second']);
  expect(await Promise.race([first, Promise.resolve('nothing yet')])).toBe('nothing yet');
});

describe('with a payload limit', () => {
  const big = 'x'.repeat(2_000);
  const entry: FunctionEntry = {
    id: 'SAME',
    name: 'SAME',
    parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }],
    result: { dimensionality: 'matrix' },
  };

  it('a request above it is refused as a whole', async () => {
    page = await openOfficePage({ faults: { payloadLimit: 2_000 } });
    expect(await write('small')).toBe('written');
    expect([await write(big), shown()]).toEqual([expect.stringMatching(/^RequestPayloadSizeLimitExceeded/), 'small']);
  });

  it('an answer above it is refused', async () => {
    page = await openOfficePage();
    await write(big);
    page.host.faults.payloadLimit = 2_000;
    const read = page.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        return range.values.length;
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(await read).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('a call whose arguments are above it does not reach the function', async () => {
    page = await openOfficePage({ bodies: { SAME: (x: unknown) => x }, functions: [entry], faults: { payloadLimit: 2_000 } });
    page.grid.write(page.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 2 }, [[big, '=TEST.SAME(A1)']]);
    await page.grid.settled();
    expect(page.grid.values(page.grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([[{ error: '#VALUE!' }]]);
  });

  it('an answer of a function above it never arrives: its cell stays #BUSY!', async () => {
    const bodies = { SAME: () => 'x'.repeat(5_000) };
    page = await openOfficePage({ bodies, functions: [entry], faults: { payloadLimit: 2_000 } });
    let refused = 0;
    page.window.addEventListener('message', (event) => {
      const { _data } = JSON.parse(event.data as string) as { _data: { Error?: number } };
      if (_data.Error === 5103) refused++;
    });
    page.grid.write(page.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [['=TEST.SAME(1)']]);
    // office.js sends it again and again for a minute.
    await until(() => refused >= 2);
    expect(shown()).toEqual({ error: '#BUSY!' });
    page.host.faults.payloadLimit = payloadLimitOnTheWeb;
    await page.grid.settled();
    expect(shown()).toBe('x'.repeat(5_000));
  });
});
