// The functions as the source declares, registers and answers them, called by Microsoft's office.js. What the build makes of them is tested in
// test/excel/functions-in-excel.test.ts.
import path from 'node:path';
import { functionNames } from '../../src/engine/tables/declarations';
import { setChosenLanguage } from '../../src/excel/language';
import { answer, type Matrix } from '../../src/functions/answer';
import { declarationsIn } from '../../src/functions/metadata';
import { registerFunctions } from '../../src/functions/register';
import type { CellValue } from '../../src/workbench/grid/grid';
import { memoryGrid } from '../../src/workbench/grid/memory/memory';
import { openOfficePage, type OfficePage } from '../workbench/office-page';

let page: OfficePage;

beforeAll(async () => {
  const { functions } = await declarationsIn(path.join(__dirname, '../../src/functions/functions.ts'));
  const entries = functions.map((entry) => ({ ...entry, allowErrorForDataTypeAny: true }));
  page = await openOfficePage({ grid: memoryGrid(), locale: 'en-US', namespace: 'TUIKE', functions: entries });
  const { CustomFunctions, Excel, Office } = page.window;
  Object.assign(globalThis, { CustomFunctions, Excel, Office, __VERSION__: '1.2.3', __METADATA_VERSION__: '0123abcd' });
});
afterAll(() => {
  expect(page.unknown).toEqual([]);
  expect(page.errors).toEqual([]);
  page.close();
  for (const name of ['CustomFunctions', 'Excel', 'Office', '__VERSION__', '__METADATA_VERSION__'])
    Reflect.deleteProperty(globalThis, name);
});
afterEach(() => setChosenLanguage(null));

describe('each function hands over each of its arguments', () => {
  const calls: readonly (readonly [call: string, shown: CellValue[][]])[] = [
    ['DEPOSIT(600000)', [[50_000]]],
    ['DEPOSIT(600000,"fixed-v1")', [[200_000]]],
    ['TOPUP(600000,1)', [[30_000]]],
    ['TOPUP(600000,0,"fixed-v1")', [[200_000]]],
    ['TIER(600000)', [[2]]],
    ['TIER(600000,"fixed-v1")', [[1]]],
    ['SHORTFALL(600000,20000)', [[30_000]]],
    ['SHORTFALL(600000,20000,"fixed-v1")', [[180_000]]],
    ['SURPLUS(600000,250000)', [[200_000]]],
    ['SURPLUS(600000,250000,"fixed-v1")', [[50_000]]],
    ['HEADROOM(600000)', [[400_000]]],
    ['HEADROOM(600000,"fixed-v1")', [['']]],
    ['EXPLAIN(600000,1)', [[expect.stringMatching(/^By floating-v2 .* so the top-up by tier is ¥30,000\.$/)]]],
    ['EXPLAIN(600000,,"fixed-v1")', [[expect.stringMatching(/^By fixed-v1 .*¥200,000; this is the top tier\.$/)]]],
    ['CHECK(500000,1)', [[expect.stringMatching(/exactly on a disputed edge.*¥30,000/)]]],
    ['CHECK(500000,,"fixed-v1")', [['']]],
    [
      'TIERS("fixed-v1")',
      [
        ['tier', 'from', 'to', 'base', 'supplement', 'deposit'],
        [1, 0, '', 20_000, 180_000, 200_000],
      ],
    ],
    ['RULES()', [['id', 'name', 'in force from', 'tiers', 'lowest deposit', 'highest deposit', 'evidence', "the workbook's"]]],
    ['RULEAT("2026-10")', [[{ error: '#N/A', message: expect.stringContaining('No version has a date') }]]],
    ['RULEAT("")', [['']]],
    [
      'ROSTER(A1:A2,D1:D2,C1:C2,"2026-11")',
      [
        ['agency', 'GMV', 'tier', 'deposit', 'headroom'],
        ['a', 600_000, 2, 50_000, 400_000],
        ['b', 2_000_000, 4, 200_000, ''],
      ],
    ],
    [
      'ROSTER(A1,D1,C1,"2026-11","fixed-v1")',
      [
        ['agency', 'GMV', 'tier', 'deposit', 'headroom'],
        ['a', 600_000, 1, 200_000, ''],
      ],
    ],
    [
      'SCHEDULE(A1:A2,B1:B2,C1:C2,250000)',
      [
        [2, 50_000, 250_000, 0, 200_000],
        [4, 200_000, 250_000, 0, 50_000],
      ],
    ],
    ['SCHEDULE(A1,B1,C1,,"fixed-v1")', [[1, 200_000, 0, 200_000, 0]]],
    ['BUILD()', [['TUIKE 1.2.3, functions 0123abcd, rule floating-v2']]],
  ];
  /** Side by side, so that they go out together: office.js hands single answers over every half a second. */
  const areaOf = (index: number) => ({ row: 9, column: index * 10, rows: calls[index]![1].length, columns: calls[index]![1][0]!.length });

  // In one test: mutants are there while a test runs, and not before.
  it('and is called once', async () => {
    const sheet = page.grid.sheets()[0]!.id;
    page.grid.write(sheet, { row: 0, column: 0, rows: 2, columns: 4 }, [
      ['a', '2026-10', 600_000, '2026-10-05'],
      ['b', '2026-10', 2_000_000, '2026-10-06'],
    ]);
    let counted = 0;
    registerFunctions((call) => {
      counted++;
      return call();
    });
    calls.forEach(([call], i) => page.grid.write(sheet, { ...areaOf(i), rows: 1, columns: 1 }, [[`=TUIKE.${call}`]]));
    await page.grid.settled();
    expect(calls.map(([call], i) => [call, page.grid.values(sheet, areaOf(i))])).toEqual(calls);
    expect(counted).toBe(calls.length);
  });

  it('all functions are among them', () => expect(new Set(calls.map(([call]) => call.split('(')[0]))).toEqual(new Set(functionNames)));
});

