// A thousand tables with one error each, and the same tables without it: what is told of either, by kind of error.
import { seeded } from '../../month-end/seeded';
import { cleanTable } from './clean-table';
import { lookAt } from './look';
import { type ErrorKind, errorKinds, withError } from './seeded-error';
import { accusations, tellingOf } from './told';

interface KindMeasured {
  readonly kind: ErrorKind;
  readonly tables: number;
  readonly told: number;
  /** Of them only by a total that its rows no longer come to. */
  readonly byTotal: number;
  /** What was done and not told, with the seeds. */
  readonly missed: readonly string[];
}

export interface Measured {
  readonly kinds: readonly KindMeasured[];
  readonly clean: number;
  readonly accused: readonly string[];
}

/** `from` is the first seed: others make other tables. */
export function measured(tables: number, from: number, of: readonly ErrorKind[] = errorKinds): Measured {
  const kinds = new Map(of.map((kind) => [kind, { kind, tables: 0, told: 0, byTotal: 0, missed: [] as string[] }]));
  const accused: string[] = [];
  let made = 0;
  for (let seed = from; made < tables; seed++) {
    const kind = of[made % of.length]!;
    const table = cleanTable(seed);
    const erroneous = withError(kind, table, seeded(seed + 1_000_000));
    if (!erroneous) continue;
    made++;
    const before = lookAt(table.cells);
    const said = accusations(before);
    if (said.length > 0) accused.push(`${seed} ${table.path}: ${said.join('; ')}`);
    const figures = kinds.get(kind)!;
    figures.tables++;
    const telling = tellingOf(kind, erroneous, lookAt(erroneous.cells), before);
    if (telling !== 'nothing') figures.told++;
    if (telling === 'total') figures.byTotal++;
    if (telling === 'nothing') figures.missed.push(`${seed} ${table.path}: ${erroneous.how}`);
  }
  return { kinds: [...kinds.values()], clean: made, accused };
}
