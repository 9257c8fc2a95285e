import type { OfficePage } from '../../office-page';
import { excelAnswer } from './excel-answer';
import { pageForEachTest } from '../page-for-each-test';

let page: OfficePage;
pageForEachTest((opened) => (page = opened));

const ask = (code: (context: Excel.RequestContext) => unknown) => excelAnswer(page, code);

describe('the application', () => {
  const calculationState = () =>
    ask((c) => {
      const application = c.workbook.application.load('calculationState');
      return () => application.calculationState;
    });

  it('computes everything anew when told to, and not when nothing is stale', async () => {
    let calls = 0;
    const entry = { id: 'F', name: 'F', parameters: [], result: {} };
    page.grid.install('T', [entry], () => Promise.resolve([[++calls]]));
    page.grid.write(page.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [['=T.F()']]);
    await page.grid.settled();
    await ask((c) => c.workbook.application.calculate('Recalculate'));
    await page.grid.settled();
    expect(calls).toBe(1);
    await ask((c) => c.workbook.application.calculate('Full'));
    await page.grid.settled();
    expect(calls).toBe(2);
    expect(await ask((c) => c.workbook.application.calculate('all' as 'Full'))).toEqual({ error: 'InvalidArgument' });
  });

  it('says whether it is calculating', async () => {
    expect(await calculationState()).toBe('Done');
    page.host.install('T', [{ id: 'NEVER', name: 'NEVER', parameters: [], result: {} }]);
    const call = page.host.call('NEVER', [], { sheet: page.grid.activeSheet(), row: 0, column: 0 });
    expect(await calculationState()).toBe('Calculating');
    await call;
    expect(await calculationState()).toBe('Done');
  });

  it('keeps its calculation mode', async () => {
    const answer = await ask(async (c) => {
      const { application } = c.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await c.sync();
      return application.calculationMode;
    });
    expect(answer).toBe('Manual');
  });
});
