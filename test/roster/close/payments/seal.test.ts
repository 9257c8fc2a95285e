// Payments sealed and verified: what is hashed and written, to the letter, and what is told where they are no longer so.
import fc from 'fast-check';
import type { Close } from '../../../../src/roster/close/make-close';
import { sealPayments, verifyPayments, type SealOutcome } from '../../../../src/roster/close/payments/seal';
import type { PaymentSeal } from '../../../../src/roster/close/record';
import { closeColumns, valueColumn } from '../../../../src/roster/close/sheet/columns';
import { readMark } from '../../../../src/roster/close/sheet/line';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import { asRead, closeOf, sha256 } from '../made';

const { paid, paidOn, voucher, mark, paymentCheck } = closeColumns;
const hash = 'c'.repeat(64);
const day = '2026-12-15';

let close: Close;
let cells: unknown[][];
beforeAll(async () => {
  close = await closeOf({ inputs: [1, 2, 3, 4].map((no) => ({ agency: `MCN-${no}`, name: '', gmv: no * 300_000, paid: 0 })) });
});
beforeEach(() => {
  cells = asRead(close);
});

const rowOf = (no: number): number => close.sheet.columnsRow + no;
const lineRow = (): number => cells.findIndex((line) => readMark(line[mark])?.kind === 'payments');
const pay = (no: number, ...filled: readonly unknown[]): void => filled.forEach((cell, index) => (cells[rowOf(no)]![paid + index] = cell));
const seal = (on = day): Promise<SealOutcome> => sealPayments(readCloseSheet(cells), hash, on, { sha256 });

/** Sealed, and written on the sheet. */
async function sealed(on = day): Promise<PaymentSeal> {
  const outcome = await seal(on);
  if (outcome.state !== 'sealed') throw new Error(outcome.state);
  const { row, column, text, checks } = outcome.writing;
  cells[row]![column] = text;
  checks.cells.forEach(([check], index) => {
    if (check !== null) cells[checks.row + index]![checks.column] = check;
  });
  return outcome.seal;
}
const found = (seals: readonly PaymentSeal[] | null) => verifyPayments(readCloseSheet(cells), hash, seals, { sha256 });
const textOf = (before: string, ...lines: readonly string[]): string => ['tuike-payments/1', hash, day, before, ...lines].join('\n');
const check = async (line: string): Promise<string> => (await sha256(line)).slice(0, 6);

describe('sealing', () => {
  it.each<[string, readonly unknown[], string]>([
    ['an amount, a day and a voucher', [30_000, 46_003, '0099'], '2\t30000.00\t2025-12-12\t0099'],
    ['an amount in 万', ['3万', '2026-12-01', ''], '2\t30000.00\t2026-12-01\t'],
    ['nothing paid, which is a decision', [0, '', ''], '2\t0.00\t\t'],
    ['a sum of doubles', [0.1 + 0.2, '', ''], '2\t0.30\t\t'],
    ['more decimals than yuan have', ['1.2345', '', ''], '2\t1.2345\t\t'],
    ['a day alone', ['', '2026-12-01', ''], '2\t\t2026-12-01\t'],
    ['a voucher alone', ['', '', 7], '2\t\t\t7.00'],
  ])('%s', async (_, filled, line) => {
    pay(2, ...filled);
    const fingerprint = await sha256(textOf('', line));
    expect(await seal()).toEqual({
      state: 'sealed',
      seal: { on: day, fingerprint, lines: [line] },
      writing: {
        row: lineRow(),
        column: valueColumn,
        text: `${day} ${fingerprint}`,
        checks: { row: rowOf(1), column: paymentCheck, cells: [[''], [await check(line)], [''], ['']] },
      },
    });
  });

  it('payments come by number, checks where the rows stand, also between lines that people put there', async () => {
    const [last] = cells.splice(rowOf(4), 1);
    cells.splice(rowOf(1), 0, last!, ['', 'a line of somebody']);
    const at = [rowOf(1), rowOf(3)];
    cells[at[0]!]![paid] = 4;
    cells[at[1]!]![paid] = 1;
    const lines = ['1\t1.00\t\t', '4\t4.00\t\t'];
    const outcome = await seal();
    expect(outcome).toMatchObject({ state: 'sealed', seal: { lines, fingerprint: await sha256(textOf('', ...lines)) } });
    expect(outcome).toMatchObject({
      writing: { checks: { row: rowOf(1), cells: [[await check(lines[1]!)], [null], [await check(lines[0]!)], [''], ['']] } },
    });
  });

  it('again takes the check of a payment away that is there no longer', async () => {
    pay(1, 5);
    pay(2, 6);
    const seals = [await sealed()];
    pay(2, '');
    expect(await found(seals)).not.toEqual([]);
    for (const on of ['2026-12-16', '2026-12-17']) {
      seals.push(await sealed(on));
      expect(cells[rowOf(2)]![paymentCheck]).toBe('');
      for (const known of [seals, [{ ...seals.at(-1)!, lines: null }], null]) expect(await found(known)).toEqual([]);
    }
  });

  it('leaves what stands beside a line that somebody put between', async () => {
    cells.splice(rowOf(2), 0, [...Array<string>(paymentCheck).fill(''), 'mine']);
    pay(1, 5);
    await sealed();
    expect(cells[rowOf(2)]![paymentCheck]).toBe('mine');
  });

  it('again names the seal before', async () => {
    pay(1, 5);
    const first = await sealed();
    pay(2, 6);
    const lines = ['1\t5.00\t\t', '2\t6.00\t\t'];
    const fingerprint = await sha256(textOf(first.fingerprint, ...lines));
    expect(await seal()).toMatchObject({
      seal: { on: day, fingerprint, lines },
      writing: { text: `${day} ${fingerprint} ${first.fingerprint}` },
    });
  });

  it.each([
    ['of another day as it says', () => `2026-12-01 ${'a'.repeat(64)} ${'b'.repeat(64)}`, 'a'.repeat(64)],
    ['with something behind', () => `2026-12-01 ${'a'.repeat(64)} x`, ''],
    ['with something before', () => `x 2026-12-01 ${'a'.repeat(64)}`, ''],
    ['of no day', () => 'a'.repeat(64), ''],
    ['in capitals', () => `2026-12-01 ${'A'.repeat(64)}`, ''],
  ])('after a seal %s', async (_, text, before) => {
    pay(1, 5);
    cells[lineRow()]![valueColumn] = text();
    expect(await seal()).toMatchObject({ seal: { fingerprint: await sha256(textOf(before, '1\t5.00\t\t')) } });
  });

  it('is refused while a cell holds no amount or no day', async () => {
    pay(1, 'paid', 'soon', 'v');
    pay(3, -5);
    expect(await seal()).toEqual({
      state: 'faults',
      faults: [
        { row: rowOf(1), column: paid, problem: { code: 'not-an-amount', argument: 'amount', seen: 'paid' } },
        { row: rowOf(1), column: paidOn, problem: { code: 'not-a-day', argument: 'date', seen: 'soon' } },
        { row: rowOf(3), column: paid, problem: { code: 'amount-negative', argument: 'amount', seen: '-5' } },
      ],
    });
  });

  it('is nothing where nothing is paid', async () => expect(await seal()).toEqual({ state: 'nothing-paid' }));

  it('has no place where its line is gone, paid or not', async () => {
    cells.splice(lineRow(), 1);
    expect(await seal()).toEqual({ state: 'no-line' });
  });

  it('stops where it waits', async () => {
    pay(1, 5);
    const pause = (): Promise<void> => Promise.reject(new Error('stopped'));
    await expect(sealPayments(readCloseSheet(cells), hash, day, { sha256, pause })).rejects.toThrow('stopped');
  });
});

