// What is told of a changed close, whole: each finding with its place, by what it is known, and nothing else.
import fc from 'fast-check';
import { monthOf } from '../../../../src/engine/amounts/month';
import type { Close } from '../../../../src/roster/close/make-close';
import type { CloseRecord } from '../../../../src/roster/close/record';
import { closeCode, type Sha256 } from '../../../../src/roster/close/fingerprint';
import type { CloseInput } from '../../../../src/roster/close/row';
import { closeFormat, lineText } from '../../../../src/roster/close/sheet/canonical';
import { closeColumns, countColumn, valueColumn } from '../../../../src/roster/close/sheet/columns';
import { markOf, readMark } from '../../../../src/roster/close/sheet/line';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import { isOfPayments, verifyClose, type CloseFinding, type FingerprintCopy } from '../../../../src/roster/close/verify/verify-close';
import { asRead, closed, closeOf, sealedSheet, sha256, verified } from '../made';

const { deposit, due, mark, name, paid, paymentCheck } = closeColumns;

const inputs: readonly CloseInput[] = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: '51.2万', paid: 60_000 },
  { agency: 'MCN-3', name: '丙', gmv: 480_000, paid: 30_000 },
];

let close: Close;
let record: CloseRecord;
let copies: readonly FingerprintCopy[];
let cells: unknown[][];
let fingerprint: string;
beforeAll(async () => {
  close = await closeOf({ inputs });
  ({ record, copies } = closed(close));
  fingerprint = close.sheet.fingerprint;
});
beforeEach(() => {
  cells = asRead(close);
});

const rowOf = (no: number): number => close.sheet.columnsRow + no;
const lineOf = (kind: string): number => cells.findIndex((line) => readMark(line[mark])?.kind === kind);
const put = (row: number, column: number, cell: unknown): void => void (cells[row]![column] = cell);
/** As somebody does it who knows how checks are made. */
async function putWithCheck(row: number, column: number, cell: unknown): Promise<void> {
  put(row, column, cell);
  const { kind } = readMark(cells[row]![mark])!;
  put(row, mark, markOf(kind as 'row', (await sha256(lineText(kind, cells[row]!))).slice(0, 6)));
}
const checkOf = (row: number): string => readMark(cells[row]![mark])!.check;
const made = async (): Promise<string> => (await verified(cells)).fingerprint;
const told = async (...how: [Parameters<typeof verified>[1]?, string?]): Promise<readonly CloseFinding[]> =>
  (await verified(cells, how[0], how[1] ?? null)).findings;

/** All that there is; the record without its rows; nothing but the sheet. */
const kept = (): Parameters<typeof verified>[1] => ({ record, copies });
const keptWithoutRows = (): Parameters<typeof verified>[1] => ({ record: { ...record, rows: null }, copies });

it('a close that is as it was closed', async () => {
  const outcome = await verifyClose({ cells, record, copies, code: closeCode(fingerprint) }, { sha256 });
  expect(outcome).toEqual({
    isAsClosed: true,
    fingerprint,
    read: readCloseSheet(cells),
    head: {
      format: closeFormat,
      fingerprint,
      sequence: 1,
      before: null,
      month: monthOf(2026, 11),
      closedOn: '2026-12-02',
      corrects: null,
      reason: '',
      ruleSha: close.head.ruleSha,
      paidBy: 'held',
      rows: 3,
      sourceSha: close.head.sourceSha,
      table: '10月!A4:G803',
    },
    findings: [],
    signatures: {
      signatures: ['prepared', 'reviewed', 'approved'].map((role) => ({ role, state: 'blank', name: '', on: '', code: '', kept: null })),
      isSelfReviewed: false,
    },
    rows: 3,
  });
});

it('with what changed it is not as closed, and its fingerprint is that of now', async () => {
  put(rowOf(1), name, 'x');
  const outcome = await verified(cells, kept());
  expect([outcome.isAsClosed, outcome.fingerprint === fingerprint, outcome.rows]).toEqual([false, false, 3]);
});

