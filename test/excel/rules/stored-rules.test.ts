// Where a workbook keeps its rule: one part for all editions, mirrored twice; what is missing or disagrees is said and never chosen.
import type { BesideSheets } from '../../../src/workbench/grid/grid';
import { partWith } from '../../../src/excel/rules/written-part';
import { excelOnTheWeb } from '../../../src/workbench/host/requirement-sets';
import { situations } from '../../taskpane/workbooks';
import { until } from '../../workbench/until';
import { openPorts, removePorts, type PortsPage } from '../ports-page';
import { fingerprint, heldBy, holding } from '../rules-in-book';
import { type OfficePageOptions, passesInPage } from '../../workbench/office-page';

jest.setTimeout(60_000);

const now = '2026-11-29T03:24:00.000Z';
const [floating, fixed] = [situations.floating.stored, situations.fixed.stored];
const setting = (text: string) => ({ settings: { TUIKE: JSON.stringify(text) } });
const beside = (text: string, change: BesideSheets) => ({ beside: { ...holding(text).beside, ...change } });
const mirror = (id: string, text: string) => `${id} sha256:${fingerprint(text)}`;
const since = (minor: number) => ({ requirementSets: { ...excelOnTheWeb, ExcelApi: `1.${minor}` } });

let page: PortsPage;
afterEach(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});
afterAll(removePorts);

const inForce = async () => {
  const reading = await page.ports.workbookRules();
  if (reading.state === 'ok') return reading.rulebook.chosen;
  return 'faults' in reading ? `${reading.state}: ${reading.faults.map(({ code, seen }) => `${code} ${seen}`).join()}` : reading.state;
};
const left = () => {
  const { names = {}, properties = {} } = page.host.beside();
  return { part: heldBy(page.host), name: names['TUIKE_RULE'], property: properties['TUIKE rule'], setting: page.host.settings()['TUIKE'] };
};
const whole = (text: string, id: string) => ({
  part: text,
  name: `="${mirror(id, text)}"`,
  property: mirror(id, text),
  setting: undefined,
});

const sound: Readonly<Record<string, readonly [OfficePageOptions, string, ReturnType<typeof left>]>> = {
  'a part and both mirrors': [holding(fixed), 'fixed-v1', whole(fixed, 'fixed-v1')],
  'a part alone, as another program may leave it': [beside(fixed, { names: {}, properties: {} }), 'fixed-v1', whole(fixed, 'fixed-v1')],
  'a part and the name': [beside(fixed, { properties: {} }), 'fixed-v1', whole(fixed, 'fixed-v1')],
  'settings of 0.1.0': [setting(fixed), 'fixed-v1', whole(fixed, 'fixed-v1')],
  'a part, and settings of 0.1.0 that say otherwise': [
    { ...holding(fixed), ...setting(floating) },
    'fixed-v1',
    { ...whole(fixed, 'fixed-v1'), setting: JSON.stringify(floating) },
  ],
  'a part whose text has all that XML escapes': [
    holding(fixed.replace('"versions"', '"versions"').replace('{"format":1', '{  "format":1')),
    'fixed-v1',
    whole(fixed.replace('{"format":1', '{  "format":1'), 'fixed-v1'),
  ],
  'two parts that say the same': [
    beside(fixed, { xmlParts: [partWith(fixed), partWith(fixed)] }),
    'fixed-v1',
    // Counted below: both are borne.
    whole(fixed, 'fixed-v1'),
  ],
  'parts of others': [
    beside(fixed, { xmlParts: ['<a xmlns="urn:others"><b/></a>', '<p:a xmlns:p="urn:p"/>', partWith(fixed)] }),
    'fixed-v1',
    whole(fixed, 'fixed-v1'),
  ],
  'an Excel without parts: settings': [
    { ...setting(fixed), ...since(4) },
    'fixed-v1',
    { part: undefined, name: undefined, property: undefined, setting: JSON.stringify(fixed) },
  ],
  'an Excel without properties of the document': [
    { ...setting(fixed), ...since(6) },
    'fixed-v1',
    { ...whole(fixed, 'fixed-v1'), property: undefined },
  ],
};

