import type { ComponentChildren } from 'preact';
import type { Decimal } from '../../../../engine/amounts/money';
import type { PaidBy } from '../../../../roster/assess/deposit-before';
import type { RosterTotals, TierTotals } from '../../../../roster/assess/tier-totals';
import type { Rule } from '../../../../rules/rule';
import { TableHead } from '../../../controls/header-row';
import { FoldedPart } from '../lists/folded-part';
import { yuanInCents } from '../yuan-in-cents';
import { TierChart } from './tier-chart';
import { useResultWords } from './words';

interface ResultTiersProps {
  readonly rule: Rule;
  readonly totals: RosterTotals;
  readonly by: PaidBy;
}

/** Which tier asks for how much. */
export function ResultTiers({ rule, totals: { all, tiers }, by }: ResultTiersProps) {
  const { language, text } = useResultWords();
  const filled = tiers.filter((tier) => tier.count > 0);
  if (filled.length === 0) return null;
  return (
    <FoldedPart heading={text.tiers.heading}>
      <div class="result-tiers">
        <TierChart rule={rule} tiers={filled} by={by} />
        <TierTable rule={rule} tiers={filled} all={all} by={by} />
        {filled.length < tiers.length && <p class="aside">{text.tiers.left((tiers.length - filled.length).toLocaleString(language))}</p>}
      </div>
    </FoldedPart>
  );
}

/** The sums of every tier that has an agency, and of all; in a narrow pane each tier is a block of lines. */
function TierTable({ rule, tiers, all, by }: { rule: Rule; tiers: RosterTotals['tiers']; all: TierTotals; by: PaidBy }) {
  const { language, text } = useResultWords();
  const words = text.tiers;
  const hasDue = all.due !== null;
  const terms = [words.agencies, words.gmv, words.deposit, ...(hasDue ? [text.toPay[by]] : [])];
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
