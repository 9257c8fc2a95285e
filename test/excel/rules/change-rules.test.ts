// A person's changes of the workbook's rule, through Microsoft's office.js.
import { rulebookOf } from '../../../src/rules/rulebook';
import { settingsText } from '../../../src/rules/workbook/settings';
import { damagedText, floatingRule, ownRule, situations, usingOwn } from '../../taskpane/workbooks';
import type { OfficePageOptions } from '../../workbench/office-page';
import { until } from '../../workbench/until';
import { changeElsewhere, heldBy, holding } from '../rules-in-book';
import { openPorts, removePorts, type PortsPage } from '../ports-page';

const now = '2026-11-24T08:00:00.000Z';
let page: PortsPage;

/** A workbook that holds `text`, its add-in started. */
async function open(text: string | undefined = situations.floating.stored, options: OfficePageOptions = {}): Promise<PortsPage> {
  page = await openPorts({ ...(text !== undefined && holding(text)), ...options });
  await page.ports.start('2026-11-23T03:24:00.000Z');
  page.asked.length = 0;
  return page;
}
afterEach(() => {
  expect([page.unknown, page.errors]).toEqual([[], []]);
  page.close();
});
afterAll(removePorts);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const stored = (): unknown => heldBy(page.host) ?? null;
const settings = () => JSON.parse(stored() as string) as Record<string, unknown>;
const recalculations = () => page.asked.flat().filter((member) => member === 'Calculate').length;
/** What the functions answer by. */
const inForce = async () => {
  const reading = await page.ports.workbookRules();
  return reading.state === 'ok' ? reading.rulebook.chosen : reading.state;
};
// Whatever else would recalculate has had its turn: a question asked later has been answered.
const settled = () => page.ports.selectedArea();

describe('starting', () => {
  it('learns of what a co-author changed after the first formula asked, before anyone listened', async () => {
    page = await openPorts(holding(situations.floating.stored));
    expect(await inForce()).toBe('floating-v2');
    changeElsewhere(page.host, situations.fixed.stored);
    await page.ports.start('2026-11-23T03:24:00.000Z');
    expect([await inForce(), stored()]).toEqual(['fixed-v1', situations.fixed.stored]);
  });

  // Two that look before either has written would leave two parts, by which no version holds.
  it.each([0, 1, 2, 3, 4, 5, 6])(
    'a person chooses while the first choice is being recorded, after %i requests: theirs holds',
    async (requests) => {
      page = await openPorts();
      const started = page.ports.start('2026-11-23T03:24:00.000Z');
      await until(() => page.asked.length >= requests);
      expect(await page.ports.chooseRule('fixed-v1', now)).toMatchObject({ state: 'done' });
      await started;
      await settled();
      expect([settings()['chosen'], await inForce()]).toEqual(['fixed-v1', 'fixed-v1']);
    },
  );
});

describe('choosing a version', () => {
  it('is stored as a person’s choice, is in force at once and recalculates once', async () => {
    await open();
    expect(plain(await page.ports.chooseRule('Fixed-V1', now))).toEqual({
      state: 'done',
      before: situations.floating.stored,
      after: stored(),
    });
    expect(settings()).toMatchObject({ chosen: 'fixed-v1', chosenBy: 'person', chosenAt: now });
    expect(await inForce()).toBe('fixed-v1');
    await until(() => recalculations() > 0);
    // Excel tells everyone of a changed setting, whoever changed it.
    changeElsewhere(page.host, stored() as string);
    await settled();
    await settled();
    expect(recalculations()).toBe(1);
  });

  it('reads each text of settings once, however often Excel tells of it', async () => {
    await open();
    const parse = jest.spyOn(page.window.JSON, 'parse');
    await page.ports.chooseRule('fixed-v1', now);
    changeElsewhere(page.host, stored() as string);
    await settled();
    expect(parse.mock.calls.map(([text]) => text).filter((text) => text.startsWith('{"format"'))).toEqual([stored()]);
    await page.ports.chooseRule('floating-v2', now);
    expect(await inForce()).toBe('floating-v2');
  });

  it('that nobody knows is refused', async () => {
    await open();
    expect(plain(await page.ports.chooseRule('nobody', now))).toEqual({ state: 'unknown-version', id: 'nobody' });
    expect([stored(), await inForce(), recalculations()]).toEqual([situations.floating.stored, 'floating-v2', 0]);
  });

  it('that the workbook refuses to keep leaves the old choice in force, and says why', async () => {
    await open(situations.floating.stored, { faults: { failSettingsSave: true } });
    const outcome = plain(await page.ports.chooseRule('fixed-v1', now));
    expect(outcome).toMatchObject({ state: 'refused', reason: expect.stringMatching(/./) });
    expect([stored(), await inForce(), recalculations()]).toEqual([situations.floating.stored, 'floating-v2', 0]);
    page.host.faults.failSettingsSave = false;
    expect(await page.ports.chooseRule('fixed-v1', now)).toMatchObject({ state: 'done' });
    expect(await inForce()).toBe('fixed-v1');
  });

  it('begins with what the workbook holds now, a co-author’s change included', async () => {
    await open();
    const theirs = settingsText({ chosen: 'floating-v2', chosenBy: 'person', chosenAt: now, effectiveFrom: {}, versions: [ownRule] });
    changeElsewhere(page.host, theirs);
    await page.ports.chooseRule('fixed-v1', now);
    expect(settings()).toMatchObject({ chosen: 'fixed-v1', versions: [{ id: ownRule.id }] });
  });

  it('twice at once keeps both changes', async () => {
    await open();
    await Promise.all([
      page.ports.saveOwnVersion(ownRule, now),
      page.ports.setEffectiveDates({ 'floating-v2': '2026-01-01' }, now),
      page.ports.chooseRule(ownRule.id, now),
    ]);
    expect(settings()).toMatchObject({
      chosen: ownRule.id,
      effectiveFrom: { 'floating-v2': '2026-01-01' },
      versions: [{ id: ownRule.id }],
    });
  });

  it('can be taken back', async () => {
    await open();
    const outcome = await page.ports.chooseRule('fixed-v1', now);
    const taken = stored();
    await page.ports.replaceSettings(situations.floating.stored, { text: stored(), copies: [] });
    expect(outcome).toMatchObject({ before: situations.floating.stored, after: taken });
    expect([stored(), await inForce()]).toEqual([situations.floating.stored, 'floating-v2']);
  });
});

