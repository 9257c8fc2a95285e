import type { RosterResult } from '../../../../roster/assess/roster-result';
import type { Rule } from '../../../../rules/rule';
import { Notice } from '../../../notice';
import { useResultWords } from './words';
import { TierChart } from './tier-chart';
import { TierTable } from './tier-table';
import { yuanInCents } from '../yuan-in-cents';

/** The sums of the roster, and what is not in them. */
export function ResultSums({ rule, result }: { rule: Rule; result: RosterResult }) {
  const { language, text } = useResultWords();
  const { all, tiers } = result.totals;
  const words = text.sums;
  const count = (number: number): string => number.toLocaleString(language);
  const rowsWith = (...whys: readonly string[]): number =>
    result.unsettled.filter(({ reasons }) => reasons.some(({ why }) => whys.includes(why))).length;
  const doubts = [
    [text.notCounted, rowsWith('gmv', 'no-gmv')],
    [text.dueUnknown, all.dueUnknown],
    [text.twice, rowsWith('twice')],
  ] as const;
  const filled = tiers.filter((tier) => tier.count > 0);
  return (
    <>
      <dl class="result-sums" aria-live="polite">
        {(
          [
            ...(all.due ? [[words.toPay, yuanInCents(all.due)] as const, [words.owing, count(result.calls.length)] as const] : []),
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
          {doubts.map(([say, number]) => number > 0 && <p key={say('')}>{say(count(number))}</p>)}
          <p>{text.seeUnsettled}</p>
        </Notice>
      )}
      {filled.length > 0 ? (
        <div class="result-tiers">
          <h3>{text.tiers.heading}</h3>
          <TierChart rule={rule} tiers={filled} />
          <TierTable rule={rule} tiers={filled} all={all} />
          {filled.length < tiers.length && <p class="aside">{text.tiers.left(count(tiers.length - filled.length))}</p>}
        </div>
      ) : (
        <p>{text.none}</p>
      )}
    </>
  );
}
