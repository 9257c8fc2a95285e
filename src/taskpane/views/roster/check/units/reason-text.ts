import type { UnitReason } from '../../../../../roster/check/unit-check';
import type { useCheckWords } from '../words';

export function reasonText(reason: UnitReason, words: ReturnType<typeof useCheckWords>['text']['units'], language: string): string {
  const count = (number: number): string => number.toLocaleString(language);
  const money = (amount: number): string => `¥${amount.toLocaleString(language, { maximumFractionDigits: 4 })}`;
  switch (reason.sign) {
    case 'header':
    case 'title':
      return words[reason.sign];
    case 'small':
      return words.small(money(reason.median), money(reason.edge), count(reason.reaching));
    case 'tiny':
      return words.tiny(money(reason.median), money(reason.largest));
    case 'deposits':
      return words.deposits(money(reason.largest), money(reason.lowest));
    case 'decimals':
      return words.decimals(reason.share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }));
    case 'month-before':
    case 'tier-before':
      return words[reason.sign](count(reason.ratio), count(reason.rows));
  }
}