it.each(Object.entries(sound))('%s', async (_, [options, id, after]) => {
  page = await openPorts(options);
  expect(await inForce()).toBe(id);
  await page.ports.start(now);
  const parts = (page.host.beside().xmlParts ?? []).filter((xml) => xml.startsWith('<rules '));
  if (parts.length > 1) {
    expect(new Set(parts).size).toBe(1);
    page.host.setBesideElsewhere({ xmlParts: parts.slice(1) });
  }
  expect(left()).toEqual(after);
  expect(await inForce()).toBe(id);
});

it('a workbook that holds nothing gets the newest version, wherever this Excel can keep it', async () => {
  page = await openPorts();
  await page.ports.start(now);
  expect(left()).toEqual(whole(heldBy(page.host)!, 'floating-v2'));
  page.close();
  page = await openPorts(since(4));
  await page.ports.start(now);
  expect(left()).toEqual({ part: undefined, name: undefined, property: undefined, setting: expect.stringContaining('floating-v2') });
});

const short = (id: string, text: string) => `${id} ${fingerprint(text).slice(0, 8)}`;
const wrong: Readonly<Record<string, readonly [OfficePageOptions, string, readonly string[]]>> = {
  'the part is gone': [beside(fixed, { xmlParts: [] }), `part-lost ${short('fixed-v1', fixed)}`, []],
  'the part is gone, one mirror too': [beside(fixed, { xmlParts: [], names: {} }), `part-lost ${short('fixed-v1', fixed)}`, []],
  'the part is gone, and settings say something else': [
    { ...beside(fixed, { xmlParts: [] }), ...setting(floating) },
    `part-lost ${short('fixed-v1', fixed)}`,
    [floating],
  ],
  'an Excel too old to see the part': [{ ...holding(fixed), ...since(4) }, `part-lost ${short('fixed-v1', fixed)}`, []],
  'two parts that differ': [beside(fixed, { xmlParts: [partWith(fixed), partWith(floating)] }), 'copies-differ 2', [fixed, floating]],
  'the name is another rule’s': [
    beside(fixed, { names: { TUIKE_RULE: `="${mirror('floating-v2', floating)}"` } }),
    `mirror-differs ${short('floating-v2', floating)}`,
    [fixed],
  ],
  'the property is another rule’s': [
    beside(fixed, { properties: { 'TUIKE rule': mirror('floating-v2', floating) } }),
    `mirror-differs ${short('floating-v2', floating)}`,
    [fixed],
  ],
  'the part was changed by hand': [
    beside(fixed, { xmlParts: [partWith(fixed.replace('fixed-v1', 'floating-v2'))] }),
    `mirror-differs ${short('fixed-v1', fixed)}`,
    [fixed.replace('fixed-v1', 'floating-v2')],
  ],
};

it.each(Object.entries(wrong))('%s: no version holds, nothing is changed, and it is said', async (_, [options, said, copies]) => {
  page = await openPorts(options);
  const before = [page.host.beside(), page.host.settings()];
  expect(await inForce()).toBe(`damaged: ${said}`);
  await page.ports.start(now);
  expect(await page.ports.chooseRule('fixed-v1', now)).toMatchObject({ state: 'damaged' });
  expect([page.host.beside(), page.host.settings()]).toEqual(before);
  expect(Array.from(page.ports.storedRules()!.copies)).toEqual(copies);
});

it('a person says which copy holds, and everything agrees again', async () => {
  page = await openPorts(wrong['two parts that differ']![0]);
  await page.ports.start(now);
  expect(await page.ports.replaceSettings(fixed, page.ports.storedRules()!)).toMatchObject({ state: 'done' });
  expect(left()).toEqual(whole(fixed, 'fixed-v1'));
  expect(await inForce()).toBe('fixed-v1');
});

it('what another form of part holds is damaged, not passed over', async () => {
  page = await openPorts({ beside: { xmlParts: ['<rules xmlns="urn:tuike-deposit:rules"><other/></rules>'] } });
  expect(await inForce()).toMatch(/^damaged: not-json/);
});

it('a newer format is neither damaged nor repaired', async () => {
  page = await openPorts(holding('{"format":2}'));
  expect(await inForce()).toMatch(/^newer: unknown-format/);
  const before = page.host.beside();
  await page.ports.start(now);
  expect(await page.ports.replaceSettings(fixed, page.ports.storedRules()!)).toMatchObject({ state: 'damaged' });
  expect(page.host.beside()).toEqual(before);
});

