// Which number the next close of a workbook has, and which close it follows, also where something of the last one is lost.
import { closeList, nextClose, type KeptCloses } from '../../../../src/roster/close/chain/closes';
import type { Close } from '../../../../src/roster/close/make-close';
import { closeColumns } from '../../../../src/roster/close/sheet/columns';
import { readMark } from '../../../../src/roster/close/sheet/line';
import { asRead, closeOf, november } from '../made';

const inputs = [{ agency: 1001, name: '甲', gmv: 512_000, paid: 20_000 }];
const sheetOf = (close: Close, name: string) => ({ name, cells: asRead(close) });
const without = (kind: string, { name, cells }: ReturnType<typeof sheetOf>) => ({
  name,
  cells: cells.filter((line) => readMark(line[closeColumns.mark])?.kind !== kind),
});
const linkOf = ({ head: { sequence }, sheet: { fingerprint } }: Close) => ({ sequence, fingerprint });

let first: Close;
let second: Close;
let sheets: readonly ReturnType<typeof sheetOf>[];
beforeAll(async () => {
  first = await closeOf({ inputs });
  second = await closeOf({ inputs, month: november.month + 1, before: linkOf(first) });
  sheets = [sheetOf(first, '一'), sheetOf(second, '二')];
});
const kept = (changes: Partial<KeptCloses> = {}): KeptCloses => ({ records: [], mirrors: [], sheets, ...changes });
const next = (changes?: Partial<KeptCloses>, month = november.month + 2) => nextClose(closeList(kept(changes)), month);

it('is one more than the last, and follows it', () => {
  expect(nextClose(closeList(kept({ sheets: [] })), november.month)).toEqual({ sequence: 1, before: null, sameMonth: null });
  expect(next()).toEqual({ sequence: 3, before: linkOf(second), sameMonth: null });
  expect(next({}, november.month)).toEqual({ sequence: 3, before: linkOf(second), sameMonth: linkOf(first) });
});

it.each<[string, () => Partial<KeptCloses>]>([
  ['has lost its line', () => ({ sheets: [sheets[0]!, without('fingerprint', sheets[1]!)] })],
  ['is in a record that a later version wrote', () => ({ sheets: sheets.slice(0, 1), records: [{ sequence: 2, text: '{"format":2}' }] })],
])('where the fingerprint of the last %s, its number is not given again, and it follows the one before', (_, changes) =>
  expect(next(changes())).toEqual({ sequence: 3, before: linkOf(first), sameMonth: null }),
);

it('where no fingerprint is left at all, it follows none', () =>
  expect(next({ sheets: sheets.map((sheet) => without('fingerprint', sheet)) })).toEqual({ sequence: 3, before: null, sameMonth: null }));

it('a close that was made so is not accused for it', async () => {
  const lost = [sheets[0]!, without('fingerprint', sheets[1]!)];
  const third = await closeOf({ inputs, month: november.month + 2, ...next({ sheets: lost }) });
  expect(third.head).toMatchObject({ sequence: 3, before: linkOf(first) });
  const { closes } = closeList(kept({ sheets: [...lost, sheetOf(third, '三')] }));
  expect(closes.map(({ sequence, findings }) => [sequence, findings.map(({ kind }) => kind)])).toEqual([
    [1, []],
    [2, ['dropped']],
    [3, []],
  ]);
  // The second is there with its fingerprint again: it is not the one that the third says.
  const found = closeList(kept({ sheets: [...sheets, sheetOf(third, '三')] })).closes[2]!.findings;
  expect(found).toEqual([{ kind: 'before-differs', says: linkOf(first), stands: linkOf(second) }]);
});