describe('a cell of a row', () => {
  it('is told by the record', async () => {
    put(rowOf(2), name, 'x');
    expect(await told(kept())).toEqual([{ kind: 'cell', row: rowOf(2), column: name, closed: '乙', now: 'x', by: 'record' }]);
  });

  it('is told by the check where the record kept no rows, or there is none', async () => {
    put(rowOf(1), deposit, 1);
    const finding = { kind: 'cell', row: rowOf(1), column: deposit, closed: '50000.00', now: '1.00', by: 'check' };
    expect(await told(keptWithoutRows())).toEqual([finding]);
    expect(await told()).toEqual([finding]);
  });

  it('is told by the rule where its check was made anew', async () => {
    await putWithCheck(rowOf(1), due, 5);
    const finding = { kind: 'cell', row: rowOf(1), column: due, closed: '30000.00', now: '5.00', by: 'rule' };
    expect(await told(keptWithoutRows())).toEqual([finding]);
    expect(await told()).toEqual([finding]);
    expect(await told(kept())).toEqual([{ ...finding, by: 'record' }]);
  });

  it('that no figure depends on is told by the fingerprint alone where its check was made anew', async () => {
    await putWithCheck(rowOf(1), name, 'x');
    expect(await told()).toEqual([{ kind: 'changed-somewhere' }]);
    expect(await told(keptWithoutRows())).toEqual([{ kind: 'changed-somewhere' }]);
  });
});

describe('a line of the head or the totals', () => {
  it('is told by the record, else by its check', async () => {
    put(lineOf('closed'), valueColumn, '2026-12-03');
    const row = lineOf('closed');
    const finding = { kind: 'cell', row, column: valueColumn, closed: '2026-12-02', now: '2026-12-03', by: 'record' };
    expect(await told(kept())).toEqual([finding]);
    expect(await told(keptWithoutRows())).toEqual([finding]);
    expect(await told()).toEqual([{ kind: 'line', row }]);
  });

  it('of totals is computed anew where its check was, too', async () => {
    await putWithCheck(lineOf('total'), countColumn, 4);
    const cell = { kind: 'cell', row: lineOf('total'), column: countColumn, closed: '3.00', now: '4.00' };
    expect(await told()).toEqual([{ ...cell, by: 'rule' }]);
    expect(await told(kept())).toEqual([{ ...cell, by: 'record' }]);
  });

  it('of totals is not computed anew beside a row that is wrong', async () => {
    await putWithCheck(rowOf(1), due, 5);
    await putWithCheck(lineOf('total'), due, 5);
    expect((await told()).map((one) => 'row' in one && one.row)).toEqual([rowOf(1)]);
  });

  it('moved is told by the record, else by the fingerprint', async () => {
    const row = lineOf('closed');
    [cells[row], cells[row + 1]] = [cells[row + 1]!, cells[row]!];
    expect(await told(kept())).toEqual([{ kind: 'line-moved', row: row }]);
    expect(await told()).toEqual([{ kind: 'changed-somewhere' }]);
  });
});

describe('a check', () => {
  const other = (row: number): string => (checkOf(row) === '000000' ? '111111' : '000000');
  it.each([
    ['of a row', () => rowOf(2), 'row'],
    ['of a line', () => lineOf('month'), 'month'],
  ] as const)('%s alone was changed: the record tells it', async (_, place, kind) => {
    const row = place();
    const [was, now] = [checkOf(row), other(row)];
    put(row, mark, `${kind} ${now}`);
    expect(await told(kept())).toEqual([{ kind: 'cell', row, column: mark, closed: was, now, by: 'record' }]);
    expect(await told()).toEqual([{ kind: 'line', row }]);
    put(row, mark, kind);
    expect(await told(kept())).toEqual([{ kind: 'cell', row, column: mark, closed: was, now: '', by: 'record' }]);
  });

  it('of a row, where the record kept none: the row is told', async () => {
    put(rowOf(2), mark, `row ${other(rowOf(2))}`);
    expect(await told(keptWithoutRows())).toEqual([{ kind: 'line', row: rowOf(2) }]);
  });
});

