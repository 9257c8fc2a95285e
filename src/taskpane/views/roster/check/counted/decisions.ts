// What a person decided of statuses and refunds, and the rule that follows from it.
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

const nameOf = ({ column }: StatusWords, { said }: StatusWord): string => `${String(column.index)} ${said.toLowerCase()}`;

/** null where neither the word says it nor a person did. */
export function isLeftOut({ leftOut }: Decisions, status: StatusWords, word: StatusWord): boolean | null {
  return leftOut.get(nameOf(status, word)) ?? (word.meaning === 'unknown' ? null : word.meaning === 'undone');
}

export const decide = (decisions: Decisions, status: StatusWords, word: StatusWord, isOut: boolean): Decisions => ({
  ...decisions,
  leftOut: new Map([...decisions.leftOut, [nameOf(status, word), isOut]]),
});

/**
 * The refund column that is subtracted: the only one, where nobody says otherwise, none where the amounts may be net of refunds already. null: to be
 * chosen, where there are several, or lines below 0, which may be the same refunds.
 */
export function refundChosen({ refund }: Decisions, { refunds, negativeLines }: CountedSurvey, isNet: boolean): 'none' | number | null {
  if (refund !== null) return refund;
  const filled = refunds.filter(({ lines }) => lines > 0);
  if (filled.length === 0 || isNet) return 'none';
  return filled.length === 1 && negativeLines === 0 ? filled[0]!.column.index : null;
}

/** A roster's 状态 may be the agency's: it is asked about only where a word takes an amount back. */
export const statusesToDecide = ({ statuses }: CountedSurvey, isOfOrders: boolean): readonly StatusWords[] =>
  isOfOrders ? statuses : statuses.filter(({ words }) => words.some(({ meaning }) => meaning === 'undone'));

/** The rule as it is decided so far. */
export function ruleDecided(
  decisions: Decisions,
  statuses: readonly StatusWords[],
  survey: CountedSurvey,
  refund: 'none' | number | null,
): CountedRule {
  const spellings = (status: StatusWords, isOut: boolean): string[] =>
    status.words.filter((word) => isLeftOut(decisions, status, word) === isOut).flatMap((word) => word.spellings);
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
