// Univer as a person uses it, and where it needed help: waiting cells, big spills, what lookups find in them.
import type { Page } from 'playwright-core';
import type { CellError, CellValue, ErrorName } from '../../src/workbench/grid/grid';
import { area, emptyBook, type, values, write } from './grid-page';
import { gridForTests } from './grid-tests';

let page: Page;
const grid = gridForTests();
beforeAll(() => (page = grid.page()));
beforeEach(() => emptyBook(page));

const error = (name: ErrorName, message?: string): CellError => (message === undefined ? { error: name } : { error: name, message });
const column = (cells: readonly CellValue[]) => cells.map((cell) => [cell]);
/** The texts of Univer's popups: autocomplete, argument hints. */
const popup = (text: string) => page.locator('[data-u-comp], body > div').getByText(text, { exact: false }).first();

describe('typing', () => {
  it('offers a function by the start of its name, in any case, with its description', async () => {
    await page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      grid.select(grid.activeSheet(), { row: 3, column: 1, rows: 1, columns: 1 });
    });
    await page.keyboard.type('=test.fee');
    await popup('应缴保证金').waitFor();
    await page.keyboard.type('s(');
    await popup('gmv').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('computes and spills a formula typed in lower case', async () => {
    await write(page, 'A1:A4', column([500_000, null, '51.2万', 3]));
    await type(page, 'B1', '=test.fees(a1:a4)');
    expect(await values(page, 'B1:B4')).toEqual(column([20_000, '', error('#VALUE!', '看不懂 "51.2万"'), 20_000]));
  });

  it('computes again when a figure is typed over', async () => {
    await write(page, 'A1:B2', [
      [1, '=TEST.TWICE(A1:A2)'],
      [2, null],
    ]);
    await type(page, 'A2', '21');
    expect(await values(page, 'B1:B2')).toEqual(column([2, 42]));
  });

  it('fills a formula down, and gives each cell its own', async () => {
    await write(page, 'A1:B3', [
      [1, '=TEST.TWICE(A1)'],
      [2, null],
      [3, null],
    ]);
    await page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      grid.select(grid.activeSheet(), { row: 0, column: 1, rows: 3, columns: 1 });
    });
    await page.keyboard.press('Control+d');
    await page.waitForFunction(() => {
      const { grid } = window.tuikeWorkbench;
      return grid.formulas(grid.activeSheet(), { row: 2, column: 1, rows: 1, columns: 1 })[0]?.[0] === '=TEST.TWICE(A3)';
    });
    expect(await values(page, 'B1:B3')).toEqual(column([2, 4, 6]));
    const cells = await page.evaluate(() => window.tuikeWorkbench.grid.book().sheets[0]?.cells.map((row) => row[1]));
    expect(cells).toEqual(['=TEST.TWICE(A1)', '=TEST.TWICE(A2)', '=TEST.TWICE(A3)']);
  });

  it('undoes what was typed, spill and all, and does it again', async () => {
    await write(page, 'A1', [[3]]);
    await type(page, 'B1', '=TEST.COUNT(A1)');
    expect(await values(page, 'B1:B3')).toEqual(column([1, 2, 3]));
    await page.evaluate(() => window.tuikeWorkbench.grid.undo());
    expect(await values(page, 'B1:B3')).toEqual(column([null, null, null]));
    await page.evaluate(() => window.tuikeWorkbench.grid.redo());
    expect(await values(page, 'B1:B3')).toEqual(column([1, 2, 3]));
  });

  it('shows the sentence of the error in the active cell, and none where there is no error', async () => {
    await write(page, 'A1:B2', [
      ['待核对', '=TEST.FEES(A1:A2)'],
      [1, null],
    ]);
    await page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      grid.select(grid.activeSheet(), { row: 0, column: 1, rows: 1, columns: 1 });
    });
    await page.locator('#sentence', { hasText: 'B1 #VALUE!看不懂 "待核对"' }).waitFor();
    await page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      grid.select(grid.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 });
    });
    await page.locator('#sentence:empty').waitFor({ state: 'attached' });
  });

  it('keeps a sentence no longer than its error', async () => {
    await write(page, 'A1', [['=TEST.FEES("x")']]);
    expect(await values(page, 'A1')).toEqual([[error('#VALUE!', '看不懂 "x"')]]);
    await type(page, 'A1', '=1/0');
    expect(await values(page, 'A1')).toEqual([[error('#DIV/0!')]]);
  });
});

