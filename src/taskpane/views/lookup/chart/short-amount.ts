import type { Language } from '../../../../i18n/language';
import { amountText, spokenAmount } from '../../../text/amount-text';

/** Yuan for an axis: "50万" in Chinese, "500k" in English, digits in groups where neither is exact. */
export function shortAmount(amount: string, language: Language): string {
  const yuan = Number(amount);
  if (language === 'en-US' && yuan >= 1000 && yuan % 10 === 0) return `${amountText(String(yuan / 1000), language)}k`;
  return spokenAmount(amount, language) ?? amountText(amount, language);
}
