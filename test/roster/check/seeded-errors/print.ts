// npx tsx test/roster/check/seeded-errors/print.ts [first seed] [--each]: the table by kind of error, and what was not told.
import { measured } from './measured';
import { plausibleKind } from './seeded-error';

const from = Number(process.argv[2]) || 1;
const { kinds, clean, accused } = measured(1000, from);
const [beside] = measured(100, from, [plausibleKind]).kinds;
const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const [tables, told] = [kinds.reduce((sum, one) => sum + one.tables, 0), kinds.reduce((sum, one) => sum + one.told, 0)];
const line = (one: (typeof kinds)[number]) => ({
  kind: one.kind,
  tables: one.tables,
  told: one.told,
  share: share(one.told, one.tables),
  'by a total alone': one.byTotal,
});
console.table([
  ...kinds.map(line),
  { kind: 'all', tables, told, share: share(told, tables) },
  { kind: 'clean tables accused', tables: clean, told: accused.length, share: share(accused.length, clean) },
  { ...line(beside!), kind: 'beside: an amount that could be right' },
]);
if (process.argv.includes('--each')) {
  for (const { kind, missed } of kinds) console.log(kind, missed);
  console.log('accused', accused);
}
