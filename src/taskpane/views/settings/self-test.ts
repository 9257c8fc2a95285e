import type { CellToWrite } from '../../../excel/cells/cell-to-write';
import { lookOnceComputed } from '../../../excel/cells/look-once-computed';
import { StillComputing } from '../../../excel/events/calculation';
import { readCells } from '../../../excel/cells/read-cells';
import { writeCells } from '../../../excel/cells/write-cells';
import { type TemporaryOutcome, onTemporarySheet } from '../../../excel/sheets/temporary-sheet';
import type { Rule } from '../../../rules/rule';
import { sheetArea } from '../../../sheet/sheet-area';

// The rule's examples, answered by Excel itself through the registered functions.
interface Difference {
  readonly gmv: string;
  readonly asked: 'TIER' | 'DEPOSIT';
  readonly expected: string;
  /** As the cell holds it; errors by name. */
  readonly shown: string;
}
export interface SelfTestResult {
  readonly examples: number;
  readonly differences: readonly Difference[];
}
const asked = ['TIER', 'DEPOSIT'] as const;
/** Asks cells of a temporary sheet for the tier and the deposit of each example, by the workbook's rule. Never rejects. */
export function selfTest(rule: Rule): Promise<TemporaryOutcome<SelfTestResult>> {
  return onTemporarySheet('TUIKE self-test', async (sheet) => {
    const written = await writeCells({ sheet, row: 0, column: 0 }, selfTestCells(rule));
    if (written.state !== 'written') throw new Error(written.state === 'refused' ? written.reason : written.first);
    const answers = sheetArea(sheet, 0, 1, rule.examples.length, asked.length);
    const { seen, isComputed } = await lookOnceComputed(async () => differencesFrom(rule, (await readCells(answers)).values), {
      isAsExpected: (found) => found.length === 0,
      isWaiting: (found) => found.some(({ shown }) => shown === '#BUSY!'),
    });
    if (!isComputed) throw new StillComputing();
    return { examples: rule.examples.length, differences: seen };
  });
}
/** Row by row: the GMV as text, to its last digit, and a formula for the tier and one for the deposit. */
function selfTestCells({ examples }: Rule): CellToWrite[][] {
  return examples.map(({ gmv }, i) => [gmv, ...asked.map((name) => ({ formula: `=TUIKE.${name}(A${i + 1})` }))]);
}

export function differencesFrom({ examples }: Rule, values: readonly (readonly (string | number | boolean)[])[]): Difference[] {
  return examples.flatMap(({ gmv, tier, deposit }, i) =>
    asked.flatMap((name, j) => {
      const [expected, shown] = [name === 'TIER' ? tier : Number(deposit), values[i]?.[j] ?? ''];
      return shown === expected ? [] : [{ gmv, asked: name, expected: String(expected), shown: String(shown) }];
    }),
  );
}