describe('arguments', () => {
  it('tells a blank cell, empty text, zero, FALSE and an error apart', async () => {
    await write(page, 'A1:A5', column([null, '=""', 0, false, { error: '#N/A' }]));
    await write(page, 'B1', [['=TEST.SAID(A1:A5)']]);
    expect(await values(page, 'B1')).toEqual([['[[null],[""],[0],[false],[{"error":"#N/A"}]]']]);
  });

  it('tells them apart in cells that are spilled in the same pass, too', async () => {
    await write(page, 'A1:A3', column([null, 5, 'x']));
    await write(page, 'B1:C1', [['=TEST.FEES(A1:A3)', '=TEST.SAID(B1:B3)']]);
    expect(await values(page, 'C1')).toEqual([['[[""],[20000],[{"error":"#VALUE!"}]]']]);
  });

  it.each([
    ['=TEST.TWICE()', 'TEST.TWICE 需要 1 至 2 个参数，这里给了 0 个。'],
    ['=TEST.TWICE(1,2,3)', 'TEST.TWICE 需要 1 至 2 个参数，这里给了 3 个。'],
  ])('refuses %s with a sentence', async (formula, sentence) => {
    await write(page, 'A1', [[formula]]);
    expect(await values(page, 'A1')).toEqual([[error('#VALUE!', sentence)]]);
  });

  it('answers #REF! inside for a sheet that is not there', async () => {
    await write(page, 'A1', [['=TEST.SAID(Nowhere!A1)']]);
    expect(await values(page, 'A1')).toEqual([['[[{"error":"#REF!"}]]']]);
  });

  it('bounds a whole column by the sheet, and never lengthens the sheet for it', async () => {
    await write(page, 'A1:C2', [
      [1, '=TEST.TWICE(A:A)', null],
      [2, null, '=TEST.TWICE(A:A)'],
    ]);
    expect(await values(page, 'B1:B2')).toEqual(column([2, 4]));
    expect(await values(page, 'C2')).toEqual([[error('#SPILL!')]]);
  });

  it('lengthens the sheet for an answer that is longer', async () => {
    await write(page, 'A1', [['=TEST.COUNT(1500)']]);
    expect(await values(page, 'A1499:A1501')).toEqual(column([1499, 1500, null]));
  });
});

