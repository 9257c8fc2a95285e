// The way back: what a database answered to the rule's text, saved as CSV under the text's own headers, opened and found by the roster view,
// computed, held against what the database said, and closed.
import type { CellValue } from '../../src/workbench/grid/grid';
import { sqlText } from '../../src/dialects/sql/sql-text';
import { dialects } from '../../src/i18n/en-US/dialects';
import { close as sheetWords } from '../../src/i18n/zh-CN/close';
import { rosterClose } from '../../src/i18n/zh-CN/pane/roster/close';
import { rosterCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { closeColumns } from '../../src/roster/close/sheet/columns';
import { shippedRules } from '../../src/rules/shipped';
import { duckdbEngine } from '../dialects/proof/duckdb-engine';
import { published } from '../dialects/proof/vectors';
import { openJourney, type Journey } from './journey-page';
import { type PaneServer, startPaneServer } from './pane-page';
import { atStep } from './roster-steps';

jest.setTimeout(240_000);

/** Cents around every edge and of every size; the last agency has a line without an amount, the one before it more refunds than orders. */
const agencies = 120;
const centsOf = (agency: number): number => [50_000_000, 49_999_999, 100_000_000, 199_999_999, 7][agency % 5]! + agency * 1_009;

let server: PaneServer;
let journey: Journey;
let answered: readonly (readonly unknown[])[];

async function answerOfDuckdb(): Promise<readonly (readonly unknown[])[]> {
  const engine = await duckdbEngine();
  const columns = [
    { name: 'agency_id', type: 'text' },
    { name: 'paid_at', type: 'day' },
    { name: 'amount', type: 'decimal' },
  ] as const;
  const lines = Array.from({ length: agencies }, (_, at) => [`JG${1000 + at}`, '2026-10-31', (centsOf(at) / 100).toFixed(2)]);
  await engine.load('orders', columns, [...lines, ['JG8001', '2026-10-02', '-0.01'], ['JG9001', '2026-10-01', null]]);
  const asked = sqlText(
    published(shippedRules.at(-1)!),
    'duckdb',
    {
      question: 'roster',
      table: 'orders',
      agency: 'agency_id',
      date: 'paid_at',
      amount: 'amount',
      month: '2026-11',
      amounts: 'decimal',
      dates: 'day',
    },
    dialects,
  );
  if ('problems' in asked) throw new Error(JSON.stringify(asked.problems));
  try {
    return await engine.rows(asked.text);
  } finally {
    await engine.end();
  }
}

const headers = ['agency', 'gmv', 'tier', 'deposit', 'headroom', 'problem'];

beforeAll(async () => {
  answered = await answerOfDuckdb();
  const csv = [headers, ...answered].map((row) => row.map((cell) => cell ?? '').join(',')).join('\n');
  server = await startPaneServer();
  journey = await openJourney(server, { name: '名册.csv', bytes: new TextEncoder().encode(`${csv}\n`) });
});
afterAll(async () => {
  await journey.close();
  await server.close();
});

it('is found as a roster, its columns by the text’s own headers', async () => {
  const find = await atStep(journey.pane, 'find');
  await find.getByText(rosterFind.rows.counted(String(answered.length)), { exact: true }).waitFor();
  const chosen = await find
    .locator('select')
    .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? ''));
  expect(chosen).toEqual(expect.arrayContaining([expect.stringMatching(/^A · agency$/), expect.stringMatching(/^B · gmv$/)]));
});

it('computed, tier and deposit are the database’s; a row with a problem has none', async () => {
  const compute = await atStep(journey.pane, 'compute');
  await compute
    .getByRole('button', { name: new RegExp(`^${rosterCompute.write('X', String(answered.length)).replace('X', '\\d')}$`) })
    .click();
  await journey.pane.locator('.compute-good').waitFor();
  const last = answered.length + 1;
  const [top = []] = await journey.values('名册', 'A1:T1');
  const letter = (says: string): string => String.fromCharCode(65 + top.indexOf(says));
  const [tier, deposit] = [letter(rosterCompute.answers.tier), letter(rosterCompute.answers.deposit)];
  const tiers = await journey.values('名册', `${tier}2:${tier}${last}`);
  const deposits = await journey.values('名册', `${deposit}2:${deposit}${last}`);
  const expected = answered.map(([agency, gmv, sqlTier, sqlDeposit, , problem]) => {
    if (problem === null) return [agency, Number(sqlTier), Number(sqlDeposit)];
    return gmv === null ? [agency, null, null] : [agency, '#VALUE!', '#VALUE!'];
  });
  expect(answered.filter((row) => row[5] !== null).map(([agency, , , , , problem]) => [agency, problem])).toEqual([
    ['JG8001', 'total-negative'],
    ['JG9001', 'amount-missing'],
  ]);
  const plain = (cell: CellValue = null): unknown => (cell === '' ? null : typeof cell === 'object' && cell !== null ? cell.error : cell);
  expect(answered.map(([agency], at) => [agency, plain(tiers[at]![0]), plain(deposits[at]![0])])).toEqual(expected);
  expect(journey.complaints).toEqual([]);
});

it('is closed like any other roster: each deposit is the database’s, and it verifies', async () => {
  const close = await atStep(journey.pane, 'close');
  await close.getByRole('textbox', { name: rosterClose.month.label }).fill('2026-11');
  await close.getByRole('button', { name: rosterClose.button('2026-11', String(answered.length)), exact: true }).click();
  await journey.pane.getByRole('button', { name: rosterClose.openClose, exact: true }).click();
  await journey.pane.getByText(rosterClose.verify.asClosed(String(answered.length)), { exact: true }).waitFor();
  const cells = await journey.values(sheetWords.sheetName('2026-11'), `A1:N${answered.length + 80}`);
  const depositOf = new Map(cells.map((row) => [row[closeColumns.agency], row[closeColumns.deposit]]));
  const settled = answered.filter(([, , , , , problem]) => problem === null);
  expect(settled).toHaveLength(agencies);
  expect(settled.map(([agency]) => [agency, depositOf.get(agency as string)])).toEqual(
    settled.map(([agency, , , deposit]) => [agency, Number(deposit)]),
  );
  expect(journey.complaints).toEqual([]);
});
