// What a person decided of statuses and refunds, and the rule that follows from it.
import {
  type CountedDecision,
  countedDecision,
  isOutBefore,
  refundBefore,
  type WordDecision,
  wordKey,
  wordsBefore,
} from '../../../../../roster/counted/decision';
import type { CountedRule } from '../../../../../roster/counted/formula';
import type { CountedSurvey, StatusWord, StatusWords } from '../../../../../roster/counted/survey';
import type { TableHints } from '../../../../../roster/table/find-table';

export interface Decisions {
  /** A new one with every reading of the table. */
  readonly of: TableHints;
  /** By column and word; true: left out. */
  readonly leftOut: ReadonlyMap<string, boolean>;
  /** null: as proposed. */
  readonly refund: 'none' | number | null;
}

/** What was decided in a table with the same columns, by the columns of this one. */
export interface EarlierChoice {
  readonly decision: CountedDecision | undefined;
  readonly keys: ReadonlyMap<number, string>;
}

export const wordsOfStatus = ({ decision, keys }: EarlierChoice, { column }: StatusWords): readonly WordDecision[] | undefined =>
  wordsBefore(decision, keys.get(column.index));

const nameOf = ({ column }: StatusWords, word: StatusWord): string => `${String(column.index)} ${wordKey(word)}`;

/** null where neither a person decided it, nor the word says it where nothing of its column was decided. */
export function isLeftOut({ leftOut }: Decisions, before: EarlierChoice, status: StatusWords, word: StatusWord): boolean | null {
  const words = wordsOfStatus(before, status);
  const proposed = words ? isOutBefore(words, word) : word.meaning === 'unknown' ? null : word.meaning === 'undone';
  return leftOut.get(nameOf(status, word)) ?? proposed;
}

/** A word that does not say by itself whether it counts, or that was not there when its column was decided. */
export function isToAsk(before: EarlierChoice, status: StatusWords, word: StatusWord): boolean {
  const words = wordsOfStatus(before, status);
  return word.meaning === 'unknown' || (words !== undefined && isOutBefore(words, word) === null);
}

export const decide = (decisions: Decisions, status: StatusWords, word: StatusWord, isOut: boolean): Decisions => ({
  ...decisions,
  leftOut: new Map([...decisions.leftOut, [nameOf(status, word), isOut]]),
});

/**
 * The refund column that is subtracted: the only one, where nobody says otherwise, none where the amounts may be net of refunds already. null: to be
 * chosen, where there are several, or lines below 0, which may be the same refunds.
 */
export function refundChosen(
  { refund }: Decisions,
  { decision, keys }: EarlierChoice,
  survey: CountedSurvey,
  isNet: boolean,
): 'none' | number | null {
  const { refunds, negativeLines } = survey;
  const decided = refund ?? refundBefore(decision, survey, keys);
  if (decided !== null) return decided;
  const filled = refunds.filter(({ lines }) => lines > 0);
  if (filled.length === 0 || isNet) return 'none';
  return filled.length === 1 && negativeLines === 0 ? filled[0]!.column.index : null;
}

/** A roster's 状态 may be the agency's: it is asked about only where a word takes an amount back, or it was decided before. */
export const statusesToDecide = ({ statuses }: CountedSurvey, isOfOrders: boolean, before: EarlierChoice): readonly StatusWords[] =>
  isOfOrders
    ? statuses
    : statuses.filter((status) => wordsOfStatus(before, status) !== undefined || status.words.some(({ meaning }) => meaning === 'undone'));

/** The rule as it is decided so far. */
export function ruleDecided(
  decisions: Decisions,
  before: EarlierChoice,
  statuses: readonly StatusWords[],
  survey: CountedSurvey,
  refund: 'none' | number | null,
): CountedRule {
  const spellings = (status: StatusWords, isOut: boolean): string[] =>
    status.words.filter((word) => isLeftOut(decisions, before, status, word) === isOut).flatMap((word) => word.spellings);
  const chosen = survey.refunds.find(({ column }) => column.index === refund);
  return {
    statuses: statuses.map((status) => ({
      column: status.column.index,
      leftOut: spellings(status, true),
      counted: spellings(status, false),
    })),
    refund: chosen ? { column: chosen.column.index, unit: chosen.column.unit, nothing: chosen.nothing } : null,
  };
}

/** As it is kept once the column is written, when no word is open any more. */
export const decidedNow = (
  decisions: Decisions,
  before: EarlierChoice,
  statuses: readonly StatusWords[],
  survey: CountedSurvey,
  refund: 'none' | number,
): CountedDecision =>
  countedDecision(
    {
      statuses: statuses.map((status) => ({
        column: status.column.index,
        words: status.words.map((word) => ({ word, isOut: isLeftOut(decisions, before, status, word) === true })),
      })),
      refund,
    },
    survey,
    before.keys,
    before.decision,
  );
