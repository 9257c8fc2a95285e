import type { ComponentChildren } from 'preact';
import type { Rule } from '../../../../../rules/rule';
import { amountText } from '../../../../text/amount-text';
import { dayText } from '../../../../text/date-text';
import { Section } from '../../../../controls/section';
import { useVersionsWords } from '../words';
import type { ComparedRow } from './compared-rows';
import { comparedRows } from './compared-rows';

/** Point by point, the two versions in two columns; under 320 px and above, each point's name stands over them. */
export function CompareTable({ a, b }: { a: Rule; b: Rule }) {
  const { language, text } = useVersionsWords();
  const words = text.compare;
  const rows = comparedRows(a, b);
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <Section heading={words.rule}>
      <p>{differing === 0 ? words.alike : words.count(String(differing))}</p>
      <table class="compared" role="table">
        <caption>{words.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.point}
            </th>
            {[a, b].map((rule, index) => (
              <th role="columnheader" scope="col" key={index}>
                {rule.name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <ComparedPoint row={row} rules={[a, b]} key={row.point === 'tier' ? `tier ${row.tier}` : row.point} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function ComparedPoint({ row, rules }: { row: ComparedRow; rules: readonly [Rule, Rule] }) {
  const { text } = useVersionsWords();
  const words = text.compare;
  return (
    <tr role="row" class={row.differs ? 'differs' : undefined}>
      <th role="rowheader" scope="row">
        {row.point === 'tier' ? words.tier(String(row.tier)) : text.fields[row.point]}
        {row.differs && (
          <>
            {' '}
            <span class="badge">{words.differs}</span>
          </>
        )}
      </th>
      {rules.map((rule, index) => (
        <td role="cell" key={index}>
          <ComparedValue row={row} rule={rule} index={index as 0 | 1} />
        </td>
      ))}
    </tr>
  );
}

function ComparedValue({ row, rule, index }: { row: ComparedRow; rule: Rule; index: 0 | 1 }): ComponentChildren {
  const { language, text } = useVersionsWords();
  const words = text.compare;
  const { fields } = text;
  const amount = (yuan: string): string => amountText(yuan, language);
  switch (row.point) {
    case 'tier': {
      const tier = row.values[index];
      if (!tier) return words.noTier;
      const starts = rule.edge === 'upper' || row.tier === 1 ? words.from : words.above;
      return (
        <>
          <span class="line">{starts(amount(tier.from))}</span> <span class="line">{words.supplement(amount(tier.supplement))}</span>{' '}
          <strong class="line">{words.deposit(amount(tier.deposit))}</strong>
        </>
      );
    }
    case 'effectiveFrom': {
      const day = row.values[index];
      return day === null ? text.list.noDate : dayText(day, language);
    }
    case 'evidence':
      return fields.grade[rule.evidence];
    case 'edge':
      return fields.side[rule.edge];
    case 'base':
      return amount(row.values[index] ?? '0');
  }
}
