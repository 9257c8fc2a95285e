// The workbook's file by getFileAsync, and another workbook by createWorkbook, asked through office.js's own build for each platform.
import { worstExcel } from '../../../src/workbench/host/manners';
import { builds } from '../../../src/workbench/host/page-url';
import { openOfficePage, type OfficePage } from '../office-page';

let page: OfficePage;
afterEach(() => page.close());

const content = Uint8Array.from([0x50, 0x4b, ...Array.from({ length: 2500 }, (_, i) => i % 256)]);
const file = () => Promise.resolve(content);

/** In the page: the whole file, or the code of what failed. */
function readFile(sliceSize: number): Promise<string> {
  const asked = <T>(ask: (back: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
    new Promise((resolve, reject) =>
      ask(({ status, value, error }) =>
        status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(String(error.code))),
      ),
    );
  return (async () => {
    try {
      const opened = await asked<Office.File>((back) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, back),
      );
      const bytes: number[] = [];
      for (let index = 0; index < opened.sliceCount; index++) {
        const slice = await asked<Office.Slice>((back) => opened.getSliceAsync(index, back));
        bytes.push(...Array.from(slice.data as ArrayLike<number>));
      }
      await asked<unknown>((back) => opened.closeAsync(back));
      return JSON.stringify([opened.size, opened.sliceCount, bytes]);
    } catch (error) {
      return (error as Error).message;
    }
  })();
}

describe.each(builds)('Excel for %s', (build) => {
  it.each([
    [1000, 3],
    [4 * 1024 * 1024, 1],
  ])('gives its file in slices of %d bytes', async (sliceSize, count) => {
    page = await openOfficePage({ build, file });
    // More than two in memory would fail: each was closed.
    for (let times = 0; times < 3; times++)
      expect(JSON.parse(await page.run(readFile, sliceSize))).toEqual([content.length, count, [...content]]);
    expect([page.unknown, page.errors]).toEqual([[], []]);
  });

  it.each([
    ['open', '7000'],
    ['slice', '5001'],
  ] as const)('fails at %s as it is told to', async (at, code) => {
    page = await openOfficePage({ build, file, faults: { failFile: (step) => (step === at ? Number(code) : undefined) } });
    expect(await page.run(readFile, 1000)).toBe(code);
  });

  it('refuses a third file while two are open', async () => {
    page = await openOfficePage({ build, file });
    const third = page.run(() => {
      const open = () =>
        new Promise<string>((resolve) =>
          Office.context.document.getFileAsync(Office.FileType.Compressed, ({ error, status }) =>
            resolve(String(error ? error.code : status)),
          ),
        );
      return open().then((first) => open().then((second) => open().then((last) => [first, second, last])));
    });
    expect([...(await third)]).toEqual(['succeeded', 'succeeded', '5001']);
  });

  it('opens another workbook', async () => {
    const opened: Uint8Array[] = [];
    page = await openOfficePage({ build, onNewWorkbook: (bytes) => opened.push(bytes) });
    await page.run((base64) => Excel.createWorkbook(base64), Buffer.from(content).toString('base64'));
    expect(opened.map((bytes) => [...bytes])).toEqual([[...content]]);
    await expect(page.run((base64) => Excel.createWorkbook(base64), Buffer.from('no archive').toString('base64'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

it('at its worse Excel says that it can, and refuses both', async () => {
  page = await openOfficePage({ manners: { ...worstExcel, editedAtStart: 0 }, file });
  expect(page.window.Office.context.requirements.isSetSupported('CompressedFile')).toBe(true);
  expect(await page.run(readFile, 1000)).toBe('7000');
  await expect(page.run(() => Excel.createWorkbook())).rejects.toMatchObject({ code: 'GeneralException' });
});
