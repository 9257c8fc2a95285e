import type { DayKind } from '../header';
import type { CountedMonth } from '../month';
import type { DayReading } from './dialect';

// Days of 1900 to 2099 that there are, with a time behind or none, as the add-in reads them; no other way of writing a day.
const leap = '(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))';
const month31 = '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])';
const month30 = '(0[469]|11)-(0[1-9]|[12][0-9]|30)';
const february = '02-(0[1-9]|1[0-9]|2[0-8])';
const time = '([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?)?';
export const dayPattern = `^((19|20)[0-9]{2}-(${month31}|${month30}|${february})|${leap}-02-29)${time}$`;

export interface DayWriting {
  readonly day: (text: string) => string;
  /** Whether a column of days or timestamps is of a month; by its first day and the first of the next unless the SQL needs another way. */
  readonly isOfMonth?: (column: string, firstDay: string) => string;
  readonly trimmedText: (column: string) => string;
  /** Whether a text is a day: by dayPattern, or as the SQL can. */
  readonly isDay: (text: string) => string;
  readonly firstSeven: (text: string) => string;
}

export const dayReading =
  ({ day, isOfMonth, trimmedText, isDay, firstSeven }: DayWriting) =>
  (kind: DayKind, column: string, { firstDay, dayAfter, counted }: CountedMonth): DayReading => {
    if (kind === 'day') {
      const inMonth = isOfMonth?.(column, day(firstDay)) ?? `${column} >= ${day(firstDay)} AND ${column} < ${day(dayAfter)}`;
      return { blank: `${column} IS NULL`, unreadable: null, inMonth };
    }
    const text = trimmedText(column);
    return {
      blank: `(${column} IS NULL OR ${text} = '')`,
      unreadable: `NOT (${isDay(text)})`,
      inMonth: `${firstSeven(text)} = '${counted}'`,
    };
  };
