// What a person decided of statuses and refunds, as it is kept for the next table with the same columns.
import type { CountedSurvey, StatusWord } from './survey';

/** Columns by their keys (roster/table/decisions.ts), words in small letters. */
export interface CountedDecision {
  readonly statuses: readonly { readonly column: string; readonly words: readonly WordDecision[] }[];
  /** Where there was something to choose; `column` null: none is subtracted. */
  readonly refund: { readonly column: string | null; readonly among: readonly string[]; readonly negative: boolean } | null;
}

/** `negative`: lines below 0 were among them when it was decided. */
export interface WordDecision {
  readonly word: string;
  readonly isOut: boolean;
  readonly negative: boolean;
}

type Keys = ReadonlyMap<number, string>;

export const wordKey = ({ said }: Pick<StatusWord, 'said'>): string => said.toLowerCase();

/** What was decided of the words of a column; undefined where nothing was. */
export const wordsBefore = (decision: CountedDecision | undefined, column: string | undefined): readonly WordDecision[] | undefined =>
  decision?.statuses.find((status) => status.column === column)?.words;

/** Whether a word was left out; null where nobody has decided it, or not as it stands now: lines below 0 may be the refunds of others. */
export function isOutBefore(words: readonly WordDecision[], word: Pick<StatusWord, 'said' | 'negativeLines'>): boolean | null {
  const before = words.find((one) => one.word === wordKey(word));
  return before === undefined || (word.negativeLines > 0 && !before.negative) ? null : before.isOut;
}

const filledRefunds = ({ refunds }: CountedSurvey, keys: Keys): string[] =>
  refunds.flatMap(({ column, lines, unread }) => (lines + unread > 0 ? [keys.get(column.index) ?? ''] : [])).sort();

/** The refund column that was subtracted, where the same ones are filled again; null where that was not decided so. */
export function refundBefore(decision: CountedDecision | undefined, survey: CountedSurvey, keys: Keys): 'none' | number | null {
  const before = decision?.refund;
  if (!before || filledRefunds(survey, keys).join('\n') !== [...before.among].sort().join('\n')) return null;
  if (survey.negativeLines > 0 && !before.negative) return null;
  if (before.column === null) return 'none';
  return survey.refunds.find(({ column }) => keys.get(column.index) === before.column)?.column.index ?? null;
}

interface Decided {
  readonly statuses: readonly {
    readonly column: number;
    readonly words: readonly { readonly word: StatusWord; readonly isOut: boolean }[];
  }[];
  readonly refund: 'none' | number;
}

/** @param before what was decided of words that do not stand there now is kept */
export function countedDecision(decided: Decided, survey: CountedSurvey, keys: Keys, before: CountedDecision | undefined): CountedDecision {
  const among = filledRefunds(survey, keys);
  return {
    statuses: decided.statuses.map((status) => {
      const column = keys.get(status.column) ?? '';
      const words = status.words.map(({ word, isOut }) => ({ word: wordKey(word), isOut, negative: word.negativeLines > 0 }));
      const gone = (wordsBefore(before, column) ?? []).filter((old) => !words.some(({ word }) => word === old.word));
      return { column, words: [...words, ...gone] };
    }),
    refund:
      among.length === 0
        ? null
        : { column: decided.refund === 'none' ? null : (keys.get(decided.refund) ?? null), among, negative: survey.negativeLines > 0 },
  };
}

export function isCountedDecision(value: unknown): value is CountedDecision {
  if (!isObject(value)) return false;
  const { statuses, refund } = value;
  const isWord = (one: unknown): boolean =>
    isObject(one) && typeof one['word'] === 'string' && typeof one['isOut'] === 'boolean' && typeof one['negative'] === 'boolean';
  const isStatus = (one: unknown): boolean => isObject(one) && typeof one['column'] === 'string' && isListOf(one['words'], isWord);
  const isRefund =
    refund === null ||
    (isObject(refund) &&
      (refund['column'] === null || typeof refund['column'] === 'string') &&
      typeof refund['negative'] === 'boolean' &&
      isListOf(refund['among'], (one) => typeof one === 'string'));
  return isListOf(statuses, isStatus) && isRefund;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isListOf = (value: unknown, isSo: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isSo);
