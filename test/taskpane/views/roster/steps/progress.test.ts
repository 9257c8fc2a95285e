// Which step is on the screen: nobody is taken past what blocks, and nobody is moved who has chosen where to be.
import { movedTo, progressOf, type StepProgress } from '../../../../../src/taskpane/views/roster/steps/progress';
import { stepOrder } from '../../../../../src/taskpane/views/roster/steps/order';
import { printOfTable, placeOfTable } from '../../../../../src/taskpane/views/roster/steps/kept-steps';
import type { TableSource } from '../../../../../src/taskpane/views/roster/source/source';
import { sheetArea } from '../../../../../src/sheet/sheet-area';

const at = (step: StepProgress['at'], furthest = step): StepProgress => ({ at: step, furthest });

it('the steps of a month end, in their order', () => expect(stepOrder).toEqual(['find', 'check', 'compute', 'result', 'close']));

it.each<[string, Parameters<typeof progressOf>[0], StepProgress]>([
  ['a clean table waits to be computed', { chosen: null, first: 'compute', blockedAt: null }, at('compute')],
  ['a column that is missing holds it', { chosen: null, first: 'find', blockedAt: 'find' }, at('find')],
  ['what a person chose stays, whatever is found to ask', { chosen: at('result'), first: 'check', blockedAt: null }, at('result')],
  ['going back keeps what was seen', { chosen: at('find', 'result'), first: 'compute', blockedAt: null }, at('find', 'result')],
  ['a unit that is undecided ends what was seen', { chosen: at('result'), first: 'check', blockedAt: 'check' }, at('check')],
  ['before what blocks one may go back', { chosen: at('find', 'result'), first: 'check', blockedAt: 'check' }, at('find', 'check')],
])('%s', (_, asked, expected) => expect(progressOf(asked)).toEqual(expected));

it('going on sees a step more, going back none less', () =>
  expect([movedTo(at('check'), 'compute'), movedTo(at('check', 'result'), 'find')]).toEqual([at('compute'), at('find', 'result')]));

describe('a table is known again', () => {
  const cells = [['机构', 'GMV'], ...Array.from({ length: 1000 }, (_, i) => [`A${i}`, i * 1000])];
  const columns = [
    { index: 0, header: '机构', role: 'agency' as const },
    { index: 1, header: 'GMV', role: 'gmv' as const },
  ];
  const source: TableSource = {
    area: sheetArea('十月', 0, 0, 1001, 2),
    tableName: null,
    cells,
    layout: { headerRow: 0, firstRow: 1, endRow: 1001, leftOut: [], columns },
    path: 'roster',
  };

  it('by its place, also where columns were written beside it', () =>
    expect(placeOfTable({ ...source, area: sheetArea('十月', 0, 0, 1001, 5) })).toBe(placeOfTable(source)));

  it('while its cells are the same', async () =>
    expect(await printOfTable({ ...source, cells: cells.map((row) => [...row, 'x']) })).toBe(await printOfTable(source)));

  it('not where another month stands in its place', async () =>
    expect(await printOfTable({ ...source, cells: cells.map(([id, gmv]) => [id, Number(gmv) + 1]) })).not.toBe(await printOfTable(source)));
});
