import type { AmountType, DayKind, HeaderWords, PortableQuestion, Published } from '../../../../../dialects/header';
import { mFunction } from '../../../../../dialects/m/m-function';
import { mRoster } from '../../../../../dialects/m/m-roster';
import type { portable } from '../../../../../i18n/en-US/pane/portable';
import { type AskProblem, problemsOfAsk, type SqlAsk } from '../../../../../dialects/sql/ask';
import type { SqlDialectId } from '../../../../../dialects/sql/dialects';
import { type SqlText, sqlText } from '../../../../../dialects/sql/sql-text';

export type PortableDialect = SqlDialectId | 'm';
type PortableField = 'table' | 'folder' | 'agency' | 'date' | 'amount' | 'gmv' | 'paid' | 'month';

/** What a person has chosen and typed; names stay while another dialect or question is looked at. */
export interface PortableChoice {
  readonly dialect: PortableDialect;
  readonly question: PortableQuestion;
  readonly amounts: AmountType;
  readonly dates: DayKind;
  readonly names: Readonly<Record<PortableField, string>>;
}

/** No month is proposed: a silent choice of the month would be a silent choice of money. */
export const firstPortableChoice: PortableChoice = {
  dialect: 'postgresql',
  question: 'deposits',
  amounts: 'decimal',
  dates: 'day',
  names: { table: 'orders', folder: 'C:\\orders', agency: 'agency', date: 'date', amount: 'amount', gmv: 'gmv', paid: '', month: '' },
};

export function fieldsOf({ dialect, question }: PortableChoice): readonly PortableField[] {
  if (question === 'deposits') return dialect === 'm' ? [] : ['table', 'agency', 'gmv', 'paid'];
  return [dialect === 'm' ? 'folder' : 'table', 'agency', 'date', 'amount', 'month'];
}

export function portableText(
  published: Published,
  { dialect, question, amounts, dates, names }: PortableChoice,
  words: HeaderWords,
): SqlText {
  const { table, folder, agency, gmv, paid, date, amount, month } = names;
  if (dialect === 'm') {
    if (question === 'deposits') return { text: mFunction(published, words) };
    const ask = { agency, date, amount, month };
    const problems = problemsOfAsk({ ...ask, question, table: folder.replaceAll('.', ''), amounts, dates }, 1000);
    return problems.length > 0 ? { problems } : { text: mRoster(published, { ...ask, folder }, words) };
  }
  const ask: SqlAsk =
    question === 'deposits'
      ? { question, table, agency, gmv, paid: paid.trim() === '' ? null : paid, amounts }
      : { question, table, agency, date, amount, month, amounts, dates };
  return sqlText(published, dialect, ask, words);
}

export function sentenceOfAsk({ code, seen, most }: AskProblem, { problem }: typeof portable): string {
  if (code === 'name-missing') return problem[code];
  if (code === 'name-too-long') return problem[code](seen, String(most));
  return code === 'month-unreadable' && seen === '' ? problem['month-missing'] : problem[code](seen);
}
