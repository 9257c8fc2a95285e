import type { ComponentChildren } from 'preact';
import type { Rule } from '../../../../rules/rule';
import { amountText } from '../../../text/amount-text';
import { dayText } from '../../../text/date-text';
import { Section } from '../../../controls/section';
import { useVersionsWords } from '../words';
import { depositOfTier } from '../../../../engine/tiers/deposit';
import { Decimal } from '../../../../engine/amounts/decimal';

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

// Two versions point by point: what each says, and whether it is the same.
interface ComparedTier {
  readonly from: string;
  readonly supplement: string;
  readonly deposit: string;
}

type ComparedRow = { readonly differs: boolean } & (
  | { readonly point: 'effectiveFrom' | 'evidence' | 'edge' | 'base'; readonly values: readonly [string | null, string | null] }
  | { readonly point: 'tier'; readonly tier: number; readonly values: readonly [ComparedTier | null, ComparedTier | null] }
);

/** Amounts that are equal but written differently ("0", "0.00") are the same; where the edges differ, so do the tiers that begin at one. */
export function comparedRows(a: Rule, b: Rule): readonly ComparedRow[] {
  const point = (name: 'effectiveFrom' | 'evidence' | 'edge'): ComparedRow => ({
    point: name,
    values: [a[name], b[name]],
    differs: a[name] !== b[name],
  });
  const tiers = Array.from({ length: Math.max(a.tiers.length, b.tiers.length) }, (_, i): ComparedRow => {
    const values = [tierAt(a, i), tierAt(b, i)] as const;
    return { point: 'tier', tier: i + 1, values, differs: differs(...values) || (i > 0 && a.edge !== b.edge) };
  });
  return [
    point('effectiveFrom'),
    point('evidence'),
    point('edge'),
    { point: 'base', values: [plain(a.base), plain(b.base)], differs: plain(a.base) !== plain(b.base) },
    ...tiers,
  ];
}

function tierAt(rule: Rule, index: number): ComparedTier | null {
  const tier = rule.tiers[index];
  return tier ? { from: plain(tier.from), supplement: plain(tier.supplement), deposit: depositOfTier(rule, index + 1).toFixed() } : null;
}

function differs(a: ComparedTier | null, b: ComparedTier | null): boolean {
  return a?.from !== b?.from || a?.supplement !== b?.supplement || a?.deposit !== b?.deposit;
}

function plain(amount: string): string {
  return new Decimal(amount).toFixed();
}
