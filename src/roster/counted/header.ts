import { measureNamed } from '../table/columns/headers';
import { headerText, lineOf } from '../table/header-text';

/** What the column leaves out, as its header says it in the language of the pane. */
export interface CountedHeaderWords {
  /** "计入金额" */
  readonly plain: string;
  /** "计入金额（不计：已退款 / 交易关闭；减：退款金额）" of the rule in the brackets. */
  readonly whole: (rule: string) => string;
  readonly without: (words: string) => string;
  /** Where they are too many to be named. */
  readonly withoutCount: (count: string) => string;
  readonly less: (column: string) => string;
  readonly both: (without: string, less: string) => string;
}

const longest = 120;

/**
 * The header of a column that holds what counts, with the rule by which it was decided: whoever looks at the sheet later sees it, and the table
 * is read by it again. A status that would have the header read otherwise (10月, 5万元) is counted, not named.
 */
export function countedHeader(words: CountedHeaderWords, leftOut: readonly string[], refund: string | null): string {
  const less = refund === null ? [] : [words.less(plainWord(refund))];
  const isNothing = leftOut.length === 0;
  const named = isNothing ? [] : [words.without(leftOut.map(plainWord).join(' / '))];
  const counted = isNothing ? [] : [words.withoutCount(String(leftOut.length))];
  const candidates = [[...named, ...less], [...counted, ...less], counted]
    .filter((rule) => rule.length > 0)
    .map((rule) => lineOf(rule.length > 1 ? words.both(rule[0]!, rule[1]!) : words.whole(rule[0]!)));
  return candidates.find((header) => header.length <= longest && isReadAgain(header)) ?? words.plain;
}

/** Without brackets, which would end the rule. */
const plainWord = (word: string): string => lineOf(word.replace(/[()[\]{}（）【】〔〕〈〉《》「」]/g, ' '));

function isReadAgain(header: string): boolean {
  const { unit, month } = headerText(header);
  return measureNamed(header) === 'counted' && (unit === null || unit === 'yuan') && month === null;
}
