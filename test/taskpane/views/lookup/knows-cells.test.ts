// What the selected cells are: answers of ours, ids, names and dates are no GMVs, and an error is traced to what brings it about.
import type { CellInput } from '../../../../src/workbench/grid/grid';
import { eventually } from '../../../e2e/eventually';
import { calculator } from '../../../../src/i18n/zh-CN/pane/calculator';
import { cell as words } from '../../../../src/i18n/zh-CN/pane/cell';
import { cell as englishWords } from '../../../../src/i18n/en-US/pane/cell';
import { lookup } from '../../../../src/i18n/zh-CN/pane/lookup';
import { paneServerForTests } from '../../../e2e/pane-tests';
import type { PaneOptions, PanePage } from '../../../e2e/pane-page';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const cells: CellInput[][] = [
  ['机构ID', '机构名称', '上月GMV', '成交日期', '应缴'],
  [338487023003, '甲传媒', 512_000, '2026-10-01', '=TUIKE.DEPOSIT(C2:C6)'],
  [338487023004, '乙传媒', 1_200_000, '2026-10-02'],
  [338487023005, '丙传媒', -3260.5, '2026-10-03'],
  [338487023006, '丁传媒', 2_500_000, '2026-10-04'],
  [338487023007, '戊传媒', 300_000, '2026-10-05'],
];

const open = async (options: PaneOptions = {}): Promise<void> => {
  opened = await server.open({ cells, language: 'zh-CN', ...options });
  await opened.openView('lookup');
};
const view = () => opened.pane.locator('.lookup');
/** Selects, and answers what the pane says once it says `expected`. */
const said = async (address: string, expected: string | RegExp): Promise<string> => {
  await opened.select(address);
  await view().getByText(expected).first().waitFor();
  return (await view().innerText()).replace(/\s+/g, ' ');
};
const field = () => opened.pane.getByRole('textbox', { name: lookup.gmv, exact: true });

describe('many cells', () => {
  it('a column of answers is told as answers, with their number, sum and first error, and never assessed again', async () => {
    await open();
    const text = await said('E2:E6', lookup.answers.of('E2:E6', 'TUIKE.DEPOSIT'));
    expect(text).toContain(
      `${lookup.answers.count} 4 ${lookup.answers.total} ¥370,000 ${lookup.answers.errors} ${lookup.answers.errorsFrom('1', 'E4')}`,
    );
    expect(text).not.toContain(words.many.deposits);
    expect(await opened.pane.locator('svg.chart').count()).toBe(0);
  });

  it.each([
    ['A2:A6', lookup.content.agency],
    ['B:B', lookup.content.agencyName],
    ['D2:D6', lookup.content.date],
  ])('%s is told as %s, and no zeros are drawn', async (address, content) => {
    await open();
    const text = await said(address, new RegExp(content));
    expect(text).not.toMatch(/¥|第 ?1 ?档/);
    expect(await opened.pane.locator('svg.chart').count()).toBe(0);
  });

  it.each(['A1:E6', 'A:E', 'B2:C6'])('of %s the table’s GMV is counted', async (address) => {
    await open();
    const text = await said(address, words.many.total);
    expect(text).toMatch(/C[12]:C6（上月GMV 列）/);
    expect(text).toContain('GMV 合计 ¥4,512,000');
    expect(await opened.pane.locator('svg.chart .bar').count()).toBeGreaterThan(0);
  });
});

describe('one cell', () => {
  it.each([
    ['A3', lookup.notGmv('A3', '机构ID', lookup.content.agency)],
    ['E4', '-3,260.5'],
  ])('%s is no GMV of its own', async (address, expected) => {
    await open();
    if (address === 'A3') {
      await said(address, expected);
      expect(await field().inputValue()).toBe('');
      await opened.pane.getByRole('button', { name: lookup.asGmv }).click();
      await eventually(async () => expect(await field().inputValue()).toBe('338,487,023,004'));
    } else expect(await said(address, words.error.heading)).toContain('-3260.5');
  });

  it('an answer is of the GMV in its row, which the field shows and the chart marks', async () => {
    await open();
    await said('E3', lookup.answerIn('Test!E3'));
    expect(await field().inputValue()).toBe('1,200,000');
    expect(await opened.pane.locator('svg.chart .mark').count()).toBe(1);
  });

  it('a sum of answers calls several functions, so it is no GMV', async () => {
    await open({
      cells: [
        ['GMV', '和'],
        [600_000, '=TUIKE.DEPOSIT(A2)+TUIKE.DEPOSIT(A2)'],
      ],
    });
    await said('B2', words.read.ofTwo('TUIKE.DEPOSIT和TUIKE.DEPOSIT'));
    expect(await field().inputValue()).toBe('');
    expect(await opened.pane.getByText(calculator.deposit).count()).toBe(0);
  });
});

describe('an error is traced to what brings it about', () => {
  it.each([
    ['zh-CN', words],
    ['en-US', englishWords],
  ] as const)('inside another function to its cell, and its value: %s', async (language, text) => {
    await open({ language, cells: [...cells, [null, null, null, null, null, '=SUM(TUIKE.DEPOSIT(C2:C6))']] });
    const shown = await said('F7', text.error.heading);
    expect(shown).toMatch(/C4.*-3,260\.50/);
  });

  it('that a formula only passes on, to the cell that it refers to', async () => {
    await open({ cells: [...cells, [null, null, null, null, null, '=SUM(E2:E6)']] });
    await said('F7', words.read.errorFrom('#VALUE!', 'E4'));
  });

  it('#SPILL! to the cell that is in the way', async () => {
    await open({ cells: [['GMV', '应缴'], [600_000, '=TUIKE.DEPOSIT(A2:A4)'], [700_000], [800_000, '备注']] });
    await said('B2', words.error.blocked('B4', '备注'));
  });

  it('#SPILL! to a whole column that does not fit below the first row', async () => {
    await open({
      grid: 'univer',
      cells: [
        ['GMV', '应缴'],
        [600_000, '=TUIKE.DEPOSIT(A:A)'],
      ],
    });
    await said('B2', words.error.beyondSheet('A:A'));
  });

  it('to an argument that is missing, with the way to write it', async () => {
    await open({
      cells: [
        ['GMV', '不足'],
        [600_000, '=TUIKE.SHORTFALL(A2)'],
      ],
    });
    await said('B2', words.error.missing(words.formula.argument.held, 'held', 'TUIKE.SHORTFALL(gmv, held, [rule])'));
  });

  it('one that is typed is no formula', async () => {
    await open({ cells: [['GMV'], [{ error: '#N/A' }]] });
    await said('A2', words.read.typedError('#N/A'));
  });
});
