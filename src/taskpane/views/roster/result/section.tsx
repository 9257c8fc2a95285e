import type { PaidBy } from '../../../../roster/assess/deposit-before';
import { rosterResult, type RosterResult } from '../../../../roster/assess/roster-result';
import type { Rule } from '../../../../rules/rule';
import { adopt } from '../../../adopt';
import { ChoiceField } from '../../../controls/choice-field';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { Section } from '../../../controls/section';
import { ResultLists } from './lists';
import { useResultWords } from './words';
import styles from './result.css';
import { columnOf, type TableSource } from '../source/source';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';
import { Notice } from '../../../controls/notice';
import { TierChart } from './tier-chart';
import { yuanInCents } from '../yuan-in-cents';
import { TableHead } from '../../../controls/header-row';
import type { ComponentChildren } from 'preact';
import type { Decimal } from '../../../../engine/amounts/money';
import type { RosterTotals, TierTotals } from '../../../../roster/assess/tier-totals';

adopt(styles);

const resultKey = longWorkKey<RosterResult>();
const paidByKey = memoryKey<PaidBy>(() => 'held');

/** What came of the roster, computed from the cells as they were read; what is written into cells says the same. */
export function ResultSection({ source, rule }: { source: TableSource; rule: Rule }) {
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
function paidColumns(source: TableSource): readonly { readonly by: PaidBy; readonly column: number; readonly header: string }[] {
  return (['held', 'prevTier'] as const).flatMap((by) => {
    const column = source.layout.columns.find(({ role }) => role === by);
    return column ? [{ by, column: column.index, header: column.header }] : [];
  });
}

/** The sums of the roster, and what is not in them. */
function ResultSums({ rule, result }: { rule: Rule; result: RosterResult }) {
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

/** The sums of every tier that has an agency, and of all; in a narrow pane each tier is a block of lines. */
function TierTable({ rule, tiers, all }: { rule: Rule; tiers: RosterTotals['tiers']; all: TierTotals }) {
  const { language, text } = useResultWords();
  const words = text.tiers;
  const hasDue = all.due !== null;
  const terms = [words.agencies, words.gmv, words.deposit, ...(hasDue ? [words.toPay] : [])];
  const bare = (amount: Decimal | null): string => (amount ? yuanInCents(amount).replace('¥', '') : '');
  const row = (heading: ComponentChildren, key: string, { count, gmv, deposit, due }: TierTotals) => {
    const cells = [count.toLocaleString(language), bare(gmv), bare(deposit), ...(hasDue ? [bare(due)] : [])];
    return (
      <tr role="row" key={key}>
        <th role="rowheader" scope="row">
          {heading}
        </th>
        {cells.map((cell, i) => (
          <td role="cell" key={terms[i]} data-term={terms[i]}>
            {cell}
          </td>
        ))}
      </tr>
    );
  };
  return (
    <table role="table" class="tier-table">
      <caption>{words.caption(rule.name[language])}</caption>
      <TableHead terms={[words.tier, ...terms]} />
      <tbody role="rowgroup">
        {tiers.map((totals) => row(words.tierOf(String(totals.tier)), String(totals.tier), totals))}
        {row(words.all, 'all', all)}
      </tbody>
    </table>
  );
}