describe('without a seal on the sheet', () => {
  const kept: PaymentSeal = { on: day, fingerprint: 'a'.repeat(64), lines: null };
  it.each<[string, readonly PaymentSeal[] | null, readonly object[]]>([
    ['and without a record, nothing is told', null, []],
    ['and in a record without one, nothing is told', [], []],
    ['and with one in the record, it is told', [kept], [{ kind: 'seal-differs', sheet: '', record: kept.fingerprint }]],
  ])('%s', async (_, seals, told) => {
    pay(1, 5);
    expect(await found(seals)).toEqual(told);
  });

  it.each(['', 'x'])('but with checks of payments beside %j, it was taken away', async (text) => {
    pay(1, 5);
    await sealed();
    cells[lineRow()]![valueColumn] = text;
    expect(await found(null)).toEqual([{ kind: 'seal-broken', on: '' }]);
    expect(await found([])).toEqual(text === '' ? [] : [{ kind: 'seal-broken', on: '' }]);
    expect(await found([kept])).toEqual([{ kind: 'seal-differs', sheet: '', record: kept.fingerprint }]);
  });

  it('but something else in its place, that is told', async () => {
    cells[lineRow()]![valueColumn] = '已全部付清';
    for (const seals of [null, []]) expect(await found(seals)).toEqual([{ kind: 'seal-broken', on: '' }]);
  });

  it('and without its line, with checks, it was taken away, too', async () => {
    pay(1, 5);
    await sealed();
    cells.splice(lineRow(), 1);
    expect(await found(null)).toEqual([{ kind: 'seal-broken', on: '' }]);
  });
});

