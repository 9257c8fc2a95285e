import type { Book, BookSheet, CellInput } from '../grid/grid';
import { agencies, type Agency } from './agencies';
import { headingLooks } from './heading';
import { orders, type Order } from './orders';
import { resultsSheet } from './results-sheet';
import { sampleWords, type SampleLanguage, type SampleWords } from './sample-words';

/** A roster, its orders and the answers, the roster in front: it is where a person begins. The same book on every call; agencies and figures are made up. */
export function sampleBook(language: SampleLanguage): Book {
  const words = sampleWords[language];
  const listed = agencies();
  return { sheets: [rosterSheet(listed, words), ordersSheet(orders(listed), words), resultsSheet(listed.length, words)] };
}

function rosterSheet(listed: readonly Agency[], words: SampleWords): BookSheet {
  const header = [...words.rosterHeader, null, words.tryIt];
  const rows = listed.map(({ id, name, gmv, tierPaid, held }): CellInput[] => [id, name, gmv, tierPaid, held]);
  return {
    name: words.roster,
    cells: [header, ...rows],
    columnFormats: ['@', null, '#,##0.00', '0', '#,##0'],
    // Beside the pane, the column in which the formula is typed is in sight.
    columnWidths: [160, 190, 190, 80, 115, 16, 150],
    ...headingLooks([header]),
    frozenRows: 1,
  };
}

/** Every 400th day is typed as text with a time, as a shop's back end exports it. */
const typedEvery = 400;

function ordersSheet(lines: readonly Order[], words: SampleWords): BookSheet {
  const rows = lines.map(({ agency, day, cents }, place): CellInput[] => [
    agency,
    place % typedEvery === 7 ? typedDay(day, place) : day,
    cents / 100,
  ]);
  return {
    name: words.orders,
    cells: [words.ordersHeader, ...rows],
    columnFormats: ['@', 'yyyy-mm-dd', '#,##0.00'],
    columnWidths: [185, 160, 210],
    ...headingLooks([words.ordersHeader]),
    frozenRows: 1,
  };
}

function typedDay(serial: number, place: number): string {
  const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return `${day} ${String(9 + (place % 12)).padStart(2, '0')}:05:33`;
}
