import type { Language } from '../i18n/language';

const formats = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }),
  'en-US': new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }),
} satisfies Record<Language, Intl.NumberFormat>;

/** Yuan as digits in groups, "1,000,000". A rule's amounts have at most 15 significant digits, so that the number in between loses none. */
export function amountText(amount: string, language: Language): string {
  return formats[language].format(Number(amount));
}

/** Yuan as Chinese people say it, "50万" or "1.2亿", where that is shorter and exact; undefined elsewhere and in other languages. */
export function spokenAmount(amount: string, language: Language): string | undefined {
  if (language !== 'zh-CN') return undefined;
  const yuan = Number(amount);
  if (yuan >= 1e8 && yuan % 1e6 === 0) return `${formats[language].format(yuan / 1e8)}亿`;
  if (yuan >= 1e4 && yuan % 100 === 0) return `${formats[language].format(yuan / 1e4)}万`;
  return undefined;
}
