// What the help pages show as results, against the built functions called by Microsoft's office.js.
import { rulebookOf, settingsText } from '../../src/rules/rulebook';
import { answeredFormula, type ExampleCell, type ExampleAnswer } from '../../src/site/help/answered-formula';
import { examples, type FormulaExample } from '../../src/site/help/examples';
import type { CellInput, CellValue } from '../../src/workbench/grid/grid';
import { builtFunctions, openBuiltAddin } from '../functions/built-addin';

const stored = settingsText({
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-01-01T00:00:00.000Z',
  effectiveFrom: { 'fixed-v1': '2025-03-26', 'floating-v2': '2025-11-01' },
  versions: [],
});
const input = (cell: ExampleCell): CellInput => (typeof cell === 'object' && cell !== null ? { error: cell.code as '#N/A' } : cell);
const plain = (cell: CellValue | undefined): unknown =>
  typeof cell === 'object' && cell !== null ? [cell.error, cell.message ?? ''] : cell;
// An error that is handed on carries no sentence in a cell; the page says what to do all the same.
const promised = (cell: ExampleAnswer, handedOn: ReadonlySet<string>): unknown =>
  typeof cell === 'object' ? [cell.error, handedOn.has(cell.error) ? expect.anything() : cell.sentence] : cell;

test('every function has examples', () => {
  expect(Object.keys(examples)).toEqual(builtFunctions().map(({ name }) => name));
});

describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
  const all = Object.entries(examples).flatMap(([name, { worked, kinds, wrong }]): [string, FormulaExample][] => [
    ...worked.map((example): [string, FormulaExample] => [name, example]),
    ...(kinds?.contents.map((cell): [string, FormulaExample] => [
      name,
      { heads: [], rows: [[cell]], formula: kinds.formula, ...(kinds.isDated && { isDated: true }) },
    ]) ?? []),
    ...wrong.map((formula): [string, FormulaExample] => [name, { heads: [], rows: worked[0]!.rows, formula }]),
  ]);

  test.each([
    ['untouched', undefined],
    ['dated', true],
  ])('in a workbook that is %s every example answers what the page shows', async (_, isDated) => {
    const addin = await openBuiltAddin({ locale: language, ...(isDated && { settings: { TUIKE: JSON.stringify(stored) } }) });
    const reading = rulebookOf(isDated ? stored : undefined);
    const build = { version: 'x', metadata: 'y' };
    const sheet = addin.grid.sheets()[0]!.id;
    // Each in a sheet of its own, written together: office.js hands single answers over every half a second.
    const placed = all
      .filter(([name, example]) => example.isDated === isDated && name !== 'BUILD')
      .map(([name, example], i) => {
        const id = i === 0 ? sheet : addin.grid.addSheet(`S${i}`).id;
        example.rows.forEach((row, r) => {
          if (row.length > 0) addin.grid.write(id, { row: r + 1, column: 0, rows: 1, columns: row.length }, [row.map(input)]);
        });
        const guarded = example.formula.replace(/IF\(([^=]+)="","",\1\)/, '$1');
        addin.grid.write(id, { row: 0, column: 10, rows: 1, columns: 1 }, [[guarded]]);
        return { id, name, example };
      });
    expect(placed.length).toBeGreaterThan(isDated ? 10 : 100);
    await addin.grid.settled();
    for (const { id, example } of placed) {
      const answer = answeredFormula(example.formula, [[], ...example.rows], { reading, language, build });
      const area = { row: 0, column: 10, rows: answer.length, columns: answer[0]!.length };
      const handedOn = new Set(example.rows.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.code] : [])));
      expect([example.formula, addin.grid.values(id, area).map((row) => row.map(plain))]).toEqual([
        example.formula,
        answer.map((row) => row.map((cell) => promised(cell, handedOn))),
      ]);
    }
    addin.close();
  });
});

test.each(['=SUM(A1)', '=TUIKE.DEPOSIT(A1)+1', '=TUIKE.NOTHING()', '=TUIKE.DEPOSIT(NAME)'])('%s is no example', (formula) => {
  expect(() =>
    answeredFormula(formula, [], { reading: rulebookOf(undefined), language: 'en-US', build: { version: '', metadata: '' } }),
  ).toThrow(/example/);
});
