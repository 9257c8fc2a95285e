// Lines that no fingerprint covers: one of each kind, and nothing in them but what belongs there.
import { close as english } from '../../../../src/i18n/en-US/close';
import { close as chinese } from '../../../../src/i18n/zh-CN/close';
import { closeColumns, signatureColumns, valueColumn } from '../../../../src/roster/close/sheet/columns';
import { readMark } from '../../../../src/roster/close/sheet/line';
import { outsideLabels } from '../../../../src/roster/close/sheet/outside-lines';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import { signClose } from '../../../../src/roster/close/signatures';
import type { CloseFinding } from '../../../../src/roster/close/verify/verify-close';
import { asRead, closed, closeOf, sealedSheet, verified, type Closed } from '../made';

const { mark, deposit, note, voucher } = closeColumns;
const inputs = [
  { agency: 'A', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 1002, name: '乙', gmv: 600_000, paid: 20_000 },
];

let known: Closed;
let cells: unknown[][];
beforeAll(async () => {
  known = closed(await closeOf({ inputs }));
});
beforeEach(() => {
  cells = asRead(known.close);
});

const lineOf = (kind: string): number => cells.findIndex((line) => readMark(line[mark])?.kind === kind);
const told = async (): Promise<readonly CloseFinding[]> => {
  const { isAsClosed, findings } = await verified(cells, known);
  expect(isAsClosed).toBe(findings.length === 0);
  expect((await verified(cells)).findings).toEqual(findings);
  return findings;
};
const cell = (row: number, column: number, was: string, now: string) => ({
  ...{ kind: 'cell', row, column },
  closed: was,
  now,
  by: 'check',
});

it('labels are those of the words, in either language', () => {
  const labels = ({ head, sign, payments }: typeof chinese) => ({
    ...{ code: head.code, fingerprint: head.fingerprint, payments },
    ...{ prepared: sign.prepared, reviewed: sign.reviewed, approved: sign.approved },
  });
  const all = [labels(chinese), labels(english)] as const;
  for (const [kind, known] of Object.entries(outsideLabels))
    for (const [index, words] of all.entries()) expect(known[index]).toBe(words[kind as keyof typeof words]);
  expect(Object.keys(outsideLabels)).toEqual(Object.keys(all[0]));
});

describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
  it('a close that is sealed and signed says nothing, and labels of the other language are known', async () => {
    const close = await closeOf({ inputs }, language);
    const sealed = await sealedSheet(close);
    for (const role of ['prepared', 'reviewed', 'approved'] as const) {
      const signed = signClose(readCloseSheet(sealed.cells), role, `王${role}`, '2026-12-03', close.sheet.fingerprint);
      if (signed.state !== 'signed') throw new Error(signed.state);
      signed.writing.cells.forEach((text, index) => (sealed.cells[signed.writing.row]![signed.writing.column + index] = text));
    }
    expect((await verified(sealed.cells, { copies: closed(close).copies })).findings).toEqual([]);
    const other = language === 'zh-CN' ? english : chinese;
    sealed.cells[readCloseSheet(sealed.cells).outside.find(({ kind }) => kind === 'code')!.row]![0] = ` ${other.head.code} `;
    expect((await verified(sealed.cells)).findings).toEqual([]);
  });

  it('a label that is another is told with what it was in that language', async () => {
    const close = await closeOf({ inputs }, language);
    cells = asRead(close);
    const row = lineOf('approved');
    cells[row]![0] = '不同意';
    const { approved } = (language === 'zh-CN' ? chinese : english).sign;
    expect((await verified(cells, closed(close))).findings).toEqual([cell(row, 0, approved, '不同意')]);
  });
});

