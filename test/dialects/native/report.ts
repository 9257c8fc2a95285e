import type { Rule } from '../../../src/rules/rule';
import type { NativeComparison } from './vectors';

/** One line, and the first differences below it, which fail the run. @param compared null where no formula is short enough */
export function reportNative({ id, tiers }: Rule, isNamed: boolean, compared: NativeComparison | null, ms = 0): void {
  const where = `${id}, ${tiers.length} tiers, ${isNamed ? 'names' : 'arrays in the formula'}`;
  if (!compared) {
    console.log(`${where}: longer than a formula may be`);
    return;
  }
  const { cells, differences, beyondDigits, readByAddin } = compared;
  const count = (number: number): string => number.toLocaleString('en-US');
  console.log(
    `${where}: ${count(cells)} cells, ${count(differences.length)} differ; ${count(beyondDigits)} of more than 15 digits within 0.000001, ${count(readByAddin)} with texts that only the add-in reads (${(ms / 1000).toFixed(1)} s)`,
  );
  for (const difference of differences.slice(0, 5)) console.log(`  ${JSON.stringify(difference)}`);
  if (differences.length > 0) process.exitCode = 1;
}
