// Workbooks as this build saves them, kept for ever: npx tsx test/upgrade/make-workbooks.ts, once per release, after npm run build.
// A later build must open every one of them with the same answers and the same rule. Files that are there are never written again.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { settingsText } from '../../src/rules/rulebook';
import { shippedRules } from '../../src/rules/shipped';
import type { CellInput } from '../../src/workbench/grid/grid';
import { area } from '../e2e/grid-page';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { savedFile } from '../e2e/saved-file';
import { changeInPage, heldByAndBy } from '../e2e/rules-in-page';

const [fixed, floating] = shippedRules;
const gmv: CellInput[] = [
  0,
  499_999.99,
  500_000,
  '51.2万',
  '１，２３４，５６７．８９',
  null,
  -1,
  { error: '#DIV/0!' },
  1_000_000,
  2_000_000,
  'abc',
];
const cells: CellInput[][] = [
  ['agency', 'month', 'GMV', 'tier paid', 'held', 'date', 'amount'],
  ...gmv.map((amount, i): CellInput[] => [
    ['甲', '乙', '丙'][i % 3]!,
    `2026-${String(1 + i).padStart(2, '0')}`,
    amount,
    i % 5,
    i * 25_000.5,
    `2026-10-${String(10 + i)}`,
    250_000 + i,
  ]),
];
const formulas: Readonly<Record<string, string>> = {
  I2: 'TUIKE.DEPOSIT(C2:C12)',
  J2: 'TUIKE.TOPUP(C2:C12,D2:D12)',
  K2: 'TUIKE.TIER(C2:C12)',
  L2: 'TUIKE.SHORTFALL(C2:C12,E2:E12)',
  M2: 'TUIKE.SURPLUS(C2:C12,E2:E12)',
  N2: 'TUIKE.HEADROOM(C2:C12)',
  O2: 'TUIKE.EXPLAIN(C2:C12,D2:D12)',
  P2: 'TUIKE.CHECK(C2:C12,D2:D12)',
  Q2: 'TUIKE.SCHEDULE(A2:A12,B2:B12,C2:C12,E2:E12)',
  W2: 'TUIKE.DEPOSIT(C2:C12,"fixed-v1")',
  X2: 'TUIKE.DEPOSIT(C3,"2026-10")',
  Y2: 'TUIKE.RULEAT(B2:B12)',
  I20: 'TUIKE.TIERS()',
  Q20: 'TUIKE.ROSTER(A2:A12,F2:F12,G2:G12,"2026-11")',
  I30: 'TUIKE.BUILD()',
  I31: 'IF(C7="","",TUIKE.DEPOSIT(C7))',
};

const workbooks: Readonly<Record<string, string | undefined>> = {
  // The add-in itself records the newest version here.
  'never-chosen': undefined,
  'own-rules-and-dates': settingsText({
    chosen: 'our-v1',
    chosenBy: 'person',
    chosenAt: '2026-11-23T03:00:00.000Z',
    effectiveFrom: { 'fixed-v1': '2025-03-26', 'floating-v2': '2025-11-01' },
    versions: [
      {
        ...floating!,
        id: 'our-v1',
        evidence: 'own',
        edge: 'lower',
        effectiveFrom: '2026-06-01',
        base: '15000.50',
        examples: floating!.examples.map(({ gmv: amount, tier }) => {
          // Below, an amount on an edge belongs to the lower tier.
          const lower = floating!.tiers.some(({ from }) => from === amount && amount !== '0') ? tier - 1 : tier;
          return { gmv: amount, tier: lower, deposit: (15_000.5 + Number(floating!.tiers[lower - 1]!.supplement)).toFixed(2) };
        }),
      },
    ],
  }),
  'fixed-by-a-person': settingsText({
    chosen: fixed!.id,
    chosenBy: 'person',
    chosenAt: '2026-11-23T03:00:00.000Z',
    effectiveFrom: {},
    versions: [],
  }),
};

async function save(server: PaneServer, name: string, stored: string | undefined): Promise<void> {
  const file = path.join(__dirname, 'workbooks', `${version}-${name}.xlsx`);
  if (existsSync(file)) return console.log(`${file}: kept`);
  const { page, complaints, close } = await server.open();
  // A workbook of its own, so that the sample is not in it.
  await page.evaluate(() => window.tuikeWorkbench.open(new File(['-'], 'upgrade.csv')));
  if (stored !== undefined) await changeInPage(page, stored);
  await heldByAndBy(page);
  const places = Object.entries(formulas).map(([address, formula]) => [area(address), `=${formula}`] as const);
  const block = { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  await page.evaluate(
    async ({ rows, at, calls }) => {
      const { grid } = window.tuikeWorkbench;
      const sheet = grid.activeSheet();
      grid.write(sheet, at, rows);
      await grid.settled();
      for (const [place, formula] of calls) grid.write(sheet, place, [[formula]]);
      await grid.settled();
    },
    { rows: cells, at: block, calls: places },
  );
  const { bytes } = await savedFile(page, '带公式');
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  writeFileSync(file, bytes);
  console.log(file);
  await close();
}

async function main(): Promise<void> {
  const server = await startPaneServer();
  for (const [name, stored] of Object.entries(workbooks)) await save(server, name, stored);
  await server.close();
}

void main();
