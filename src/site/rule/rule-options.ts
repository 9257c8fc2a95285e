import { parseArgs } from 'node:util';
import type { AmountType, DayKind, PortableQuestion } from '../../dialects/header';
import { sqlDialects, type SqlDialectId } from '../../dialects/sql/dialects';
import type { Language } from '../../i18n/language';
import { ruleWords } from './words';

export const portableIds = [...Object.keys(sqlDialects), 'm'] as readonly (SqlDialectId | 'm')[];

export interface RuleRequest {
  /** A version's id, or the file that holds one. */
  readonly rule: { readonly id: string } | { readonly file: string };
  readonly dialect: SqlDialectId | 'm';
  readonly question: PortableQuestion;
  readonly language: Language;
  readonly amounts: AmountType;
  readonly dates: DayKind;
  readonly names: Readonly<Record<'table' | 'agency' | 'date' | 'amount' | 'month' | 'gmv' | 'folder', string>>;
  readonly paid: string | null;
}

const options = {
  as: { type: 'string' },
  file: { type: 'string' },
  question: { type: 'string', default: 'roster' },
  language: { type: 'string', default: 'zh-CN' },
  amounts: { type: 'string', default: 'decimal' },
  dates: { type: 'string', default: 'day' },
  table: { type: 'string' },
  folder: { type: 'string' },
  agency: { type: 'string', default: 'agency' },
  date: { type: 'string', default: 'date' },
  amount: { type: 'string', default: 'amount' },
  month: { type: 'string' },
  gmv: { type: 'string', default: 'gmv' },
  paid: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

/** Reads what follows `npm run rule --`; a problem names what was wrong and what to give, in both languages. */
export function ruleOptions(args: readonly string[]): { request: RuleRequest } | { problem: string } | 'help' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problem: ruleWords.unknownArgument(error instanceof Error ? error.message : String(error)) };
  }
  const { values, positionals } = parsed;
  if (values.help || args.length === 0) return 'help';
  const { file } = values;
  const [id] = positionals;
  if (positionals.length > 1 || (id === undefined) === (file === undefined))
    return { problem: ruleWords.oneVersion([...positionals, ...(file === undefined ? [] : [file])]) };
  const dialect = portableIds.find((known) => known === values.as);
  if (values.as === undefined) return { problem: ruleWords.missing('as') };
  if (dialect === undefined) return { problem: ruleWords.unknownDialect(values.as, portableIds.join(', ')) };
  const question = oneOf('question', values.question, ['roster', 'deposits']);
  const language = oneOf('language', values.language, ['zh-CN', 'en-US']);
  const amounts = oneOf('amounts', values.amounts, ['decimal', 'floating', 'text']);
  const dates = oneOf('dates', values.dates, ['day', 'text']);
  for (const each of [question, language, amounts, dates]) if (typeof each === 'object') return each;
  const needed = [
    ...(dialect === 'm' ? (question === 'roster' ? (['folder'] as const) : []) : (['table'] as const)),
    ...(question === 'roster' ? (['month'] as const) : []),
  ];
  const missing = needed.find((name) => values[name] === undefined);
  if (missing !== undefined) return { problem: ruleWords.missing(missing) };
  const { table = '', folder = '', month = '', agency, date, amount, gmv, paid } = values;
  return {
    request: {
      rule: file === undefined ? { id: id! } : { file },
      dialect,
      question: question as PortableQuestion,
      language: language as Language,
      amounts: amounts as AmountType,
      dates: dates as DayKind,
      names: { table, folder, month, agency, date, amount, gmv },
      paid: paid ?? null,
    },
  };
}

const oneOf = <Known extends string>(option: string, seen: string, known: readonly Known[]): Known | { problem: string } =>
  known.find((each) => each === seen) ?? { problem: ruleWords.notOneOf(option, seen, known.join(', ')) };
