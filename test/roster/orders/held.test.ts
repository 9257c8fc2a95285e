import { heldListOf } from '../../../src/roster/orders/held';
import type { SheetCells } from '../../../src/roster/table/table-layout';

const listOf = (cells: SheetCells, leftOut: readonly number[] = []) =>
  heldListOf(cells, { headerRow: null, firstRow: 0, endRow: cells.length, leftOut, columns: [] }, 0);

const list = listOf(
  [
    ['10001', 20_000],
    [10_002, 30_000],
    [' Ｍ－１ ', 5],
    ['twice', 1],
    ['合计', 99],
    ['Twice ', 2],
    ['', 7],
    [{ code: '#N/A' }, 7],
    [1_234_567_890_123_450, 7],
    ['337526158041982305', 8],
    ['nobody', 9],
  ],
  [4],
);

it.each<[string, unknown, unknown]>([
  ['a text for a number', '10002', { state: 'found', row: 1 }],
  ['a number for a text', 10_001, { state: 'found', row: 0 }],
  ['spaces, capitals and full-width forms aside', 'm-1', { state: 'found', row: 2 }],
  ['a long id as text, digit by digit', '337526158041982305', { state: 'found', row: 9 }],
  ['a long id one digit off', '337526158041982304', { state: 'missing' }],
  ['an agency the list does not name', '10003', { state: 'missing' }],
  ['an agency named twice', 'TWICE', { state: 'several', rows: [3, 5] }],
  ['a totals row', '合计', { state: 'missing' }],
  ['a number that lost its digits', 1_234_567_890_123_450, { state: 'digits-lost' }],
  ['a text that looks like a number that lost its digits', '1234567890123450', { state: 'missing' }],
  ['an agency cell that is an error', { code: '#N/A' }, { state: 'missing' }],
  ['no agency', '', { state: 'missing' }],
])('%s', (_, agency, match) => expect(list.matchOf(agency)).toEqual(match));

it('tells which rows cannot be matched, and which agencies nobody asked for', () => {
  expect(list.unreadRows).toEqual([6, 7, 8]);
  expect(list.unasked()).toEqual([10]);
});
