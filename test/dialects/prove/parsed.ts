// Texts that nothing here runs are parsed at least: by polyglot's grammars, and by Microsoft's own parser of M.
import type { AmountType } from '../../../src/dialects/header';
import { mFunction } from '../../../src/dialects/m/m-function';
import { mRoster } from '../../../src/dialects/m/m-roster';
import type { SqlAsk } from '../../../src/dialects/sql/ask';
import type { SqlDialectId } from '../../../src/dialects/sql/dialects';
import { sqlText } from '../../../src/dialects/sql/sql-text';
import { dialects } from '../../../src/i18n/en-US/dialects';
import { assessed, provenRules, published } from '../proof/vectors';
import { ownPackage } from './own-package';

export interface Parsed {
  readonly grammar: string;
  readonly texts: number;
  readonly faults: readonly string[];
}

const kinds: readonly AmountType[] = ['decimal', 'floating', 'text'];
const asks: readonly SqlAsk[] = kinds.flatMap((amounts): SqlAsk[] => [
  { question: 'deposits', table: 'gmvs', agency: 'agency', gmv: 'gmv', paid: 'paid', amounts },
  { question: 'roster', table: 'shop.orders', agency: '机构', date: 'day', amount: 'amount', month: assessed, amounts, dates: 'day' },
  { question: 'roster', table: 'shop.orders', agency: '机构', date: 'day', amount: 'amount', month: assessed, amounts, dates: 'text' },
]);

export async function parsedSql(id: SqlDialectId, grammar: string): Promise<Parsed> {
  const polyglot = ownPackage('@polyglot-sql/sdk');
  if (typeof polyglot.init === 'function') await polyglot.init();
  const faults: string[] = [];
  let texts = 0;
  // A union of a thousand rows, as Doris gets it, is more than this parser's stack holds.
  const rules = id === 'doris' ? provenRules.filter(({ tiers }) => tiers.length < 1000) : provenRules;
  for (const rule of rules) {
    for (const ask of asks) {
      const answer = sqlText(published(rule), id, ask, dialects);
      if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
      texts++;
      // Not `parse`, whose bound of depth cannot be lifted.
      const parsed = polyglot.transpile(answer.text, grammar, grammar, { complexityGuard: { maxAstDepth: null } });
      if (!parsed.success)
        faults.push(`${rule.id} ${ask.question} ${ask.amounts}: ${parsed.error ?? JSON.stringify(parsed.diagnostics ?? parsed)}`);
    }
  }
  return { grammar, texts, faults };
}

export async function parsedM(): Promise<Parsed> {
  const { DefaultSettings, TaskUtils } = ownPackage('@microsoft/powerquery-parser');
  const faults: string[] = [];
  let texts = 0;
  const ask = { folder: 'C:\\订单 "#(lf)"', agency: '机构', date: '日期', amount: '金额', month: assessed };
  for (const rule of provenRules) {
    for (const text of [mFunction(published(rule), dialects), mRoster(published(rule), ask, dialects)]) {
      texts++;
      const task = await TaskUtils.tryLexParse(DefaultSettings, text);
      if (!TaskUtils.isParseStageOk(task)) faults.push(`${rule.id}: ${task.error?.message ?? 'not parsed'}`);
    }
  }
  return { grammar: 'powerquery', texts, faults };
}