describe('recomputing', () => {
  it('waits in every formula that reads a waiting cell, Excel functions included', async () => {
    const shown = await page.evaluate(async () => {
      const { grid } = window.tuikeWorkbench;
      const [sheet, cells] = [grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 3 }];
      const waiting = new Promise<void>((resolve) => {
        const stop = grid.on('calculated', () => {
          if (!window.calls.includes('LATER')) return;
          stop();
          resolve();
        });
      });
      window.calls = [];
      grid.write(sheet, cells, [['=TEST.LATER(1)', '=SUM(A1,1)', '=TEST.TWICE(A1)']]);
      await waiting;
      const before = grid.values(sheet, cells);
      window.answerLater();
      await grid.settled();
      return [before, grid.values(sheet, cells), window.calls];
    });
    expect(shown).toEqual([[[error('#BUSY!'), error('#BUSY!'), error('#BUSY!')]], [[1, 2, 2]], ['LATER', 'TWICE']]);
  });

  it('computes LET and LAMBDA right in a second workbook, and again', async () => {
    const formulas = [['=LET(x,A1,x+1)', '=LET(a,A1,b,a*2,a+b)', '=MAP(A1:A2,LAMBDA(q,q+1))']];
    for (const first of [5, 7]) {
      await emptyBook(page);
      await write(page, 'A1:A2', column([first, 1]));
      await write(page, 'B1:D1', formulas);
      expect(await values(page, 'B1:D1')).toEqual([[first + 1, first * 3, first + 1]]);
      await write(page, 'A1', [[10]]);
      expect(await values(page, 'B1:D1')).toEqual([[11, 30, 11]]);
    }
  });

  it('is right and at rest after edits that come while it computes', async () => {
    const wrong = await page.evaluate(async () => {
      const { grid } = window.tuikeWorkbench;
      const sheet = grid.activeSheet();
      const at = (row: number, left: number, rows = 1, columns = 1) => ({ row, column: left, rows, columns });
      const figures = Array.from({ length: 500 }, (_, index) => index);
      grid.write(
        sheet,
        at(0, 0, 500),
        figures.map((figure) => [figure]),
      );
      grid.write(
        sheet,
        at(0, 1, 500),
        figures.map((_, index) => [`=TEST.TWICE(A${index + 1})`]),
      );
      grid.write(sheet, at(0, 2, 1, 2), [['=TEST.TWICE(B1:B500)', '=TEST.TWICE(SUM(C1:C500))']]);
      for (let round = 0; round < 40; round++) {
        // Pauses that hit every stage of a pass: its start is 100 ms after an edit.
        await new Promise((resolve) => setTimeout(resolve, (round * 37) % 190));
        const row = (round * 131) % 500;
        figures[row] = round * 1000;
        grid.write(sheet, at(row, 0), [[figures[row] ?? 0]]);
        if (round % 13 === 5) grid.recalculate();
      }
      await grid.settled();
      const shown = grid.values(sheet, at(0, 1, 500, 3));
      const total = figures.reduce((sum, figure) => sum + figure, 0);
      return (
        shown.filter((row, index) => row[0] !== (figures[index] ?? 0) * 2 || row[1] !== (figures[index] ?? 0) * 4).length +
        (shown[0]?.[2] === total * 8 ? 0 : 1)
      );
    });
    expect(wrong).toBe(0);
    await page.locator('#activity', { hasText: '就绪' }).waitFor();
  });

  it('asks for each of 5,000 single cells once, and for one again when its figure changes', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => index + 1);
    await write(page, 'A1:A5000', column(rows));
    await page.evaluate(() => (window.calls = []));
    await write(page, 'B1:B5000', column(rows.map((row) => `=TEST.TWICE(A${row})`)));
    expect(await values(page, 'B1:B5000')).toEqual(column(rows.map((row) => row * 2)));
    expect(await page.evaluate(() => window.calls.length)).toBe(5000);
    await write(page, 'A77', [[-1]]);
    expect(await values(page, 'B77')).toEqual([[-2]]);
    expect(await page.evaluate(() => window.calls.length)).toBe(5001);
  });
});

