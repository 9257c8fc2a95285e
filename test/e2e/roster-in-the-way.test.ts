// A roster from a head office's file: its title merged, a remark merged beside the data, the sheet protected. Each is told before anything
// is written; a sheet of its own takes the answers all the same.
import { rosterCompute as text } from '../../src/i18n/zh-CN/pane/roster/compute';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { xlsxBytes, type SheetToFile } from '../roster/month-end/file-bytes';
import { messyRoster } from '../roster/month-end/messy-roster';
import { plainDeposit, yuanOf } from '../roster/month-end/plain-deposit';
import { openJourney, type Journey } from './journey-page';
import { paneServerForTests } from './pane-tests';
import { atStep } from './roster-steps';

jest.setTimeout(240_000);

const made = messyRoster({ seed: 11, agencies: 20, isClean: true });
const name = '10月名册';
const server = paneServerForTests();
let journey: Journey;
let before: string;

async function open(file: Partial<SheetToFile>): Promise<void> {
  const bytes = await xlsxBytes([{ name, cells: made.cells, ...file }]);
  journey = await openJourney(server, { name: '名册.xlsx', bytes });
  before = await journey.whole();
  await atStep(journey.pane, 'compute');
}
const obstacle = (words: string) => journey.pane.getByText(words, { exact: true });

describe('before anything is written', () => {
  it('merged cells beside the data are named; those of the title are in nobody’s way', async () => {
    await open({ merged: [...made.merged, 'I8:J9'] });
    await obstacle(writing.obstacles.merged('I8:J9')).waitFor();
    expect(await obstacle(writing.obstacles.merged('A1:G1')).count()).toBe(0);
    expect(await journey.whole()).toBe(before);
  });

  it('a protected sheet is named, and a new sheet takes the answers', async () => {
    await open({ merged: made.merged, isProtected: true });
    await obstacle(writing.obstacles.protected(name)).waitFor();
    expect(await journey.whole()).toBe(before);

    await journey.pane.getByLabel(text.where, { exact: true }).selectOption('sheet');
    await journey.pane.locator('[data-step=compute] fluent-button.primary').click();
    await journey.pane.locator('.compute-good').waitFor();
    const cells = await journey.values(text.sheetName, `A1:M${made.rows.length + 1}`);
    const column = cells[0]!.indexOf(text.answers.deposit);
    expect(cells.slice(1).map((row) => row[column])).toEqual(made.rows.map(({ gmv }) => yuanOf(plainDeposit(gmv!).deposit)));
  });
});
