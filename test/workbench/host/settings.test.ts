import { builds } from '../../../src/workbench/host/page-url';
import { openOfficePage, type OfficePage } from '../office-page';
import { until } from '../until';

describe.each(builds)('office.js for %s:', (build) => {
  let page: OfficePage;
  afterEach(() => {
    expect([page.unknown, page.errors]).toEqual([[], []]);
    page.close();
  });

  const stored = (key: string) =>
    page.run(
      (asked) =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItemOrNullObject(asked).load('value');
          await context.sync();
          return setting.isNullObject ? 'nothing' : JSON.stringify(setting.value);
        }),
      key,
    );
  const store = (key: string, value: unknown) =>
    page.run(
      ([k, v]) =>
        Excel.run(async (context) => {
          context.workbook.settings.add(k, v);
          await context.sync();
        }).then(
          () => 'stored',
          (error: unknown) => (error as OfficeExtension.Error).code,
        ),
      [key, value] as const,
    );

  describe('workbook.settings', () => {
    it.each([['text'], [12.5], [true], [null], [{ rule: 'floating-v2', dates: ['2026-10-31'] }], [['__proto__']]])(
      'give back %j',
      async (value) => {
        page = await openOfficePage({ build });
        expect(await store('TUIKE', value)).toBe('stored');
        expect(JSON.parse(await stored('TUIKE'))).toEqual(value);
        expect(page.host.settings()).toEqual({ TUIKE: JSON.stringify(value) });
      },
    );

    it('come from the opened file', async () => {
      page = await openOfficePage({ build, settings: { TUIKE: '"kept"' } });
      expect(await stored('TUIKE')).toBe('"kept"');
      expect(await stored('OTHER')).toBe('nothing');
    });

    it('can be counted, listed, set and deleted', async () => {
      page = await openOfficePage({ build, settings: { a: '1', b: '2' } });
      const listed = await page.run(() =>
        Excel.run(async (context) => {
          const { settings } = context.workbook;
          settings.getItem('a').value = 'one';
          settings.getItem('b').delete();
          settings.add('c', 3);
          const count = settings.getCount();
          settings.load('items/key, items/value');
          await context.sync();
          return JSON.stringify([count.value, settings.items.map((item) => [item.key, item.value as unknown])]);
        }),
      );
      expect(JSON.parse(listed)).toEqual([
        2,
        [
          ['a', 'one'],
          ['c', 3],
        ],
      ]);
    });

    it('keep a date as a date', async () => {
      page = await openOfficePage({ build });
      const kept = await page.run(() =>
        Excel.run(async (context) => {
          context.workbook.settings.add('when', new Date(Date.UTC(2026, 9, 31)));
          const setting = context.workbook.settings.getItem('when').load('value');
          await context.sync();
          return [setting.value instanceof Date, (setting.value as Date).toISOString()].join();
        }),
      );
      expect(kept).toBe('true,2026-10-31T00:00:00.000Z');
    });

    it('are refused by a workbook that cannot keep them, and what was kept before stands', async () => {
      page = await openOfficePage({ build, settings: { TUIKE: '"before"' } });
      page.host.faults.failSettingsSave = true;
      expect(await store('TUIKE', 'after')).toBe('AccessDenied');
      expect(await stored('TUIKE')).toBe('"before"');
      page.host.faults.failSettingsSave = false;
      expect(await store('TUIKE', 'after')).toBe('stored');
    });
  });

  describe('a co-author’s change', () => {
    const listen = () =>
      page.run(() =>
        Excel.run(async (context) => {
          Object.assign(globalThis, { told: 0 });
          const handle = context.workbook.settings.onSettingsChanged.add(() => {
            Object.assign(globalThis, { told: (Reflect.get(globalThis, 'told') as number) + 1 });
            return Promise.resolve();
          });
          Object.assign(globalThis, { handle });
          await context.sync();
        }),
      );
    const told = () => Reflect.get(page.window, 'told') as number;

    it('is told, and can then be read', async () => {
      page = await openOfficePage({ build });
      await listen();
      page.host.setSettingElsewhere('TUIKE', '"theirs"');
      await until(() => told() === 1);
      expect(await stored('TUIKE')).toBe('"theirs"');
      page.host.setSettingElsewhere('TUIKE', undefined);
      await until(() => told() === 2);
      expect(await stored('TUIKE')).toBe('nothing');
    });

    it('is not told for the add-in’s own change, nor after listening has stopped', async () => {
      page = await openOfficePage({ build });
      await listen();
      await store('TUIKE', 'mine');
      await page.run(() => {
        const handle = Reflect.get(globalThis, 'handle') as OfficeExtension.EventHandlerResult<unknown>;
        handle.remove();
        return handle.context.sync();
      });
      page.host.setSettingElsewhere('TUIKE', '"theirs"');
      // By the time that this batch is answered, an event would have come.
      expect(await stored('TUIKE')).toBe('"theirs"');
      expect(told()).toBe(0);
    });
  });

  describe('Office.context.document.settings', () => {
    const save = () => new Promise((resolve) => page.window.Office.context.document.settings.saveAsync((result) => resolve(result.status)));

    it('see what the file holds, and keep what is saved, beside workbook.settings', async () => {
      page = await openOfficePage({ build, settings: { TUIKE: '"kept"' } });
      const { settings } = page.window.Office.context.document;
      expect(settings.get('TUIKE')).toBe('kept');
      settings.set('more', { a: 1 });
      expect(await save()).toBe('succeeded');
      expect(page.host.settings()).toEqual({ TUIKE: '"kept"', more: '{"a":1}' });
      expect(await stored('more')).toBe('{"a":1}');
    });

    it('see a co-author’s change once they are refreshed', async () => {
      page = await openOfficePage({ build });
      page.host.setSettingElsewhere('TUIKE', '"theirs"');
      const { settings } = page.window.Office.context.document;
      const refreshed = await new Promise<Office.Settings>((resolve) => settings.refreshAsync((result) => resolve(result.value)));
      expect(refreshed.get('TUIKE')).toBe('theirs');
    });

    it('say that saving failed', async () => {
      page = await openOfficePage({ build, faults: { failSettingsSave: true } });
      page.window.Office.context.document.settings.set('a', 1);
      expect(await save()).toBe('failed');
      expect(page.host.settings()).toEqual({});
    });
  });
});