describe('a line that is added', () => {
  const forged: Readonly<Record<string, readonly unknown[]>> = {
    'a total marked as payments': ['更正后合计', '', '', 3, 1_112_100, '', 120_000, 60_000, 999_999, 0, '', '', '', '', '', 'payments'],
    'an agency marked as approved': ['D', 'D', '丁', '600000', 600_000, 2, 50_000, 0, 50_000, 0, 400_000, '', '', '', '', 'approved'],
    'another signature': ['批准', '', '李总', '2026-12-03', '12345678', '', '', '', '', '', '', '', '', '', '', 'approved'],
    'another code': ['结账码', '', '12345678', '', '', '', '', '', '', '', '', '', '', '', '', 'code'],
    'a blank one': ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'reviewed'],
  };
  it.each(Object.entries(forged))('%s, below the own one: the added one is told', async (_, line) => {
    const row = lineOf('rule-text');
    cells.splice(row, 0, [...line]);
    expect(await told()).toEqual([{ kind: 'line-added', row }]);
  });

  it.each(Object.entries(forged).filter(([what]) => !what.startsWith('another')))('%s, above it: the same', async (_, line) => {
    const row = lineOf('title') + 1;
    cells.splice(row, 0, [...line]);
    expect(await told()).toEqual([{ kind: 'line-added', row }]);
    expect(
      readCloseSheet(cells)
        .outside.map(({ kind }) => kind)
        .sort(),
    ).toEqual(Object.keys(outsideLabels).sort());
  });

  it('another code above the own one: both are told', async () => {
    const row = lineOf('code');
    cells.splice(row, 0, [...forged['another code']!]);
    const code = known.close.sheet.fingerprint.slice(0, 8);
    expect(await told()).toEqual([{ kind: 'line-added', row: row + 1 }, cell(row, valueColumn, code, '12345678')]);
  });
});

it.each(['payments', 'prepared', 'reviewed', 'approved'] as const)('the line %s that is gone is told', async (kind) => {
  cells.splice(lineOf(kind), 1);
  expect(await told()).toEqual([{ kind: 'line-missing', no: null, closed: outsideLabels[kind][0] }]);
});

describe('a cell that nobody fills in', () => {
  it.each([
    ['payments', closeColumns.due, '实际应补缴 10000'],
    ['payments', 3, 5],
    ['payments', 1, 'x'],
    ['code', 3, '作废，以另表为准'],
    ['fingerprint', note, 'x'],
    ['prepared', 1, 'x'],
    ['reviewed', 5, 0],
    ['approved', voucher, { code: '#N/A' }],
    ['approved', deposit, true],
  ] as const)('of the line %s, column %i', async (kind, column, now) => {
    const row = lineOf(kind);
    cells[row]![column] = now;
    const [finding] = await told();
    expect(finding).toMatchObject({ kind: 'cell', row, column, closed: '' });
    expect(await told()).toHaveLength(1);
  });

  it.each(['code', 'fingerprint', 'payments', 'prepared', 'reviewed', 'approved'] as const)(
    'the label of %s, emptied or another',
    async (kind) => {
      for (const now of ['', '备注', outsideLabels[kind === 'approved' ? 'reviewed' : 'approved'][0]!]) {
        cells[lineOf(kind)]![0] = now;
        expect(await told()).toEqual([cell(lineOf(kind), 0, outsideLabels[kind][0]!, now)]);
      }
    },
  );

  it('a blank of spaces is one, and what stands from column R on is nobody’s', async () => {
    cells[lineOf('code')]![5] = ' ';
    cells[lineOf('code')]![17] = 'mine';
    expect(await told()).toEqual([]);
  });
});

it('names, days and codes of signatures may be typed: they are told as typed, not as changed', async () => {
  const row = lineOf('reviewed');
  [signatureColumns.name, signatureColumns.on, signatureColumns.code].forEach((column) => (cells[row]![column] = 'x'));
  expect(await told()).toEqual([]);
});

it('what was changed elsewhere is told beside it', async () => {
  cells[lineOf('approved')]![0] = '不同意';
  cells[lineOf('total')]![deposit] = 1;
  expect((await verified(cells, known)).findings.map((one) => [one.kind, 'row' in one && one.row])).toEqual([
    ['cell', lineOf('total')],
    ['cell', lineOf('approved')],
  ]);
});
