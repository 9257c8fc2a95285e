import { depositOfTier } from '../../../../engine/tiers/deposit';
import type { Rule } from '../../../../rules/rule';
import { Amount } from '../../../text/amount';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { useRuleWords } from '../words';
import { writtenIn } from '../../../text/written-in';

/** One row per tier. The cells of a row stand on two lines, so that seven fit; the roles keep it a table for screen readers all the same. */
export function TierTable({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const words = text.tiers;
  const falling = rule.tiers.flatMap((_, index) =>
    index > 0 && depositOfTier(rule, index + 1).lt(depositOfTier(rule, index)) ? [String(index + 1)] : [],
  );
  const columns = [
    ['tier', words.tier],
    ['wording', words.wording],
    ['from', words.from[rule.edge]],
    ['to', words.to[rule.edge]],
    ['base', words.base],
    ['supplement', words.supplement],
    ['deposit', words.deposit],
  ] as const;
  return (
    <Section heading={words.heading}>
      <table class="tiers" role="table">
        <caption class="unseen">{words.caption(rule.name[language])}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(([column, heading]) => (
              <th role="columnheader" scope="col" class={column} key={column}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rule.tiers.map((tier, index) => {
            const next = rule.tiers[index + 1];
            return (
              <tr role="row" key={tier.from}>
                <th role="rowheader" scope="row" class="tier">
                  {index + 1}
                </th>
                <td role="cell" class="wording" lang={writtenIn(tier.wording)}>
                  {tier.wording}
                </td>
                <td role="cell" class="from">
                  {index === 0 && rule.edge === 'lower' ? words.zeroIncluded : <Amount of={tier.from} />}
                </td>
                <td role="cell" class="to">
                  {next ? <Amount of={next.from} /> : words.noLimit}
                </td>
                <td role="cell" class="base">
                  <Amount of={rule.base} />
                </td>
                <td role="cell" class="supplement">
                  <Amount of={tier.supplement} />
                </td>
                <td role="cell" class="deposit">
                  <Amount of={depositOfTier(rule, index + 1)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {falling.length > 0 && (
        <Notice kind="caution">
          <p>{words.falls(new Intl.ListFormat(language).format(falling))}</p>
        </Notice>
      )}
    </Section>
  );
}
