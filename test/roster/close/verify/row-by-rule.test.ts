// A row computed anew under its rule, and the cell of it that was changed where its check and its other figures prove it.
import { closeColumns } from '../../../../src/roster/close/sheet/columns';
import { lineText } from '../../../../src/roster/close/sheet/canonical';
import { readCloseSheet, type LineRead } from '../../../../src/roster/close/sheet/read-sheet';
import { changedInRow, computedRow, rowDifferences } from '../../../../src/roster/close/verify/row-by-rule';
import type { PaidBy } from '../../../../src/roster/assess/deposit-before';
import { asRead, closeOf, floating, sha256 } from '../made';

const { agency, name, written, gmv, tier, deposit, before, due, surplus, headroom, note, paid } = closeColumns;

/** GMV, what was paid before; then tier, deposit, due, surplus, headroom. */
it.each<[PaidBy | null, unknown, unknown, readonly unknown[]]>([
  ['held', 512_000, 20_000, [2, 50_000, 30_000, 0, 488_000]],
  ['held', '51.2万', '6万', [2, 50_000, 0, 10_000, 488_000]],
  ['held', 500_000, 50_000, [2, 50_000, 0, 0, 500_000]],
  ['held', 499_999.99, 0, [1, 20_000, 20_000, 0, 0.01]],
  ['held', 2_000_000, 0, [4, 200_000, 200_000, 0, null]],
  ['held', 0, '', [1, 20_000, null, null, 500_000]],
  ['held', 100, 'x', [1, 20_000, null, null, 499_900]],
  ['held', 100, -1, [1, 20_000, null, null, 499_900]],
  ['held', '', 20_000, [null, null, null, null, null]],
  ['held', 'x', 20_000, [null, null, null, null, null]],
  ['held', -1, 20_000, [null, null, null, null, null]],
  ['prevTier', 512_000, 1, [2, 50_000, 30_000, 0, 488_000]],
  ['prevTier', 512_000, '', [2, 50_000, 50_000, 0, 488_000]],
  ['prevTier', 512_000, '第3档', [2, 50_000, 0, 50_000, 488_000]],
  ['prevTier', 512_000, 5, [2, 50_000, null, null, 488_000]],
  [null, 512_000, 20_000, [2, 50_000, null, null, 488_000]],
])('by %s a GMV of %j with %j before comes to %j', (by, amount, already, figures) => {
  const cells = [7, 'A', '甲', 'w', amount, 'x', 'x', already, 'x', 'x', 'x', 'note', 'x'];
  const [of, required, ...rest] = figures;
  expect(computedRow(floating, by, cells)).toEqual([7, 'A', '甲', 'w', amount, of, required, already, ...rest, 'note', 'x']);
  expect(cells[tier]).toBe('x');
});

const inputs = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: '51.2万', paid: 60_000 },
  { agency: 'MCN-3', name: '丙', gmv: 2_500_000, paid: '' },
  { agency: 'MCN-4', name: '丁', gmv: '', paid: 5 },
];

async function rowsOf(paidBy: PaidBy | null, of: typeof inputs = inputs): Promise<readonly LineRead[]> {
  return readCloseSheet(asRead(await closeOf({ inputs: of, paidBy }))).rows;
}

/** The row with other cells, and the check it had. */
function changed(row: LineRead, changes: Readonly<Record<number, unknown>>): LineRead {
  const cells = Object.assign([...row.cells], changes);
  return { ...row, cells, text: lineText('row', cells) };
}

describe('differences of a row', () => {
  it('are told cell by cell, up to what people fill in', async () => {
    const [row] = await rowsOf('held');
    const now = changed(row!, { 0: 9, [deposit]: '50000.00', [note]: 'x', [paid]: 1 });
    expect(rowDifferences(now, row!.cells, 'rule')).toEqual([
      { kind: 'cell', row: row!.row, column: 0, closed: '1.00', now: '9.00', by: 'rule' },
      { kind: 'cell', row: row!.row, column: note, closed: '', now: 'x', by: 'rule' },
    ]);
    expect(rowDifferences(row!, row!.cells, 'check')).toEqual([]);
  });

  it('say who knows it', async () => {
    const [row] = await rowsOf('held');
    expect(rowDifferences(changed(row!, { [name]: '' }), row!.cells, 'check')).toEqual([
      { kind: 'cell', row: row!.row, column: name, closed: '甲', now: '', by: 'check' },
    ]);
  });
});

type Changes = Readonly<Record<number, unknown>>;