describe('storing', () => {
  // Every request of a change fails once, before and after it did something.
  const positions = Array.from({ length: 8 }, (_, n) => n + 1);
  it.each(positions.flatMap((n) => [0, 1, 2, 3, 4].map((afterActions) => [n, afterActions] as const)))(
    'the %i. request fails after %i actions: the former rule holds, or the new one, and never a third thing',
    async (n, afterActions) => {
      page = await openPorts(holding(floating));
      await page.ports.start(now);
      let asked = 0;
      page.host.faults.failBatch = () => (++asked === n ? { code: 'GeneralException', message: 'broken off', afterActions } : undefined);
      const outcome = await page.ports.chooseRule('fixed-v1', now);
      page.host.faults.failBatch = undefined;
      expect(['done', 'refused']).toContain(outcome.state);
      page.host.setSettingElsewhere('TUIKE rule', '"told"');
      const id = outcome.state === 'done' ? 'fixed-v1' : 'floating-v2';
      await until(() => heldBy(page.host)?.includes(`"chosen":"${id}"`) === true);
      expect(await inForce()).toBe(id);
      expect(left()).toEqual(whole(heldBy(page.host)!, id));
    },
  );

  it('a workbook that keeps something else than was stored is a refusal', async () => {
    page = await openPorts(holding(floating));
    await page.ports.start(now);
    const meddle = () => {
      if (heldBy(page.host)?.includes('"chosen":"fixed-v1"') !== true) return undefined;
      page.host.setBesideElsewhere(holding(floating).beside);
      return undefined;
    };
    page.host.faults.failBatch = meddle;
    expect(await page.ports.chooseRule('fixed-v1', now)).toMatchObject({ state: 'refused' });
    page.host.faults.failBatch = undefined;
    expect(await inForce()).toBe('floating-v2');
  });
});

describe('a co-author changes the rule, and Excel says nothing', () => {
  beforeEach(async () => {
    page = await openPorts(holding(floating));
    await page.ports.start(now);
    await until(() => page.asked.length > 0);
    expect(await inForce()).toBe('floating-v2');
  });
  const elsewhere = () => page.host.setBesideElsewhere(holding(fixed).beside);
  const recalculations = () => page.asked.flat().filter((member) => member === 'Calculate').length;
  const sheet = () => page.grid.sheets()[0]!.id;

  const signs: Readonly<Record<string, () => void>> = {
    'a person comes back to the pane': () => page.window.dispatchEvent(new page.window.Event('focus')),
    'a cell is edited': () => page.grid.write(sheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]),
    'something is computed': () => page.grid.recalculate(),
  };
  it.each(Object.entries(signs))('%s: cells follow, once', async (_, give) => {
    elsewhere();
    await passesInPage(1100);
    page.asked.length = 0;
    give();
    await until(() => recalculations() === 1);
    expect(await inForce()).toBe('fixed-v1');
    await passesInPage(1500);
    expect(recalculations()).toBe(1);
  });

  it('a function is asked: it answers by the new rule within seconds, and everything else follows once', async () => {
    elsewhere();
    page.asked.length = 0;
    await passesInPage(3100);
    expect(await inForce()).toBe('fixed-v1');
    await until(() => recalculations() === 1);
  });

  it('nobody does anything: nothing is asked', async () => {
    await passesInPage(500);
    page.asked.length = 0;
    await passesInPage(4000);
    expect(page.asked).toEqual([]);
  });

  it('a thousand functions asked at once ask Excel once', async () => {
    await passesInPage(3100);
    page.asked.length = 0;
    await Promise.all(Array.from({ length: 1000 }, () => page.ports.workbookRules()));
    expect(page.asked.filter((members) => members.includes('Names'))).toHaveLength(1);
  });

  it('while a cell is being edited what was read holds', async () => {
    page.host.faults.failBatch = () => ({ code: 'InvalidOperationInCellEditMode', message: 'editing' });
    await passesInPage(3100);
    expect(await inForce()).toBe('floating-v2');
    page.host.faults.failBatch = undefined;
  });

  it('the edit ends by Escape, which gives no sign: what came during it is found all the same', async () => {
    elsewhere();
    const { failBatch } = page.host.faults;
    page.host.faults.failBatch = () => ({ code: 'InvalidOperationInCellEditMode', message: 'editing' });
    page.window.dispatchEvent(new page.window.Event('focus'));
    await passesInPage(2500);
    expect(recalculations()).toBe(0);
    page.host.faults.failBatch = failBatch;
    await until(() => recalculations() === 1);
    expect(await inForce()).toBe('fixed-v1');
  });
});
