// The built functions, called by Microsoft's office.js: what crosses the wire is what a cell would get.
import fc from 'fast-check';
import type { CellValue } from '../../src/workbench/grid/grid';
import { builds } from '../../src/workbench/host/page-url';
import { settingsText } from '../../src/rules/rulebook';
import { changeElsewhere, heldBy, holding } from './rules-in-book';
import { until } from '../workbench/until';
import { builtFunctions, openBuiltAddin, type BuiltAddin } from '../functions/built-addin';
import { passesInPage } from '../workbench/office-page';

const choice = {
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:00:00.000Z',
  effectiveFrom: {},
  versions: [],
} as const;
const storedAs = holding;
const messageOf = (cell: CellValue | undefined) =>
  typeof cell === 'object' && cell !== null ? `${cell.error} ${cell.message ?? ''}`.trim() : cell;

describe.each(builds)('office.js for %s:', (build) => {
  let addin: BuiltAddin;
  afterEach(() => {
    expect(addin.unknown).toEqual([]);
    expect(addin.errors).toEqual([]);
    addin.close();
  });

  it('a spilled column: every cell in its own place, errors with their sentence, blanks blank', async () => {
    addin = await openBuiltAddin({ build });
    const gmv = [600000, 500000, '51.2万', '１，２３４，５６７．８９', null, -1, 'abc', true, { error: '#DIV/0!' } as const, 499999.99];
    await addin.type(
      'A1',
      gmv.map((cell) => [cell]),
    );
    await addin.type('B1', [['=TUIKE.DEPOSIT(A1:A10)', '=tuike.headroom(A1:A10)', '=TUIKE.CHECK(A1:A10)']]);
    const rows = await addin.shown('B1:D10');
    expect(rows.map(([deposit, headroom]) => [messageOf(deposit), messageOf(headroom)])).toEqual([
      [50000, 400000],
      [50000, 500000],
      [50000, 488000],
      [100000, 765432.11],
      ['', ''],
      ['#VALUE! gmv：-1 是负数，而这里不能为负。请检查正负号和数据来源。', expect.stringContaining('#VALUE!')],
      [expect.stringContaining('“abc”读不出金额'), expect.stringContaining('#VALUE!')],
      [expect.stringContaining('“TRUE”'), expect.stringContaining('#VALUE!')],
      ['#DIV/0!', '#DIV/0!'],
      [20000, 0.01],
    ]);
    expect(rows.map(([, , check]) => check)).toEqual([
      '',
      expect.stringContaining('有争议的分界'),
      '',
      '',
      '',
      expect.stringContaining('负数'),
      expect.stringContaining('“abc”'),
      expect.stringContaining('“TRUE”'),
      expect.stringContaining('#DIV/0!'),
      '',
    ]);
  });

  it('every function of the contract answers', async () => {
    addin = await openBuiltAddin({ build, locale: 'en-US' });
    await addin.type('A1', [
      ['a', '2026-10-05', 300000, '2026-11', 600000, 20000, 1],
      ['b', 46300, 700000, null, 2000000, 250000, 3],
      ['a', '2026年10月6日', 250000, null, null, null, null],
    ]);
    const formulas: Record<string, [formula: string, shown: CellValue[][]]> = {
      DEPOSIT: ['E1:E2', [[50000], [200000]]],
      TOPUP: ['E1:E2,G1:G2', [[30000], [100000]]],
      TIER: ['E1:E2', [[2], [4]]],
      SHORTFALL: ['E1:E2,F1:F2', [[30000], [0]]],
      SURPLUS: ['E1:E2,F1:F2', [[0], [50000]]],
      HEADROOM: ['E1:E2', [[400000], ['']]],
      EXPLAIN: ['E1,G1,"floating-v2"', [[expect.stringMatching(/^By floating-v2 .* = ¥50,000; .* so the top-up by tier is ¥30,000\.$/)]]],
      CHECK: ['E2,G2', [[expect.stringContaining('exactly on a disputed edge')]]],
      TIERS: [
        '"fixed-v1"',
        [
          ['tier', 'from', 'to', 'base', 'supplement', 'deposit'],
          [1, 0, '', 20000, 180000, 200000],
        ],
      ],
      RULES: [
        '',
        [
          ['id', 'name', 'in force from', 'tiers', 'lowest deposit', 'highest deposit', 'evidence', "the workbook's"],
          ['fixed-v1', 'Fixed deposit', '', 1, 200000, 200000, 'secondary', ''],
          ['floating-v2', 'Floating deposit', '', 4, 20000, 200000, 'secondary', 'yes'],
        ],
      ],
      RULEAT: ['D1', [[{ error: '#N/A', message: expect.stringContaining('No version has a date') }]]],
      ROSTER: [
        'A1:A3,B1:B3,C1:C3,D1',
        [
          ['agency', 'GMV', 'tier', 'deposit', 'headroom'],
          ['a', 550000, 2, 50000, 450000],
          ['b', 700000, 2, 50000, 300000],
        ],
      ],
      SCHEDULE: [
        'A1:A2,B1:B2,C1:C2,F1:F2',
        [
          [1, 20000, 20000, 0, 0],
          [2, 50000, 250000, 0, 200000],
        ],
      ],
      BUILD: ['', [[expect.stringMatching(/^TUIKE \d+\.\d+\.\d+, functions [0-9a-f]+, rule floating-v2$/)]]],
    };
    expect(Object.keys(formulas).sort()).toEqual(
      builtFunctions()
        .map(({ name }) => name)
        .sort(),
    );
    // Side by side, so that they go out together: office.js hands single answers over every half a second.
    const names = Object.keys(formulas);
    const column = (i: number) => 9 + i * 10;
    const sheet = addin.grid.sheets()[0]!.id;
    names.forEach((name, i) => {
      addin.grid.write(sheet, { row: 0, column: column(i), rows: 1, columns: 1 }, [[`=TUIKE.${name}(${formulas[name]![0]})`]]);
    });
    await addin.grid.settled();
    names.forEach((name, i) => {
      const expected = formulas[name]![1];
      const area = { row: 0, column: column(i), rows: expected.length, columns: expected[0]!.length };
      expect([name, addin.grid.values(sheet, area)]).toEqual([name, expected]);
    });
  });

  describe('blank cells', () => {
    it.each([
      ['null', ['', 20000, '']],
      ['zero', [20000, 20000, '']],
    ] as const)('handed over as %s', async (blanks, expected) => {
      addin = await openBuiltAddin({ build, blanks });
      await addin.type('B1', [['=TUIKE.DEPOSIT(A1)', '=TUIKE.DEPOSIT(0)', '=IF(A1="","",TUIKE.DEPOSIT(A1))']]);
      expect(await addin.shown('B1:D1')).toEqual([expected]);
    });
  });

  describe('the workbook’s version', () => {
    const chosen = () => JSON.parse(heldBy(addin.host)!) as { chosen: string; chosenBy: string };

    it('a workbook without a choice gets the newest version recorded, as chosen by the add-in', async () => {
      addin = await openBuiltAddin({ build });
      await until(() => heldBy(addin.host) !== undefined);
      expect(chosen()).toMatchObject({ chosen: 'floating-v2', chosenBy: 'add-in' });
    });

    it('a choice that is there is used, and left as it is', async () => {
      const text = settingsText({ ...choice, chosen: 'fixed-v1' });
      addin = await openBuiltAddin({ build, ...storedAs(text) });
      await addin.type('A1', [['=TUIKE.DEPOSIT(0)', '=TUIKE.DEPOSIT(0,"FLOATING-V2")', '=TUIKE.BUILD()']]);
      expect(await addin.shown('A1:C1')).toEqual([[200000, 20000, expect.stringContaining('fixed-v1')]]);
      expect(addin.host.beside()).toEqual(storedAs(text).beside);
    });

    it('a co-author’s choice arrives by event, and every cell follows', async () => {
      addin = await openBuiltAddin({ build, ...storedAs(settingsText(choice)) });
      await addin.type('A1', [['=TUIKE.DEPOSIT(0)']]);
      expect(await addin.shown('A1')).toEqual([[20000]]);
      changeElsewhere(addin.host, settingsText({ ...choice, chosen: 'fixed-v1' }));
      const sheet = addin.grid.sheets()[0]!.id;
      await until(() => addin.grid.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0] === 200000);
    });

    it('dates set in the workbook answer RULEAT and `dated`', async () => {
      addin = await openBuiltAddin({
        build,
        ...storedAs(settingsText({ ...choice, effectiveFrom: { 'fixed-v1': '2025-03-26', 'floating-v2': '2025-11-01' } })),
      });
      await addin.type('A1', [['=TUIKE.RULEAT("2025-10")', '=TUIKE.RULEAT(45962)', '=TUIKE.DEPOSIT(0,"2025-10-31")']]);
      expect(await addin.shown('A1:C1')).toEqual([['fixed-v1', 'floating-v2', 200000]]);
    });

    it.each([
      ['cut off', '{"format":1,"chosen":"floa'],
      ['with a version that is faulty', settingsText(choice).replace('"versions":[]', '"versions":[{}]')],
    ])('settings that are damaged, %s: #N/A with what to do, and they stay as they are', async (_, text) => {
      addin = await openBuiltAddin({ build, ...storedAs(text) });
      await addin.type('A1', [['=TUIKE.DEPOSIT(600000)', '=TUIKE.RULES()', '=TUIKE.DEPOSIT(0,"fixed-v1")', '=TUIKE.CHECK(600000)']]);
      const [[deposit, rules, explicit, check]] = (await addin.shown('A1:D1')) as [CellValue[]];
      expect(messageOf(deposit)).toMatch(/^#N\/A 本工作簿保存的规则设置已损坏/);
      expect(messageOf(rules)).toMatch(/^#N\/A/);
      expect(explicit).toBe(200000);
      expect(check).toMatch(/规则设置已损坏/);
      expect(addin.host.beside()).toEqual(storedAs(text).beside);
    });

    it('settings of a newer format: #N/A that asks for an update, and they stay as they are', async () => {
      addin = await openBuiltAddin({ build, ...storedAs('{"format":2}') });
      await addin.type('A1', [['=TUIKE.DEPOSIT(600000)']]);
      expect(messageOf((await addin.shown('A1'))[0]?.[0])).toMatch(/^#N\/A .*请更新加载项/);
      expect(addin.host.beside()).toEqual(storedAs('{"format":2}').beside);
    });

    it('where the workbook keeps no settings, as a read-only one, the functions answer all the same', async () => {
      addin = await openBuiltAddin({ build, faults: { failSettingsSave: true } });
      await addin.type('A1', [['=TUIKE.DEPOSIT(600000)']]);
      expect(await addin.shown('A1')).toEqual([[50000]]);
      expect([addin.host.settings(), heldBy(addin.host)]).toEqual([{}, undefined]);
    });

    it('while a cell is being edited when the add-in starts, cells are #BUSY!, and answer when it no longer is', async () => {
      let isEdited = true;
      const failBatch = () => (isEdited ? { code: 'InvalidOperationInCellEditMode', message: 'editing' } : undefined);
      addin = await openBuiltAddin({ build, ...storedAs(settingsText({ ...choice, chosen: 'fixed-v1' })), faults: { failBatch } });
      const sheet = addin.grid.sheets()[0]!.id;
      const at = { row: 0, column: 0, rows: 1, columns: 1 };
      addin.grid.write(sheet, at, [['=TUIKE.DEPOSIT(600000)']]);
      await passesInPage(8000);
      expect(addin.grid.values(sheet, at)).toEqual([[{ error: '#BUSY!' }]]);
      isEdited = false;
      expect(await addin.shown('A1')).toEqual([[200000]]);
    });

    it('where Excel cannot be asked for them, no version is assumed', async () => {
      const failBatch = () => ({ code: 'GeneralException', message: 'There was an internal error.' });
      addin = await openBuiltAddin({ build, faults: { failBatch } });
      await addin.type('A1', [['=TUIKE.DEPOSIT(600000)', '=TUIKE.DEPOSIT(0,"fixed-v1")']]);
      const [[deposit, explicit]] = (await addin.shown('A1:B1')) as [CellValue[]];
      expect(messageOf(deposit)).toMatch(/^#N\/A 无法读取本工作簿的规则设置/);
      expect(explicit).toBe(200000);
    });
  });

  it('one formula answers 100,000 rows; 5,000 formulas of one cell answer too', async () => {
    addin = await openBuiltAddin({ build });
    const gmv = Array.from({ length: 100_000 }, (_, i) => [i * 25]);
    await addin.type('A1', gmv);
    await addin.type('B1', [['=TUIKE.DEPOSIT(A1:A100000)']]);
    const deposits = await addin.shown('B1:B100000');
    const expected = (x: number) => (x < 500_000 ? 20_000 : x < 1_000_000 ? 50_000 : x < 2_000_000 ? 100_000 : 200_000);
    expect(deposits.every(([deposit], i) => deposit === expected(i * 25))).toBe(true);
    await addin.type(
      'C1',
      Array.from({ length: 5000 }, (_, i) => [`=TUIKE.TIER(A${i * 20 + 1})`]),
    );
    const tiers = await addin.shown('C1:C5000');
    expect(tiers.every(([tier], i) => tier === [20_000, 50_000, 100_000, 200_000].indexOf(expected(i * 500)) + 1)).toBe(true);
  });

  it('a balance beyond what a cell holds is refused: office.js would hand it over as nothing, which Excel shows as 0', async () => {
    addin = await openBuiltAddin({ build });
    await addin.type('A1', [['=TUIKE.SURPLUS(0,"9E400")']]);
    expect(messageOf((await addin.shown('A1'))[0]?.[0])).toMatch(/^#VALUE! held：“9E400”/);
  });

  it('law: what a cell gets is never null, NaN or an object, whatever was in the arguments', async () => {
    addin = await openBuiltAddin({ build });
    const cell = fc.oneof(
      fc.double(),
      fc.string({ maxLength: 12 }),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('500000', '51.2万', '2026-10', 'fixed-v1', '9E400', 46300),
    );
    const names = ['DEPOSIT', 'TIER', 'HEADROOM', 'TOPUP', 'SHORTFALL', 'SURPLUS', 'EXPLAIN', 'CHECK', 'RULEAT', 'TIERS'];
    const calls = fc.sample(fc.tuple(fc.constantFrom(...names), fc.array(cell, { minLength: 3, maxLength: 3 })), 500);
    const answers = await Promise.all(
      calls.map(([name, cells]) => {
        const takes = builtFunctions().find((entry) => entry.name === name)!.parameters.length;
        const args = cells.slice(0, takes).map((value) => [[value]]);
        return addin.host.call(name, args, { sheet: addin.grid.activeSheet(), row: 0, column: 0 });
      }),
    );
    const isPlain = (value: CellValue) =>
      typeof value === 'object' ? value !== null && /^#(VALUE!|N\/A)$/.test(value.error) : typeof value !== 'boolean';
    expect(calls.filter((_, i) => !answers[i]!.flat().every(isPlain))).toEqual([]);
  });
});
