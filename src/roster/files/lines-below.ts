// What of a file's lines is no order, told by one line at a time as the sheet's readers tell it by all.
import { bodyRows, isTotalsWord, repeatsHeader } from '../table/body-rows';
import { findTable } from '../table/find-table';
import { headerReading } from '../table/columns/headers';
import { isMonthAlone } from '../table/columns/month-heads';
import { isFilled, isWording } from '../table/header-row';
import { lineOf } from '../table/header-text';
import { inOneGo } from '../table/in-slices';
import { hasSeveral, isClosingHeader } from '../table/note-rows';
import type { FileColumns } from './file-columns';

type Line = readonly unknown[];

export interface LinesBelow {
  /** Is given the lines above the body: what of them is a header may stand in the file again. */
  readonly heading: (line: Line) => void;
  /** Asked before the others, which are of no matter to most lines: whether it holds nothing but words, two at least. */
  readonly isWords: (line: Line) => boolean;
  readonly isOwnHeader: (words: Line) => boolean;
  /** @param isBelowBare whether the line above it has fewer than two cells */
  readonly isAnotherHeader: (words: Line, isBelowBare: boolean) => boolean;
  readonly isClosingHeader: (words: Line) => boolean;
  /** Whether a line is counted: no total, header, note or row of dashes. */
  readonly isBody: (line: Line) => boolean;
  /** Whether a line that is not counted is a total: what stands in a single cell below it is nobody's. */
  readonly isTotal: (line: Line) => boolean;
}

export function linesBelow({ agency, agencyName, date, amount, header }: FileColumns): LinesBelow {
  const named = agencyName === null ? [agency] : [agency, agencyName];
  const own: (readonly string[])[] = [];

  function isWords(line: Line): boolean {
    if (typeof line[amount] === 'number' || typeof line[date] === 'number' || !hasSeveral(line)) return false;
    return isWord(line[amount]) && line.every(isWord);
  }

  return {
    heading(line) {
      if (isWords(line)) own.push(line.map(lineOf));
    },
    isWords,
    isOwnHeader: (words) => own.some((texts) => repeatsHeader(words, texts)) || (header !== null && repeatsHeader(words, header)),
    isAnotherHeader: (words, isBelowBare) => {
      // Told at once, so that words in the place of an amount cost little.
      if (header === null || !words.some((cell) => headerReading(cell).meaning !== null)) return false;
      const rows = [header, [], isBelowBare ? [] : ['-', '-'], words];
      const width = Math.max(header.length, words.length, 2);
      const cells = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
      return findTable(cells, { path: 'orders', header: 0 }).nextHeader === rows.length - 1;
    },
    isClosingHeader,
    isBody(line) {
      const { endRow, leftOut } = inOneGo(bodyRows([line], 0, header, named));
      return endRow === 1 && leftOut.length === 0;
    },
    isTotal: (line) => line.some(isTotalsLike) || inOneGo(bodyRows([line, ['x']], 0, header, named)).endRow === 1,
  };
}

const isWord = (cell: unknown): boolean => !isFilled(cell) || isWording(cell) || isMonthAlone(cell);

export const isTotalsLike = (cell: unknown): boolean => typeof cell === 'string' && isTotalsWord(cell);
