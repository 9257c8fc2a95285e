import { HeaderRow } from '../../../header-row';
import type { ComponentChildren } from 'preact';
import type { Decimal } from '../../../../engine/decimal';
import type { RosterTotals, TierTotals } from '../../../../roster/assess/tier-totals';
import type { Rule } from '../../../../rules/rule';
import { useResultWords } from './words';
import { yuanInCents } from '../yuan-in-cents';

/** The sums of every tier that has an agency, and of all; in a narrow pane each tier is a block of lines. */
export function TierTable({ rule, tiers, all }: { rule: Rule; tiers: RosterTotals['tiers']; all: TierTotals }) {
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
      <HeaderRow terms={[words.tier, ...terms]} />
      <tbody role="rowgroup">
        {tiers.map((totals) => row(words.tierOf(String(totals.tier)), String(totals.tier), totals))}
        {row(words.all, 'all', all)}
      </tbody>
    </table>
  );
}
