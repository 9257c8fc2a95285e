import { openPorts, removePorts, type PortsPage } from '../ports-page';

// 2 × 1 pixels, black.
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNgAAIAAAUAAQKl9BQAAAAASUVORK5CYII=';
let page: PortsPage;
afterEach(() => {
  expect(page.errors).toEqual([]);
  page.close();
});
afterAll(removePorts);

const insert = (base64 = png) => {
  const at = page.ports.sheetArea('Sheet1', 4, 2, 1, 1);
  return page.ports.insertPicture({ png: base64, at, name: 'Deposit chart', description: '保证金阶梯', width: 300, height: 200 });
};
const pictures = () =>
  page.run(async () =>
    Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getFirst();
      shapes.load('items/name, items/left, items/top, items/width, items/height, items/altTextDescription');
      await context.sync();
      return shapes.items.map((shape) =>
        [shape.name, shape.left, shape.top, shape.width, shape.height, shape.altTextDescription].join('|'),
      );
    }),
  );

it('a picture is put at a cell, with its name, its size and words for those who do not see it', async () => {
  page = await openPorts();
  expect(await insert()).toMatchObject({ state: 'inserted' });
  expect([...(await pictures())]).toEqual(['Deposit chart|96|60|300|200|保证金阶梯']);
  expect(page.unknown).toEqual([]);
});

it('is put at the corner of the sheet by an Excel that tells no places', async () => {
  page = await openPorts({ requirementSets: { ExcelApi: '1.9', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' } });
  expect(page.ports.capabilities()).toMatchObject({ pictures: true, cellPlaces: false });
  expect(await insert()).toMatchObject({ state: 'inserted' });
  expect([...(await pictures())]).toEqual(['Deposit chart|0|0|300|200|保证金阶梯']);
});

it('an Excel without pictures says so before it is asked, and refuses', async () => {
  page = await openPorts({ requirementSets: { ExcelApi: '1.8', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' } });
  expect(page.ports.capabilities()).toMatchObject({ pictures: false });
  expect(await insert()).toMatchObject({ state: 'refused' });
});

it('what is no picture is refused', async () => {
  page = await openPorts();
  expect(await insert('bm90IGEgcGljdHVyZQ==')).toMatchObject({ state: 'refused' });
  expect([...(await pictures())]).toEqual([]);
});
