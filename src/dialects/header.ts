// The comment at the head of a text: what it rests on, and what becomes of a cell that is no plain amount.
import type { Rule } from '../rules/rule';

/** What the caller knows of the version beside its content. */
export interface Published {
  readonly rule: Rule;
  /** SHA-256 of the version's canonical text, in hex (rules/canonical.ts). */
  readonly fingerprint: string;
}

/** Why a row has no tier, as the column `problem` says it. */
export type RowProblem =
  | 'agency-letters'
  | 'agency-missing'
  | 'amount-missing'
  | 'amount-negative'
  | 'amount-too-large'
  | 'column-type'
  | 'date-missing'
  | 'not-a-day'
  | 'not-a-tier'
  | 'not-an-amount'
  | 'not-whole-cents'
  | 'total-negative'
  | 'total-too-large';

export type AmountType = 'decimal' | 'floating' | 'text';
export type DayKind = 'day' | 'text';
export type PortableQuestion = 'deposits' | 'roster';

/** The words of the comment, in one language; each is one line or more. */
export interface HeaderWords {
  readonly title: (rule: Rule, question: PortableQuestion, language: string) => string;
  readonly fingerprint: (hex: string) => string;
  readonly evidence: Readonly<Record<Rule['evidence'], string>>;
  readonly edge: Readonly<Record<Rule['edge'], string>>;
  readonly amounts: Readonly<Record<AmountType, string>>;
  /** SQLite has no decimals: a column declared so holds whole numbers and doubles. */
  readonly noDecimals: string;
  readonly rosterOfFloating: string;
  readonly days: Readonly<Record<DayKind, string>>;
  /** Both as YYYY-MM. */
  readonly month: (assessed: string, counted: string) => string;
  readonly nulls: Readonly<Record<PortableQuestion, string>>;
  readonly negatives: Readonly<Record<PortableQuestion, string>>;
  readonly texts: string;
  readonly paid: string;
  readonly agencies: string;
  readonly mayNotKnowTypes: string;
  readonly problems: string;
  readonly problem: Readonly<Record<RowProblem, string>>;
  readonly dialect: Readonly<Partial<Record<string, string>>>;
  readonly m: { readonly notRun: string; readonly limit: string; readonly folder: string; readonly sums: string };
}

// A line end in a version's name would end the comment, and what follows would be run.
const lineEnds = /[\p{C}\p{Zl}\p{Zp}]+/gu;

export const commentLines = (mark: '--' | '//', lines: readonly string[]): string =>
  lines.map((line) => `${mark} ${line.replace(lineEnds, ' ')}`.trimEnd()).join('\n');

export function factsOf(
  { rule, fingerprint }: Published,
  words: HeaderWords,
  question: PortableQuestion,
  language: string,
): readonly string[] {
  return [words.title(rule, question, language), words.fingerprint(fingerprint), words.evidence[rule.evidence], words.edge[rule.edge]];
}

export function problemLines(words: HeaderWords, codes: readonly RowProblem[]): readonly string[] {
  return [words.problems, ...codes.map((code) => `  ${code}: ${words.problem[code]}`)];
}