describe('rows, where the record kept none: their numbers run from 1 and ascend', () => {
  const gone = (no: number): CloseFinding => ({ kind: 'line-missing', no, closed: '' });
  const added = (at: number): CloseFinding => ({ kind: 'line-added', row: rowOf(at) });
  const changes: Readonly<Record<string, [() => void, () => readonly CloseFinding[]]>> = {
    'the first gone': [() => cells.splice(rowOf(1), 1), () => [gone(1)]],
    'the last gone': [() => cells.splice(rowOf(3), 1), () => [gone(3)]],
    'the first again behind the last': [() => cells.splice(rowOf(4), 0, [...cells[rowOf(1)]!]), () => [added(4)]],
    'the second again': [() => cells.splice(rowOf(3), 0, [...cells[rowOf(2)]!]), () => [added(3)]],
    'the last before the first': [
      () => cells.splice(rowOf(1), 0, ...cells.splice(rowOf(3), 1)),
      () => [{ kind: 'line-moved', row: rowOf(1) }],
    ],
    'a number beyond the last': [() => put(rowOf(3), 0, 4), () => [added(3), gone(3)]],
    'a number that is none': [() => put(rowOf(1), 0, 'x'), () => [added(1), gone(1)]],
    'one between others that is none': [() => put(rowOf(2), 0, 'x'), () => [added(2), gone(2)]],
    'a number that is not whole': [() => put(rowOf(3), 0, 2.5), () => [added(3), gone(3)]],
    'the number 0': [() => put(rowOf(1), 0, 0), () => [added(1), gone(1)]],
    'a line without a mark': [() => cells.splice(rowOf(2), 0, ['', 'x']), () => [added(2)]],
  };
  it.each(Object.keys(changes))('%s', async (what) => {
    const [change, found] = changes[what]!;
    change();
    expect(await told(keptWithoutRows())).toEqual(found());
    expect(await told()).toEqual(found());
  });

  it('without their count, the highest number is the last', async () => {
    cells.splice(lineOf('rows'), 1);
    expect(await told()).toEqual([{ kind: 'changed-somewhere' }]);
    const at = cells.findIndex((line) => line[0] === 2);
    cells.splice(at, 1);
    expect(await told()).toEqual([{ kind: 'line-missing', no: 2, closed: '' }]);
  });

  it('without their count, a number that is none counts for none', async () => {
    cells.splice(lineOf('rows'), 1);
    const at = cells.findIndex((line) => line[0] === 3);
    put(at, 0, 3.5);
    expect(await told()).toEqual([{ kind: 'line-added', row: at }]);
  });

  it('by the record each is the row of its number', async () => {
    cells.splice(rowOf(2), 1);
    expect(await told(kept())).toEqual([{ kind: 'line-missing', no: 2, closed: 'MCN-2' }]);
  });
});

describe('the fingerprint and the code', () => {
  it('another code beside the right fingerprint', async () => {
    put(lineOf('code'), valueColumn, '12345678');
    const code = { kind: 'cell', row: lineOf('code'), column: valueColumn, closed: closeCode(fingerprint), now: '12345678', by: 'check' };
    expect(await told(kept())).toEqual([code]);
    expect(await told()).toEqual([code]);
  });

  it('another fingerprint, where the others agree', async () => {
    put(lineOf('fingerprint'), valueColumn, '0'.repeat(64));
    const row = lineOf('fingerprint');
    expect(await told({ copies })).toEqual([
      { kind: 'cell', row, column: valueColumn, closed: fingerprint, now: '0'.repeat(64), by: 'check' },
      { kind: 'copies-disagree', copies: [{ place: 'sheet', fingerprint: '0'.repeat(64) }, ...copies], made: fingerprint },
    ]);
  });

  it('another fingerprint, which nobody else says: the code is not its', async () => {
    put(lineOf('fingerprint'), valueColumn, '0'.repeat(64));
    expect(await told()).toEqual([
      { kind: 'cell', row: lineOf('code'), column: valueColumn, closed: '00000000', now: closeCode(fingerprint), by: 'check' },
    ]);
  });

  it('no fingerprint that can be read: the code is that of the sheet as it is', async () => {
    put(lineOf('fingerprint'), valueColumn, 'x');
    expect(await told()).toEqual([]);
    put(rowOf(1), name, 'x');
    expect(await told()).toContainEqual({
      ...{ kind: 'cell', row: lineOf('code'), column: valueColumn, by: 'check' },
      ...{ closed: closeCode(await made()), now: closeCode(fingerprint) },
    });
  });

  it('both lines gone', async () => {
    cells.splice(lineOf('fingerprint'), 1);
    cells.splice(lineOf('code'), 1);
    const code = { kind: 'line-missing', no: null, closed: closeCode(fingerprint) };
    expect(await told({ copies })).toEqual([{ kind: 'line-missing', no: null, closed: fingerprint }, code]);
    expect(await told()).toEqual([code]);
  });

  it('copies that say different things', async () => {
    const differing = [copies[0]!, { place: 'next', fingerprint: 'a'.repeat(64) }] as const;
    expect(await told({ copies: differing })).toEqual([
      { kind: 'copies-disagree', copies: [{ place: 'sheet', fingerprint }, ...differing], made: fingerprint },
    ]);
  });

  it('copies that all say another than the sheet makes', async () => {
    await putWithCheck(rowOf(1), name, 'x');
    expect(await told({ copies })).toEqual([{ kind: 'changed-somewhere' }]);
    put(rowOf(1), mark, 'row');
    expect(await told({ copies })).toEqual([{ kind: 'line', row: rowOf(1) }]);
  });
});

