// What a person said of small amounts silences small amounts; a unit that a header or a title states is asked about by itself.
import { isSaidYuan, unitsToAsk, yuanKeys } from '../../../src/roster/check/open-units';
import { unitFindings, type UnitFinding } from '../../../src/roster/check/unit-check';
import { countedRows, findTable } from '../../../src/roster/table/find-table';
import type { SheetCells, TableLayout } from '../../../src/roster/table/table-layout';
import { floating } from '../../engine/rules';

const small = [51.2, 3.5, 120.75, 8, 230];
const table = (header: string, amounts: readonly unknown[] = small, title?: string): SheetCells => [
  ...(title === undefined ? [] : [[title, '']]),
  ['机构ID', header],
  ...amounts.map((amount, i) => [`a${i}`, amount]),
];
function found(cells: SheetCells): { layout: TableLayout; units: UnitFinding[] } {
  const { layout, titleUnit } = findTable(cells);
  return { layout, units: unitFindings(cells, layout, countedRows(layout), floating, titleUnit) };
}
/** Said of one table, what is still asked of the next. */
const openAfter = (said: SheetCells, next: SheetCells): string[] => {
  const before = found(said);
  const { layout, units } = found(next);
  expect([before.units.length, units.length]).toEqual([1, 1]);
  return unitsToAsk(layout, units, yuanKeys(before.layout, before.units)).map(({ unit }) => unit);
};
const title = '单位：万元';

it.each<[string, SheetCells, SheetCells, string[]]>([
  ['small amounts, small again', table('10月GMV'), table('11月GMV'), []],
  ['small amounts, then a title', table('GMV'), table('GMV', small, title), ['wan']],
  ['small amounts, then a header', table('GMV'), table('GMV（万元）'), ['wan']],
  ['a title, then the same', table('GMV', small, title), table('GMV', small, title), []],
  ['a title, then another', table('GMV', small, title), table('GMV', small, '单位：千元'), ['thousand']],
  ['a title, then none', table('GMV', small, title), table('GMV'), ['wan']],
  ['a header, then the same', table('10月GMV（万元）'), table('11月GMV（万元）'), []],
  ['a header, then a title', table('GMV（万元）'), table('GMV', small, title), ['wan']],
  ['a header, then another', table('GMV（万元）'), table('GMV（千元）'), ['thousand']],
  ['a header, whatever the title', table('GMV（万元）'), table('GMV（万元）', small, title), []],
  ['too fine for yuan, then a title', table('GMV（元）', [51.2345, 3.501]), table('GMV', small, title), ['wan']],
])('of %s', (_, said, next, open) => expect(openAfter(said, next)).toEqual(open));

it('what was kept before units of titles had keys of their own is of small amounts', () => {
  const { layout, units } = found(table('GMV', small, title));
  expect(unitsToAsk(layout, units, ['gmv'])).toEqual(units);
});

it('of nothing said, all is open', () => {
  const { layout, units } = found(table('GMV'));
  expect(unitsToAsk(layout, units, [])).toEqual(units);
});

it.each<[what: string, said: SheetCells, next: SheetCells, title: 'yuan' | 'wan' | 'thousand' | null, isSaid: boolean]>([
  ['of looks, and looked at again', table('GMV'), table('GMV'), null, true],
  ['of looks, beside a title of yuan', table('GMV'), table('GMV'), 'yuan', true],
  ['of looks, and then a title', table('GMV'), table('GMV'), 'wan', false],
  ['of a title, and the same', table('GMV', small, title), table('GMV'), 'wan', true],
  ['of a title, and another', table('GMV', small, title), table('GMV'), 'thousand', false],
  ['of a title, and none', table('GMV', small, title), table('GMV'), null, false],
  ['of a header, whatever the title', table('GMV（万元）'), table('GMV（万元）'), 'wan', true],
  ['of another column', table('上上月GMV'), table('余额'), null, false],
])('said %s', (_what, said, next, titleUnit, isSaid) => {
  const before = found(said);
  expect(isSaidYuan(found(next).layout, 1, yuanKeys(before.layout, before.units), titleUnit)).toBe(isSaid);
});
