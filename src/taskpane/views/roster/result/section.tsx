import type { PaidBy } from '../../../../roster/assess/deposit-before';
import type { RosterResult } from '../../../../roster/assess/roster-result';
import type { Rule } from '../../../../rules/rule';
import { adopt } from '../../../adopt';
import { ChoiceField } from '../../../controls/choice-field';
import { StepFrame, StepButton } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
import { ResultLists } from './lists';
import { ResultTiers } from './tiers';
import { useResultWords } from './words';
import styles from './result.css';
import { usePaidColumn } from '../source/paid-by';
import type { TableSource } from '../source/source';
import { LongWorkState } from '../../../long-work/long-work-state';
import { FactLines } from '../../../controls/fact';
import { Notice } from '../../../controls/notice';
import { yuanInCents } from '../yuan-in-cents';
import { OnToClose } from '../close/on-to-close';
import { useRosterResult } from './use-roster-result';

adopt(styles);

interface ResultProps {
  readonly source: TableSource;
  readonly rule: Rule;
  readonly steps: StepsOfTable;
}

/** What came of the roster. */
export function ResultStep(given: ResultProps) {
  return (
    <StepFrame id="result" steps={given.steps} decided={useResultWords().text.line}>
      <Result {...given} />
    </StepFrame>
  );
}

/** Computed from the cells as they were read; what is written into cells says the same. */
function Result({ source, rule, steps }: ResultProps) {
  const { language, text } = useResultWords();
  const { columns: paid, chosen: by, choose: want } = usePaidColumn(source);
  const { area } = source;
  const work = useRosterResult(source, rule, by);
  const { now } = work;
  return (
    <div class="result">
      {paid.length > 1 && by && (
        <ChoiceField
          label={text.paid.label}
          value={by.by}
          choices={paid.map((one) => [one.by, text.paid[one.by](one.header)])}
          onChoose={want}
        />
      )}
      {by === null && (
        <>
          <p>{text.paid.unknown}</p>
          <StepButton blocked={null} onPress={() => steps.open('find')}>
            {text.paid.choose}
          </StepButton>
        </>
      )}
      {by && <p class="aside">{text.paid[by.by === 'held' ? 'saysHeld' : 'saysPrevTier'](by.header)}</p>}
      <LongWorkState work={work} words={text} />
      {now.state === 'done' && <ResultSums result={now.result} by={by?.by ?? 'held'} />}
      {now.state === 'done' && <ResultLists source={source} rule={rule} result={now.result} by={by?.by ?? 'held'} />}
      {now.state === 'done' && <ResultTiers rule={rule} totals={now.result.totals} by={by?.by ?? 'held'} />}
      <p class="aside">{text.basis(rule.name[language], `${area.sheet}!${area.address}`)}</p>
      <OnToClose steps={steps} />
    </div>
  );
}

/** The sums of the roster, and what is not in them. */
function ResultSums({ result, by }: { readonly result: RosterResult; readonly by: PaidBy }) {
  const { language, text } = useResultWords();
  const { all } = result.totals;
  const words = text.sums;
  const count = (number: number): string => number.toLocaleString(language);
  const rowsWith = (...whys: readonly string[]): number =>
    result.unsettled.filter(({ reasons }) => reasons.some(({ why }) => whys.includes(why))).length;
  const doubts = [
    [text.notCounted, rowsWith('gmv', 'no-gmv')],
    [text.dueUnknown, all.dueUnknown],
    [text.twice, rowsWith('twice')],
  ] as const;
  return (
    <>
      <dl class="result-sums" aria-live="polite">
        {(
          [
            ...(all.due
              ? [[words.total(text.toPay[by]), yuanInCents(all.due)] as const, [words.owing, count(result.calls.length)] as const]
              : []),
            [words.deposit, yuanInCents(all.deposit)],
            [words.agencies, count(all.count)],
            [words.gmv, yuanInCents(all.gmv)],
          ] as const
        ).map(([term, figure]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {doubts.some(([, number]) => number > 0) && (
        <Notice kind="caution">
          <FactLines facts={doubts.map(([say, number]) => number > 0 && say(count(number)))} />
          <p>{text.seeUnsettled}</p>
        </Notice>
      )}
      {all.count === 0 && <p>{text.none}</p>}
    </>
  );
}
