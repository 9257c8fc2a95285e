import { commentLines, factsOf, type HeaderWords, problemLines, type Published, type RowProblem } from '../header';
import { countedMonth } from '../month';
import { type AskProblem, problemsOfAsk, type SqlAsk } from './ask';
import { depositsStatement } from './deposits';
import type { SqlDialect } from './dialect';
import { sqlDialects, type SqlDialectId } from './dialects';
import { rosterStatement } from './roster';

export type SqlText = { readonly text: string } | { readonly problems: readonly AskProblem[] };

/** A version of the rule as one statement, with a comment at its head; the same text for the same version, names and words. */
export function sqlText(published: Published, id: SqlDialectId, ask: SqlAsk, words: HeaderWords): SqlText {
  const dialect: SqlDialect = sqlDialects[id];
  const problems = problemsOfAsk(ask, dialect.longestName);
  if (problems.length > 0) return { problems };
  const head = commentLines('--', headOf(published, id, ask, words));
  const statement =
    ask.question === 'roster' ? rosterStatement(dialect, published.rule, ask) : depositsStatement(dialect, published.rule, ask);
  const ending = dialect.ending === null ? '' : `\n${dialect.ending}`;
  return { text: `${head}\n${statement}${ending};\n` };
}

function headOf(published: Published, id: SqlDialectId, ask: SqlAsk, words: HeaderWords): readonly string[] {
  const dialect: SqlDialect = sqlDialects[id];
  const { question, amounts } = ask;
  const note = words.dialect[id];
  const isDouble = amounts === 'floating' || (!dialect.hasDecimals && amounts === 'decimal');
  const month = ask.question === 'roster' ? countedMonth(ask.month) : null;
  return [
    ...factsOf(published, words, question, dialect.name),
    words.amounts[amounts],
    ...(dialect.hasDecimals ? [] : [words.noDecimals]),
    ...(dialect.knowsTypes ? [] : [words.mayNotKnowTypes]),
    ...(isDouble && question === 'roster' ? [words.rosterOfFloating] : []),
    ...(month === null || ask.question !== 'roster'
      ? []
      : [words.month(month.assessed, month.counted), words.days[dialect.hasDecimals ? ask.dates : 'text'], words.agencies]),
    words.nulls[question],
    words.negatives[question],
    ...(amounts === 'text' ? [words.texts] : []),
    ...(ask.question === 'deposits' && ask.paid !== null ? [words.paid] : []),
    ...(note === undefined ? [] : [note]),
    ...problemLines(words, problemsOf(dialect, ask)),
  ];
}

function problemsOf(dialect: SqlDialect, ask: SqlAsk): readonly RowProblem[] {
  const ofAmount = dialect.amount(ask.amounts, '', ask.question === 'roster').refused.map(([, code]) => code);
  const ofTotal = ask.question === 'roster' && dialect.totalOfWrongType?.(ask.amounts, '') ? ['column-type' as const] : [];
  const amount = [...new Set([...ofTotal, ...ofAmount])];
  if (ask.question === 'deposits') return [...amount, 'amount-negative', ...(ask.paid === null ? [] : ['not-a-tier' as const])];
  const ofDay = ask.dates === 'text' || !dialect.hasDecimals ? ['not-a-day' as const] : [];
  return [...amount, 'amount-missing', 'date-missing', ...ofDay, 'agency-missing', 'agency-letters', 'total-too-large', 'total-negative'];
}
