import type { Decimal } from '../../../engine/amounts/money';
import type { Language } from '../../../i18n/language';
import { yuan } from '../../../i18n/yuan';
import { spokenAmount } from '../../text/amount-text';

/** As short as it is exact: 50万 in Chinese, else digits in groups. */
export function shortYuan(amount: Decimal, language: Language): string {
  // Above that a number would lose digits.
  const spoken = amount.lt(1e15) && amount.decimalPlaces() <= 2 ? spokenAmount(amount.toFixed(), language) : undefined;
  return spoken ?? yuan(amount).replace('¥', '');
}
