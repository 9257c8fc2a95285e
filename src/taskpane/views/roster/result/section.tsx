import type { PaidBy } from '../../../../roster/assess/deposit-before';
import { rosterResult, type RosterResult } from '../../../../roster/assess/roster-result';
import type { Rule } from '../../../../rules/rule';
import { adopt } from '../../../adopt';
import { ChoiceField } from '../../../choice-field';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { Section } from '../../../section';
import { ResultLists } from './lists';
import { ResultSums } from './sums';
import { useResultWords } from './words';
import styles from './result.css';
import { columnOf, type Source } from '../source/source';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

adopt(styles);

const resultKey = longWorkKey<RosterResult>();
const paidByKey = memoryKey<PaidBy>(() => 'held');

/** What came of the roster, computed from the cells as they were read; what is written into cells says the same. */
export function ResultSection({ source, rule }: { source: Source; rule: Rule }) {
  const { language, text } = useResultWords();
  const [wanted, want] = useMemory(paidByKey);
  const paid = paidColumns(source);
  const by = paid.find((one) => one.by === wanted) ?? paid[0] ?? null;
  const { area, cells, layout } = source;
  const columns = { agency: columnOf(source, 'agency'), month: columnOf(source, 'month'), gmv: columnOf(source, 'gmv')!, paid: by };
  const work = useLongWork(
    [source, rule, by?.by],
    pausing(() => rosterResult(rule, cells, layout, columns), layout.endRow - layout.firstRow),
    { key: resultKey },
  );
  const { now } = work;
  return (
    <Section heading={text.heading}>
      <div class="result">
        <p class="aside">{text.basis(rule.name[language], `${area.sheet}!${area.address}`)}</p>
        {paid.length > 1 && by && (
          <ChoiceField
            label={text.paid.label}
            value={by.by}
            choices={paid.map((one) => [one.by, text.paid[one.by](one.header)])}
            onChoose={want}
          />
        )}
        <p>{by === null ? text.paid.unknown : text.paid[by.by === 'held' ? 'saysHeld' : 'saysPrevTier'](by.header)}</p>
        <LongWorkState work={work} words={text} />
        {now.state === 'done' && <ResultSums rule={rule} result={now.result} />}
        {now.state === 'done' && <ResultLists source={source} rule={rule} result={now.result} />}
      </div>
    </Section>
  );
}

/** What is held says more than a tier paid once: the platform may have deducted from it. So it comes first. */
function paidColumns(source: Source): readonly { readonly by: PaidBy; readonly column: number; readonly header: string }[] {
  return (['held', 'prevTier'] as const).flatMap((by) => {
    const column = source.layout.columns.find(({ role }) => role === by);
    return column ? [{ by, column: column.index, header: column.header }] : [];
  });
}
