// Custom XML parts, names and properties as Excel is said to keep them, at its worse side.
import { builds } from '../../../src/workbench/host/page-url';
import { openOfficePage, type OfficePage } from '../office-page';

describe.each(builds)('office.js for %s:', (build) => {
  let page: OfficePage;
  afterEach(() => {
    expect([page.unknown, page.errors]).toEqual([[], []]);
    page.close();
  });

  const held = () =>
    page.run(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace('urn:a').load('items/id, items/namespaceUri');
        const all = context.workbook.customXmlParts.getCount();
        await context.sync();
        const texts = parts.items.map((part) => part.getXml());
        await context.sync();
        return JSON.stringify([all.value, parts.items.map(({ id, namespaceUri }) => [id, namespaceUri]), texts.map(({ value }) => value)]);
      }),
    );
  const add = (xml: string) =>
    page.run(
      (text) =>
        Excel.run(async (context) => {
          const part = context.workbook.customXmlParts.add(text).load('id');
          await context.sync();
          return part.id;
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      xml,
    );

  it('are added, found by namespace, given another text and deleted; another text is another part', async () => {
    page = await openOfficePage({ build, beside: { xmlParts: ['<x xmlns="urn:other"/>'] } });
    const id = await add('<a xmlns="urn:a">1</a>');
    expect(JSON.parse(await held())).toEqual([2, [[id, 'urn:a']], ['<a xmlns="urn:a">1</a>']]);
    await page.run(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.customXmlParts.getItem(at).setXml('<a xmlns="urn:a">2</a>');
          await context.sync();
        }),
      id,
    );
    const [, [[changed]], texts] = JSON.parse(await held()) as [number, [[string]], string[]];
    expect([changed === id, texts]).toEqual([false, ['<a xmlns="urn:a">2</a>']]);
    const gone = await page.run(
      (at) =>
        Excel.run(async (context) => {
          const old = context.workbook.customXmlParts.getItemOrNullObject(at);
          const only = context.workbook.customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
          await context.sync();
          only.delete();
          await context.sync();
          return old.isNullObject;
        }),
      id,
    );
    expect([gone, page.host.beside().xmlParts]).toEqual([true, ['<x xmlns="urn:other"/>']]);
  });

  it.each([
    ['no XML', 'text'],
    ['two roots', '<a/><b/>'],
    ['more than 1 MB', `<a>${'长'.repeat(400_000)}</a>`],
  ])('%s is refused', async (_, xml) => {
    page = await openOfficePage({ build });
    expect(await add(xml)).toBe('InvalidArgument');
  });

  it('a workbook that is read-only takes none', async () => {
    page = await openOfficePage({ build, faults: { failSettingsSave: true } });
    expect(await add('<a xmlns="urn:a"/>')).toBe('AccessDenied');
  });

  it('properties of the document are kept as texts of 255 characters at most', async () => {
    page = await openOfficePage({ build, beside: { properties: { Title: 'x' } } });
    const keep = (value: string) =>
      page.run(
        (text) =>
          Excel.run(async (context) => {
            const { custom } = context.workbook.properties;
            custom.add('Mine', text);
            const known = custom.getItemOrNullObject('mine').load('value');
            await context.sync();
            return known.value as string;
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        value,
      );
    expect([await keep('kept'), await keep('x'.repeat(256))]).toEqual(['kept', 'InvalidArgument']);
    expect(page.host.beside().properties).toEqual({ Title: 'x', Mine: 'kept' });
  });
});