describe('a close code that somebody holds', () => {
  it.each([
    ['the same', (code: string) => code, null],
    ['the same, as people type it', (code: string) => ` ${code.slice(0, 4).toUpperCase()}-${code.slice(4)}`, null],
    ['another', () => '12 34-5678', '12345678'],
    ['what is none', () => '12-34', '12-34'],
    ['nothing', () => '', ''],
  ])('%s', async (_, typed, held) => {
    const code = closeCode(fingerprint);
    expect(await told(kept(), typed(code))).toEqual(held === null ? [] : [{ kind: 'code-differs', held, made: code }]);
  });
});

describe('the record', () => {
  it('whose rows do not make its fingerprint proves nothing: what differs is told, and the sheet by itself', async () => {
    const text = record.rows![1]!.replace('乙', '丁');
    const forged = { ...record, rows: [record.rows![0]!, text, record.rows![2]!] };
    expect(await told({ record: forged, copies })).toEqual([{ kind: 'record-changed', differing: [text] }]);
    put(rowOf(1), deposit, 1);
    expect(await told({ record: forged, copies })).toEqual([
      { kind: 'record-changed', differing: [record.rows![0]!, text] },
      { kind: 'cell', row: rowOf(1), column: deposit, closed: '50000.00', now: '1.00', by: 'check' },
    ]);
  });

  it('of which very much differs: twenty lines are told, those of the head first', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `row\tx${i}\t${i}.00`);
    const lines = record.lines.map((line, index) => (index === 0 ? `${line}x` : line));
    const [changed] = await told({ record: { ...record, rows, lines }, copies });
    expect(changed).toEqual({ kind: 'record-changed', differing: [lines[0]!, ...rows.slice(0, 19)] });
  });

  it('without rows, alone against everything else, proves nothing', async () => {
    const forged = { ...record, rows: null, fingerprint: 'f'.repeat(64) };
    const all = [{ place: 'sheet' as const, fingerprint }, { place: 'record' as const, fingerprint: 'f'.repeat(64) }, ...copies];
    expect(await told({ record: forged, copies })).toEqual([
      { kind: 'record-changed', differing: [] },
      { kind: 'copies-disagree', copies: all, made: fingerprint },
    ]);
  });

  it('without rows, against others that do not agree, is believed', async () => {
    const forged = { ...record, rows: null, fingerprint: 'f'.repeat(64) };
    const others = [copies[0]!, { place: 'property', fingerprint: 'e'.repeat(64) }] as const;
    expect((await told({ record: forged, copies: others })).map(({ kind }) => kind)).toEqual(['copies-disagree']);
  });

  it('without rows, against nobody, is believed', async () => {
    put(lineOf('fingerprint'), valueColumn, '');
    const forged = { ...record, rows: null, fingerprint: 'f'.repeat(64) };
    expect((await told({ record: forged })).map(({ kind }) => kind)).not.toContain('record-changed');
  });
});

it.each([
  ['another form', 'tuike-close/2', 'tuike-close/2'],
  ['none', '', ''],
])('a sheet that says %s', async (_, written, format) => {
  await putWithCheck(lineOf('format'), valueColumn, written);
  expect(await told()).toEqual([{ kind: 'other-format', format }]);
});

