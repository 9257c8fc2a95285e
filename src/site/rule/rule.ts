// npm run rule -- floating-v2 --as clickhouse --table orders --month 2026-11: a version of the rule as SQL or Power Query.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mFunction } from '../../dialects/m/m-function';
import { mRoster } from '../../dialects/m/m-roster';
import { problemsOfAsk, type SqlAsk } from '../../dialects/sql/ask';
import { sqlText } from '../../dialects/sql/sql-text';
import { dialects as english } from '../../i18n/en-US/dialects';
import { dialects as chinese } from '../../i18n/zh-CN/dialects';
import { canonicalText } from '../../rules/canonical';
import { readRule, type Rule } from '../../rules/reading/schema';
import { shippedRules } from '../../rules/shipped';
import { portableIds, ruleOptions, type RuleRequest } from './rule-options';
import { ruleWords } from './words';

export const ruleFingerprint = (rule: Rule): string => createHash('sha256').update(canonicalText(rule)).digest('hex');

const known = shippedRules.map(({ id }) => id).join(', ');

/** The text that the arguments ask for, how to ask, or what is wrong with them. */
export function ruleText(args: readonly string[]): { readonly text: string } | { readonly problems: readonly string[] } {
  const read = ruleOptions(args);
  if (read === 'help') return { text: `${ruleWords.usage(known, portableIds.join(', '))}\n` };
  if ('problem' in read) return { problems: [read.problem] };
  const { request } = read;
  const rule = ruleOf(request);
  if (typeof rule === 'string') return { problems: [rule] };
  const words = request.language === 'zh-CN' ? chinese : english;
  const published = { rule, fingerprint: ruleFingerprint(rule) };
  const ask = askOf(request);
  if (request.dialect !== 'm') {
    const answer = sqlText(published, request.dialect, ask, words);
    return 'text' in answer ? answer : { problems: answer.problems.map(ruleWords.problem) };
  }
  if (ask.question === 'deposits') return { text: mFunction(published, words) };
  const problems = problemsOfAsk({ ...ask, table: request.names.folder.replaceAll('.', '') }, 1000);
  return problems.length > 0
    ? { problems: problems.map(ruleWords.problem) }
    : { text: mRoster(published, { ...ask, folder: request.names.folder }, words) };
}

function ruleOf({ rule }: RuleRequest): Rule | string {
  if ('id' in rule) return shippedRules.find(({ id }) => id === rule.id.toLowerCase()) ?? ruleWords.unknownRule(rule.id, known);
  try {
    const reading = readRule(JSON.parse(readFileSync(rule.file, 'utf8')));
    return 'rule' in reading
      ? reading.rule
      : ruleWords.unreadableRule(rule.file, reading.faults.map(({ place, code, seen }) => `${place}: ${code} (${seen})`).join('; '));
  } catch (error) {
    return ruleWords.unreadableRule(rule.file, error instanceof Error ? error.message : String(error));
  }
}

function askOf({ question, names, amounts, dates, paid }: RuleRequest): SqlAsk {
  const { table, agency, gmv, date, amount, month } = names;
  return question === 'deposits'
    ? { question, table, agency, gmv, paid, amounts }
    : { question, table, agency, date, amount, month, amounts, dates };
}

if (require.main === module) {
  const answer = ruleText(process.argv.slice(2));
  if ('text' in answer) process.stdout.write(answer.text);
  else {
    console.error(answer.problems.join('\n'));
    process.exitCode = 1;
  }
}