describe('big spills', () => {
  it('spills 100,000 rows, and computes them again when one figure changes', async () => {
    const last = await page.evaluate(async () => {
      const { grid } = window.tuikeWorkbench;
      const sheet = grid.activeSheet();
      const at = (row: number, left: number, rows = 1) => ({ row, column: left, rows, columns: 1 });
      grid.write(
        sheet,
        at(0, 0, 100_000),
        Array.from({ length: 100_000 }, (_, index) => [index]),
      );
      grid.write(sheet, at(0, 1), [['=TEST.TWICE(A1:A100000)']]);
      await grid.settled();
      grid.write(sheet, at(99_998, 0), [[5]]);
      await grid.settled();
      return [grid.values(sheet, at(99_997, 1, 3)), grid.spill(sheet, 0, 1), grid.usedArea(sheet)];
    });
    expect(last).toEqual([
      column([199_994, 10, 199_998]),
      { row: 0, column: 1, rows: 100_000, columns: 1 },
      { row: 0, column: 0, rows: 100_000, columns: 2 },
    ]);
  });

  it('is looked up as it stands: before an edit, after it, and after its undo', async () => {
    const rows = 3000;
    // Doubled by the function: numbers from 0 to 998, each several times; texts, blanks (shown as 0) and errors between them.
    const figure = (index: number): CellValue => {
      if (index % 100 === 99) return null;
      if (index % 100 === 50) return `机构 ${index % 7}`;
      return (index * 7919) % 500;
    };
    const figures = Array.from({ length: rows }, (_, index) => figure(index));
    const shown = () => figures.map((value) => (typeof value === 'number' ? value * 2 : (value ?? 0)));
    const sought = [0, 2, 998, 777, '机构 3', '机构 9'] as const;
    const literal = (value: string | number) => (typeof value === 'string' ? `"${value}"` : String(value));
    const expected = () =>
      sought.map((value) => {
        const spilled = shown();
        const at = spilled.indexOf(value);
        return [
          at < 0 ? error('#N/A') : at + 1,
          at < 0 ? 'none' : at + 1,
          spilled.filter((one) => one === value).length,
          at < 0 ? error('#N/A') : at + 1,
        ];
      });
    await page.evaluate(
      ([inputs, formulas]) => {
        const { grid } = window.tuikeWorkbench;
        const sheet = grid.activeSheet();
        grid.write(
          sheet,
          { row: 0, column: 0, rows: inputs.length, columns: 1 },
          inputs.map((value) => [value]),
        );
        grid.write(
          sheet,
          { row: 0, column: 3, rows: inputs.length, columns: 1 },
          inputs.map((_, index) => [index + 1]),
        );
        grid.write(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [[`=TEST.TWICE(A1:A${inputs.length})`]]);
        grid.write(sheet, { row: 0, column: 5, rows: formulas.length, columns: 4 }, formulas);
        return grid.settled();
      },
      [
        figures,
        sought.map((value) => {
          const [what, where, answer] = [literal(value), `B1:B${rows}`, `D1:D${rows}`];
          return [
            `=MATCH(${what},${where},0)`,
            `=XLOOKUP(${what},${where},${answer},"none")`,
            `=COUNTIF(${where},${what})`,
            `=VLOOKUP(${what},B1:D${rows},3,FALSE)`,
          ];
        }),
      ] as const,
    );
    const found = () => values(page, `F1:I${sought.length}`);
    expect(await found()).toEqual(expected());
    const before = figures[1];
    figures[1] = 388.5;
    await write(page, 'A2', [[388.5]]);
    expect(await found()).toEqual(expected());
    await page.evaluate(() => window.tuikeWorkbench.grid.undo());
    figures[1] = before ?? null;
    expect(await found()).toEqual(expected());
  });
});

describe('names of sheets', () => {
  const tab = (name: string) => page.locator('[data-u-comp=slide-tab-item]', { hasText: name });
  const names = () => page.evaluate(() => window.tuikeWorkbench.grid.sheets().map((sheet) => sheet.name));

  it('whether copied or typed by a person, are names that can be saved; formulas follow', async () => {
    const long = 'x'.repeat(31);
    const shorter = `${long.slice(2)} 2`;
    await page.evaluate((name) => {
      const { grid } = window.tuikeWorkbench;
      grid.open({ sheets: [{ name, cells: [[1]] }] });
      return grid.settled();
    }, long);
    await tab(long).click({ button: 'right' });
    await page.getByText('复制', { exact: true }).last().click();
    await tab(shorter).waitFor();
    expect(await names()).toEqual([long, shorter]);
    await write(page, 'B1', [[`='${shorter}'!A1`]]);
    await tab(shorter).dblclick();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('History');
    await page.keyboard.press('Enter');
    await tab('Sheet1').waitFor();
    expect(await names()).toEqual([long, 'Sheet1']);
    const formulas = () =>
      page.evaluate(
        (at) => window.tuikeWorkbench.grid.sheets().map(({ id }) => window.tuikeWorkbench.grid.formulas(id, at)[0]![0]),
        area('B1'),
      );
    expect(await formulas()).toContain('=Sheet1!A1');
  });
});