describe('a rule that is none any more', () => {
  it('is told beside its line', async () => {
    put(lineOf('rule-text'), valueColumn, '{}');
    expect(await told()).toEqual([{ kind: 'line', row: lineOf('rule-text') }, { kind: 'rule-unreadable' }]);
  });

  it('whose check was made anew: nothing is computed by it', async () => {
    await putWithCheck(lineOf('rule-text'), valueColumn, '{}');
    await putWithCheck(lineOf('total'), countColumn, 4);
    await putWithCheck(rowOf(1), due, 5);
    expect(await told()).toEqual([{ kind: 'changed-somewhere' }, { kind: 'rule-unreadable' }]);
  });
});

describe('payments', () => {
  it('filled in change nothing; sealed ones that changed are told last', async () => {
    put(rowOf(1), paid, 5);
    expect(await told(kept())).toEqual([]);
    const sealed = await sealedSheet(close);
    cells = sealed.cells;
    put(rowOf(1), paid, 6);
    const finding = { kind: 'payment', row: rowOf(1), column: paid, closed: '30000.30', now: '6.00', on: '2026-12-15' };
    expect(await told({ record: { ...record, seals: [sealed.seal] }, copies }, '12345678')).toEqual([
      { kind: 'code-differs', held: '12345678', made: closeCode(fingerprint) },
      finding,
    ]);
    expect(await told({ copies })).toEqual([{ ...finding, column: paymentCheck, closed: null, now: cells[rowOf(1)]![paymentCheck] }]);
  });

  it('are held against the fingerprint on the sheet, as it is when it says none', async () => {
    const sealed = await sealedSheet(close);
    cells = sealed.cells;
    put(lineOf('fingerprint'), valueColumn, '');
    expect(await told()).toEqual([]);
  });

  it.each<[CloseFinding, boolean]>([
    [{ kind: 'payment', row: 1, column: 12, closed: null, now: '', on: '' }, true],
    [{ kind: 'payment-missing', no: 1, closed: '', on: '' }, true],
    [{ kind: 'seal-broken', on: '' }, true],
    [{ kind: 'seal-differs', sheet: '', record: '' }, true],
    [{ kind: 'line', row: 1 }, false],
    [{ kind: 'line-missing', no: 1, closed: '' }, false],
    [{ kind: 'cell', row: 1, column: 12, closed: '', now: '', by: 'record' }, false],
    [{ kind: 'changed-somewhere' }, false],
    [{ kind: 'rule-unreadable' }, false],
  ])('%j is of what people filled in: %p', (finding, isOf) => expect(isOfPayments(finding)).toBe(isOf));
});

describe('on the way', () => {
  const many = Array.from({ length: 1100 }, (_, i) => ({ agency: `a${i}`, name: '', gmv: i * 1000, paid: 0 }));

  it('how many rows are done is told, of how many', async () => {
    const large = asRead(await closeOf({ inputs: many }));
    const lines = readCloseSheet(large).lines.length;
    const said: number[][] = [];
    const request = { cells: large, record: null, copies: [], code: null };
    await verifyClose(request, { sha256, onProgress: (...progress) => said.push(progress) });
    expect(said).toEqual([
      [500 - lines, 1100],
      [1000 - lines, 1100],
      [1100, 1100],
    ]);
  });

  it('law: it is stopped wherever it waits', async () => {
    const request = { cells, record, copies, code: null };
    let waits = 0;
    const counting = (): Promise<void> => {
      waits++;
      return Promise.resolve();
    };
    expect((await verifyClose(request, { sha256, pause: counting })).findings).toEqual([]);
    expect(waits).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(waits - 1), async (at) => {
        let left = at;
        const pause = (): Promise<void> => (left-- === 0 ? Promise.reject(new Error('stopped')) : Promise.resolve());
        await expect(verifyClose(request, { sha256, pause })).rejects.toThrow('stopped');
      }),
    );
  });

  it('a hash that fails is not passed over', async () => {
    const failing: Sha256 = () => Promise.reject(new Error('no hash'));
    await expect(verifyClose({ cells, record: null, copies: [], code: null }, { sha256: failing })).rejects.toThrow('no hash');
  });
});
