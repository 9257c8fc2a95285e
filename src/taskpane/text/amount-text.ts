import type { Language } from '../../i18n/language';

/** Yuan as digits in groups, "1,000,000", with both decimals where there are any. A rule's amounts have at most 15 digits, so the number in between loses none. */
export function amountText(amount: string, language: Language): string {
  const yuan = Number(amount);
  const decimals = Number.isInteger(yuan) ? 0 : 2;
  return new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(yuan);
}

/** Yuan as Chinese people say it, "50万" or "1.2亿", where that is shorter and exact; undefined elsewhere and in other languages. */
export function spokenAmount(amount: string, language: Language): string | undefined {
  if (language !== 'zh-CN') return undefined;
  const yuan = Number(amount);
  if (yuan >= 1e8 && yuan % 1e6 === 0) return `${shortest(yuan / 1e8)}亿`;
  if (yuan >= 1e4 && yuan % 100 === 0) return `${shortest(yuan / 1e4)}万`;
  return undefined;
}

function shortest(count: number): string {
  return new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }).format(count);
}