describe('dates and own versions', () => {
  it('two versions cannot begin on one day', async () => {
    await open();
    const outcome = plain(await page.ports.setEffectiveDates({ 'floating-v2': '2026-01-01', 'fixed-v1': '2026-01-01' }, now));
    expect(outcome).toMatchObject({ state: 'invalid', faults: [{ code: 'duplicate-effective-from' }] });
    expect(stored()).toBe(situations.floating.stored);
  });

  it('a date can be given and taken away', async () => {
    await open();
    await page.ports.setEffectiveDates({ 'floating-v2': '2026-01-01' }, now);
    expect(settings().effectiveFrom).toEqual({ 'floating-v2': '2026-01-01' });
    await page.ports.setEffectiveDates({ 'floating-v2': null }, now);
    expect(settings().effectiveFrom).toEqual({});
  });

  it('an own version is kept, replaced and deleted; not while it is in use', async () => {
    await open();
    expect(await page.ports.saveOwnVersion(ownRule, now)).toMatchObject({ state: 'done' });
    await page.ports.saveOwnVersion({ ...ownRule, base: '1', examples: [] }, now);
    const saved = settings().versions as unknown[];
    expect(saved).toHaveLength(1);
    await page.ports.chooseRule(ownRule.id, now);
    expect(plain(await page.ports.deleteOwnVersion(ownRule.id, now))).toEqual({ state: 'in-use', id: ownRule.id });
    await page.ports.chooseRule('floating-v2', now);
    expect(await page.ports.deleteOwnVersion(ownRule.id, now)).toMatchObject({ state: 'done' });
    expect(settings().versions).toEqual([]);
    expect(await page.ports.deleteOwnVersion('floating-v2', now)).toMatchObject({ state: 'unknown-version' });
  });

  it.each([
    ['no tiers', { ...ownRule, tiers: [] }, 'no-tiers'],
    ['the id of a published version', { ...ownRule, id: floatingRule.id }, 'published-id-changed'],
  ])('an own version with %s is refused', async (_, rule, code) => {
    await open();
    expect(plain(await page.ports.saveOwnVersion(rule, now))).toMatchObject({
      state: 'invalid',
      faults: expect.arrayContaining([expect.objectContaining({ code })]),
    });
    expect(stored()).toBe(situations.floating.stored);
  });

  it('more than a workbook may hold is refused', async () => {
    await open();
    const long = {
      ...ownRule,
      assumptions: Array.from({ length: 50 }, (_, i) => ({ id: `a${i}`, 'zh-CN': '长'.repeat(2000), 'en-US': 'l'.repeat(2000) })),
    };
    const versions = Array.from({ length: 2 }, (_, i) => ({ ...long, id: `own-${i}`, effectiveFrom: null }));
    let outcome: unknown;
    for (const own of versions) outcome = plain(await page.ports.saveOwnVersion(own, now));
    expect(outcome).toMatchObject({ state: 'done' });
    const last = { ...long, id: 'own-last', effectiveFrom: null };
    expect(plain(await page.ports.saveOwnVersion(last, now))).toMatchObject({ state: 'invalid', faults: [{ code: 'part-too-large' }] });
    expect(rulebookOf(stored()).state).toBe('ok');
  });
});

describe('damaged settings', () => {
  const shown = { text: damagedText, copies: [] };
  it('take no change, and lose nothing by it', async () => {
    await open(damagedText);
    expect(await page.ports.chooseRule('fixed-v1', now)).toMatchObject({ state: 'damaged' });
    expect(stored()).toBe(damagedText);
  });

  it('are replaced by what can be read, and by nothing else', async () => {
    await open(damagedText);
    expect(await page.ports.replaceSettings('{"format":1}', shown)).toMatchObject({ state: 'invalid' });
    expect(stored()).toBe(damagedText);
    expect(plain(await page.ports.replaceSettings(usingOwn(ownRule), shown))).toEqual({
      state: 'done',
      before: damagedText,
      after: usingOwn(ownRule),
    });
    expect(await inForce()).toBe(ownRule.id);
  });

  it('can be taken out; the newest version then applies', async () => {
    await open(damagedText);
    expect(await page.ports.replaceSettings(undefined, shown)).toMatchObject({ state: 'done' });
    expect([stored(), page.host.beside().names, page.host.beside().properties]).toEqual([null, {}, {}]);
    expect(await inForce()).toBe('floating-v2');
  });
});
