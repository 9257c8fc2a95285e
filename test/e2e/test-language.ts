// The language of a run of the end-to-end tests: Chinese, or what TUIKE_LANGUAGE says.
export const testLanguage = process.env['TUIKE_LANGUAGE'] === 'en-US' ? 'en-US' : 'zh-CN';

/** What stands in a cell or a name in Chinese, else in English. */
export const inTestLanguage = <T>(chinese: T, english: T): T => (testLanguage === 'zh-CN' ? chinese : english);

/** A month as the pane names it. */
export const monthName = (month: number): string =>
  inTestLanguage(
    `${month} 月`,
    new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1))),
  );
