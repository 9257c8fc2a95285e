import { rosterResult, type RosterResult } from '../../../../roster/assess/roster-result';
import type { Rule } from '../../../../rules/rule';
import { type LongWork, longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';
import type { usePaidColumn } from '../source/paid-by';
import { columnOf, type TableSource } from '../source/source';

const resultKey = longWorkKey<RosterResult>();

/** What came of a roster, worked out once for every step that says it. */
export function useRosterResult(source: TableSource, rule: Rule, paid: ReturnType<typeof usePaidColumn>['chosen']): LongWork<RosterResult> {
  const { cells, layout } = source;
  const columns = { agency: columnOf(source, 'agency'), month: columnOf(source, 'month'), gmv: columnOf(source, 'gmv')!, paid };
  return useLongWork(
    [source, rule, paid?.by],
    pausing(() => rosterResult(rule, cells, layout, columns), layout.endRow - layout.firstRow),
    { key: resultKey },
  );
}
