import type { Language } from '../../i18n/language';

/** A calendar day, "YYYY-MM-DD": the same day for every reader, so that no time zone may move it. */
export function dayText(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** An ISO instant on the reader's own clock, to the minute. */
export function instantText(instant: string, language: Language): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