describe('what was changed in a row', () => {
  it.each<[string, PaidBy | null, number, Changes, readonly number[]]>([
    ['the tier', 'held', 0, { [tier]: 3 }, [tier]],
    ['the deposit', 'held', 0, { [deposit]: 1 }, [deposit]],
    ['what is due', 'held', 0, { [due]: 1 }, [due]],
    ['what is too much', 'held', 1, { [surplus]: 1 }, [surplus]],
    ['what is left to the edge', 'held', 0, { [headroom]: '' }, [headroom]],
    [
      'every figure',
      'held',
      0,
      { [tier]: 1, [deposit]: 2, [due]: 3, [surplus]: 4, [headroom]: 5 },
      [tier, deposit, due, surplus, headroom],
    ],
    ['the GMV', 'held', 0, { [gmv]: 600_000 }, [gmv]],
    ['a GMV that was written in 万', 'held', 1, { [gmv]: 600_000 }, [gmv]],
    ['a GMV that was blank', 'held', 3, { [gmv]: 600_000 }, [gmv]],
    ['the GMV emptied', 'held', 0, { [gmv]: '' }, [gmv]],
    ['the balance', 'held', 0, { [before]: 30_000 }, [before]],
    ['a balance beyond the deposit', 'held', 1, { [before]: '' }, [before]],
    ['the GMV and the balance', 'held', 0, { [gmv]: 1, [before]: 1 }, [gmv, before]],
    ['the GMV as it was written', 'held', 0, { [written]: '51.3万' }, [written]],
    ['the GMV, where nobody knows what was paid', null, 0, { [gmv]: 5 }, [gmv]],
    ['what is due, of no balance', 'held', 2, { [due]: 5 }, [due]],
  ])('%s', async (_, by, at, changes, columns) => {
    const row = (await rowsOf(by))[at]!;
    const found = await changedInRow(floating, by, changed(row, changes), sha256);
    expect(found.map((one) => ('column' in one ? [one.kind, one.row, one.column, one.by] : one))).toEqual(
      columns.map((column) => ['cell', row.row, column, 'check']),
    );
  });

  it.each([0, 1, 2, 3, 4])('the tier paid, which was %i', async (was) => {
    const [row] = await rowsOf('prevTier', [{ ...inputs[0]!, paid: was }]);
    const now = was === 4 ? 0 : was + 1;
    expect(await changedInRow(floating, 'prevTier', changed(row!, { [before]: now }), sha256)).toEqual([
      { kind: 'cell', row: row!.row, column: before, closed: `${was}.00`, now: `${now}.00`, by: 'check' },
    ]);
  });

  it.each<[string, PaidBy | null, number, Changes]>([
    ['the agency', 'held', 0, { [agency]: 'MCN-9' }],
    ['its name', 'held', 0, { [name]: 'x' }],
    ['its number', 'held', 0, { 0: 9 }],
    ['its note', 'held', 0, { [note]: 'x' }],
    ['the GMV as it was written, in 万', 'held', 1, { [written]: '51.3万' }],
    ['the balance and what is due', 'held', 0, { [before]: 30_000, [due]: 1 }],
    ['the balance and what is due, which is no amount', 'held', 0, { [before]: 30_000, [due]: 'x' }],
    ['the balance and the deposit, which is no amount', 'held', 0, { [before]: 30_000, [deposit]: 'x' }],
    ['the balance and what is too much, which is no amount', 'held', 0, { [before]: 30_000, [surplus]: 'x' }],
    ['a balance that was not there', 'held', 2, { [before]: 5 }],
    ['a balance, where nobody knows what was paid', null, 0, { [before]: 5 }],
    ['two that no figure gives away', 'held', 0, { [gmv]: 5, [name]: 'x' }],
  ])('%s: only its row is known', async (_, by, at, changes) => {
    const row = (await rowsOf(by))[at]!;
    expect(await changedInRow(floating, by, changed(row, changes), sha256)).toEqual([{ kind: 'line', row: row.row }]);
  });

  it('the check alone: only its row is known', async () => {
    const [row] = await rowsOf('held');
    expect(await changedInRow(floating, 'held', { ...row!, check: '000000' }, sha256)).toEqual([{ kind: 'line', row: row!.row }]);
    expect(await changedInRow(floating, 'held', { ...row!, check: '' }, sha256)).toEqual([{ kind: 'line', row: row!.row }]);
  });

  it('without a rule: only its row is known', async () => {
    const [row] = await rowsOf('held');
    expect(await changedInRow(null, 'held', changed(row!, { [deposit]: 1 }), sha256)).toEqual([{ kind: 'line', row: row!.row }]);
  });
});
