import type { BookSheet, CellInput } from '../grid/grid';
import { headingLooks } from './heading';
import { assessedMonth } from './orders';
import type { SampleWords } from './sample-words';

/** Rows above the answers that stay in place: a title, one explanation, the add-in's version and the tables' names, the headings. */
const headRows = 4;

const orderLines = 5_000;

/** Each spilled table has columns of its own, so that it may grow downwards when the rule or the orders change. */
const tiersAt = 10;
const rulesAt = 17;
const rosterAt = 26;

/** The answers for a roster of `count` agencies: one formula per column, and the rule's tables beside them. */
export function resultsSheet(count: number, words: SampleWords): BookSheet {
  const cells: CellInput[][] = Array.from({ length: headRows + count }, () => []);
  const put = (row: number, column: number, input: CellInput): void => {
    const line = cells[row]!;
    while (line.length < column) line.push(null);
    line[column] = input;
  };
  const column = (letter: string): string => `${words.roster}!${letter}2:${letter}${count + 1}`;

  put(0, 0, words.title);
  put(1, 0, `=TUIKE.EXPLAIN(IF(${words.roster}!C2="","",${words.roster}!C2),${words.roster}!D2)`);
  put(2, 0, '=TUIKE.BUILD()');
  words.resultsHeader.forEach((heading, at) => put(headRows - 1, at, heading));
  for (let place = 0; place < count; place++) {
    const from = (letter: string): string => `${words.roster}!${letter}${place + 2}`;
    put(headRows + place, 0, `=${from('A')}`);
    put(headRows + place, 1, `=${from('B')}`);
    put(headRows + place, 2, `=IF(${from('C')}="","",${from('C')})`);
  }
  // As the pane writes them: some builds of Excel hand blanks over as 0.
  const unlessBlank = (cells: string, answer = cells): string => `IF(${cells}="","",${answer})`;
  const [gmv, held] = [unlessBlank(column('C')), unlessBlank(column('E'))];
  const answers = [
    `=${unlessBlank(column('C'), `TUIKE.DEPOSIT(${column('C')})`)}`,
    `=${unlessBlank(column('C'), `TUIKE.TIER(${column('C')})`)}`,
    `=TUIKE.TOPUP(${gmv},${column('D')})`,
    `=TUIKE.SHORTFALL(${gmv},${held})`,
    `=${unlessBlank(column('C'), `TUIKE.HEADROOM(${column('C')})`)}`,
    `=TUIKE.CHECK(${gmv},${column('D')})`,
  ];
  answers.forEach((formula, at) => put(headRows, 3 + at, formula));

  put(2, tiersAt, words.tiers);
  put(3, tiersAt, '=TUIKE.TIERS()');
  put(2, rulesAt, words.rules);
  put(3, rulesAt, '=TUIKE.RULES()');
  const lines = (letter: string): string => `${words.orders}!${letter}2:${letter}${orderLines + 1}`;
  put(2, rosterAt, words.fromOrders);
  put(3, rosterAt, `=TUIKE.ROSTER(${lines('A')},${lines('B')},${unlessBlank(lines('C'))},"${assessedMonth}")`);

  const main = [null, null, '#,##0.00', '#,##0', '0', '#,##0', '#,##0', '#,##0.00', null, null];
  const tiers = ['0', '#,##0', '#,##0', '#,##0', '#,##0', '#,##0', null];
  const rules = [null, null, null, '0', '#,##0', '#,##0', null, null, null];
  const roster = [null, '#,##0.00', '0', '#,##0', '#,##0.00'];
  return {
    name: words.results,
    cells,
    columnFormats: [...main, ...tiers, ...rules, ...roster],
    columnWidths: [
      ...[185, 235, 180, 110, 80, 100, 100, 120, 320, 24],
      ...[80, 100, 100, 90, 100, 100, 24],
      ...[110, 130, 110, 60, 100, 100, 110, 110, 24],
      ...[185, 130, 80, 110, 120],
    ],
    ...headingLooks(cells.slice(0, headRows)),
    frozenRows: headRows,
  };
}
