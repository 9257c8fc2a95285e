import { measureNamed } from '../table/columns/headers';
import { headerText, lineOf } from '../table/header-text';

/** What the column leaves out, as its header says it in the language of the pane. */
export interface CountedHeaderWords {
  /** "计入金额" */
  readonly plain: string;
  /** "计入金额（不计：已退款、交易关闭；减：退款金额）" */
  readonly withRule: (leftOut: readonly string[], refund: string | null) => string;
  /** Where they are too many to be named. */
  readonly withCount: (leftOut: string, refund: string | null) => string;
}

const longest = 120;

/**
 * The header of a column that holds what counts, with the rule by which it was decided: whoever looks at the sheet later sees it, and the table
 * is read by it again. A status that would have the header read otherwise (10月, 5万元) is counted, not named.
 */
export function countedHeader(words: CountedHeaderWords, leftOut: readonly string[], refund: string | null): string {
  const [named, less] = [leftOut.map(plainWord), refund === null ? null : plainWord(refund)];
  const candidates = [
    words.withRule(named, less),
    words.withCount(String(leftOut.length), less),
    words.withCount(String(leftOut.length), null),
  ];
  return candidates.map(lineOf).find((header) => header.length <= longest && isReadAgain(header)) ?? words.plain;
}

/** Without brackets, which would end the rule. */
const plainWord = (word: string): string => lineOf(word.replace(/[()[\]{}（）【】〔〕〈〉《》「」]/g, ' '));

function isReadAgain(header: string): boolean {
  const { unit, month } = headerText(header);
  return measureNamed(header) === 'counted' && (unit === null || unit === 'yuan') && month === null;
}