describe('sealed payments', () => {
  let kept: PaymentSeal;
  let checks: readonly string[];
  beforeEach(async () => {
    pay(1, 5, '2026-12-01', 'v1');
    pay(3, 7.5, '', '');
    kept = await sealed();
    checks = [1, 3].map((no) => String(cells[rowOf(no)]![paymentCheck]));
  });
  const withoutLines = (): PaymentSeal => ({ ...kept, lines: null });
  const at = (no: number, column: number, closed: string | null, now: string) => ({
    ...{ kind: 'payment', row: rowOf(no), column, closed, now, on: day },
  });
  const byCheck = (no: number, now: string) => at(no, paymentCheck, null, now);

  it('that are as they were sealed, wherever their rows stand', async () => {
    for (const seals of [[kept], [withoutLines()], null]) expect(await found(seals)).toEqual([]);
    cells.splice(rowOf(1), 0, ...cells.splice(rowOf(3), 1));
    for (const seals of [[kept], [withoutLines()], null]) expect(await found(seals)).toEqual([]);
  });

  it('beside one that was filled in later', async () => {
    pay(2, 9);
    expect(await found([kept])).toEqual([]);
  });

  it('of which the record knows nothing, or another as the latest', async () => {
    const other = { ...kept, fingerprint: 'a'.repeat(64) };
    expect(await found([])).toEqual([{ kind: 'seal-differs', sheet: kept.fingerprint, record: '' }]);
    expect(await found([kept, other])).toEqual([{ kind: 'seal-differs', sheet: kept.fingerprint, record: other.fingerprint }]);
    expect(await found([other, kept])).toEqual([]);
  });

  it('of which a check alone was changed', async () => {
    cells[rowOf(3)]![paymentCheck] = 'abcdef';
    for (const seals of [[kept], null]) expect(await found(seals)).toEqual([byCheck(3, 'abcdef')]);
  });

  it('of which one was changed: by the record what it was, else which', async () => {
    pay(1, 6, '2026-12-02', 'v2');
    expect(await found([kept])).toEqual([
      at(1, paid, '5.00', '6.00'),
      at(1, paidOn, '2026-12-01', '2026-12-02'),
      at(1, voucher, 'v1', 'v2'),
    ]);
    for (const seals of [[withoutLines()], null]) expect(await found(seals)).toEqual([byCheck(1, checks[0]!)]);
  });

  it('of which one was emptied', async () => {
    pay(3, '');
    expect(await found([kept])).toEqual([at(3, paid, '7.50', '')]);
    pay(3, 'x');
    expect(await found([kept])).toEqual([at(3, paid, '7.50', '')]);
  });

  it('of which one was taken away with its check, or with its row', async () => {
    const gone = { kind: 'payment-missing', no: 1, closed: '5.00 2026-12-01 v1', on: day };
    pay(1, '', '', '', 'row', '');
    expect(await found([kept])).toEqual([gone]);
    for (const seals of [[withoutLines()], null]) expect(await found(seals)).toEqual([{ kind: 'seal-broken', on: day }]);
    cells.splice(rowOf(1), 1);
    expect(await found([kept])).toEqual([gone]);
  });

  it('beside one that came with a check of its own: the seal is broken, where is not known', async () => {
    pay(2, 9);
    cells[rowOf(2)]![paymentCheck] = await check('2\t9.00\t\t');
    for (const seals of [[kept], null]) expect(await found(seals)).toEqual([{ kind: 'seal-broken', on: day }]);
  });

  it('of which one was changed with its check: told by the record alone', async () => {
    pay(3, 8);
    cells[rowOf(3)]![paymentCheck] = await check('3\t8.00\t\t');
    expect(await found([kept])).toEqual([at(3, paid, '7.50', '8.00')]);
    expect(await found(null)).toEqual([{ kind: 'seal-broken', on: day }]);
  });

  it('whose seal is of another day, another close or another before', async () => {
    const text = String(cells[lineRow()]![valueColumn]);
    cells[lineRow()]![valueColumn] = text.replace(day, '2026-12-16');
    expect(await found([kept])).toEqual([{ kind: 'seal-broken', on: '2026-12-16' }]);
    cells[lineRow()]![valueColumn] = `${text} ${'b'.repeat(64)}`;
    expect(await found([kept])).toEqual([{ kind: 'seal-broken', on: day }]);
    cells[lineRow()]![valueColumn] = text;
    expect(await verifyPayments(readCloseSheet(cells), 'd'.repeat(64), [kept], { sha256 })).toEqual([{ kind: 'seal-broken', on: day }]);
  });

  it('changed under another seal than the record’s: told by their checks', async () => {
    pay(1, 6);
    const other = { ...kept, fingerprint: 'a'.repeat(64) };
    expect(await found([other])).toEqual([
      { kind: 'seal-differs', sheet: kept.fingerprint, record: other.fingerprint },
      byCheck(1, checks[0]!),
    ]);
  });

  it('that stop where they wait', async () => {
    const pause = (): Promise<void> => Promise.reject(new Error('stopped'));
    await expect(verifyPayments(readCloseSheet(cells), hash, null, { sha256, pause })).rejects.toThrow('stopped');
  });
});

it('law: what was sealed verifies, and one amount changed afterwards is told at its cell', async () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
  await fc.assert(
    fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 4 }), fc.nat(3), async (amounts, which) => {
      cells = asRead(close);
      amounts.forEach((one, index) => pay(index + 1, one));
      const kept = await sealed();
      expect(await found([kept])).toEqual([]);
      const [no, before] = [(which % amounts.length) + 1, amounts[which % amounts.length]!];
      pay(no, before + 1);
      expect(await found([kept])).toEqual([
        { kind: 'payment', row: rowOf(no), column: paid, closed: before.toFixed(2), now: (before + 1).toFixed(2), on: day },
      ]);
    }),
    { numRuns: 40 },
  );
});
