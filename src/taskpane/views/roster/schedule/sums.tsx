import { monthText } from '../../../../engine/month';
import type { ScheduleResult } from '../../../../roster/schedule/result';
import { Notice } from '../../../notice';
import { useScheduleWords } from './words';
import { yuanInCents } from '../yuan-in-cents';

/** All agencies as they stand after the table's last month, and after balances known since. */
export function ScheduleSums({ result }: { result: ScheduleResult }) {
  const { language, text } = useScheduleWords();
  const { latest, months, paths, rows } = result;
  const words = text.sums;
  const count = (number: number): string => number.toLocaleString(language);
  const last = months.at(-1);
  return (
    <>
      <dl class="result-sums" aria-live="polite">
        {[
          [words.surplus, yuanInCents(latest.surplus)],
          [words.agencies, count(paths.length)],
          [words.months, count(months.length)],
          [words.rows, count(rows)],
        ].map(([term, figure]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {last && <p class="aside">{words.asOf(monthText(last.month))}</p>}
      {latest.later > 0 && (
        <Notice kind="caution">
          <p>{words.later(count(latest.later))}</p>
          {latest.shortAgencies > 0 && <p>{words.short(count(latest.shortAgencies), yuanInCents(latest.short))}</p>}
        </Notice>
      )}
      {latest.unknown > 0 && (
        <Notice kind="caution">
          <p>{words.unknown(count(latest.unknown))}</p>
        </Notice>
      )}
    </>
  );
}