describe('what goes wrong in an answer', () => {
  const errorOf = async (make: () => Matrix) => (await answer(make)) as { code: string; message: string }[][];

  it.each<[string, unknown]>([
    ['an Error', new Error('boom')],
    ['anything else', 'boom'],
  ])('%s thrown is one error cell with the reason', async (_, thrown) => {
    const cells = await errorOf(() => {
      throw thrown;
    });
    expect(cells).toEqual([[expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/(?<!Error: )boom/) })]]);
  });

  it('words that do not load are said in both languages, and asked for again', async () => {
    jest.doMock('../../src/i18n/zh-CN/words', () => {
      throw new Error('no connection');
    });
    setChosenLanguage('zh-CN');
    const cells = await errorOf(() => [['never']]);
    expect(cells).toEqual([
      [expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/没有载入.*check the network, then recalculate\.$/) })],
    ]);
    jest.dontMock('../../src/i18n/zh-CN/words');
    expect(await answer(({ sentences }) => [sentences.rosterHeader])).toEqual([['机构', '成交额', '档位', '应缴保证金', '距下一档']]);
  });

  it('the measure of sentences begins anew with each answer', async () => {
    const said = async () => {
      const cells = await answer(({ errorCell }) =>
        Array.from({ length: 20_000 }, () => [errorCell({ code: 'settings-damaged', place: 'chosen', seen: '42' })]),
      );
      return (cells as { message: string }[][]).filter(([cell]) => cell!.message !== '').length;
    };
    const first = await said();
    expect(first).toBeGreaterThan(100);
    expect(first).toBeLessThan(20_000);
    expect(await said()).toBe(first);
  });

  it('one language’s sentences serve its answers, and no other’s', async () => {
    const problem = { code: 'rule-dates-missing' } as const;
    const cellIn = async (language: string) => {
      setChosenLanguage(language);
      return (await answer(({ errorCell }) => [[errorCell(problem)]]))[0]![0] as { message: string };
    };
    const [zh, en] = [await cellIn('zh-CN'), await cellIn('en-US')];
    expect(zh.message).toMatch(/^\p{Script=Han}/u);
    expect(en.message).toMatch(/^No version has a date/);
    expect(await cellIn('zh-CN')).toBe(zh);
    expect(await cellIn('en-US')).toBe(en);
  });
});
