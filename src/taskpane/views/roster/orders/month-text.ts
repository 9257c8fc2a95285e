import type { Month } from '../../../../engine/amounts/month';
import { useOrdersWords } from './words';

/** "2026 年 10 月", "October 2026": a calendar month, which no time zone moves. */
export function useMonthText(): (month: Month) => string {
  const { text, language } = useOrdersWords();
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (month) => {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const name = language === 'zh-CN' ? `${index + 1} 月` : names.format(new Date(Date.UTC(2000, index, 1)));
    return text.monthText(year, name);
  };
}
