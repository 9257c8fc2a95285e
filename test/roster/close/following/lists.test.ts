// The lists to send, whole: what stands above, in each column and below, and where something is not known.
import { afterClose } from '../../../../src/roster/close/following/carry-forward';
import { closeListSheet, type ListSheet } from '../../../../src/roster/close/following/lists';
import type { CloseRequest } from '../../../../src/roster/close/make-close';
import type { CloseInput } from '../../../../src/roster/close/row';
import { closeColumns, valueColumn } from '../../../../src/roster/close/sheet/columns';
import { readMark } from '../../../../src/roster/close/sheet/line';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import type { CloseListName } from '../../../../src/roster/close/words';
import { asRead, closeOf, words } from '../made';

const code = '1a2b3c4d';
const options = { words: words['zh-CN'], ruleName: '浮动制', payBy: '2026-12-20', fingerprint: code.repeat(8) };

const inputs: readonly CloseInput[] = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '', gmv: '120万', paid: 60_000.5 },
  { agency: 'MCN-3', name: '丙', gmv: 480_000, paid: 20_000 },
  { agency: 'MCN-4', name: '丁', gmv: '待定', paid: 0 },
];

interface How {
  readonly request?: Partial<CloseRequest>;
  readonly paid?: readonly unknown[];
  readonly with?: Partial<Parameters<typeof closeListSheet>[3]>;
  /** What stands where the sheet says its month. */
  readonly month?: string;
}

async function list(name: CloseListName, { request, paid = [], with: other, month }: How = {}): Promise<ListSheet> {
  const close = await closeOf({ inputs, ...request });
  const cells = asRead(close);
  paid.forEach((cell, index) => (cells[close.sheet.columnsRow + 1 + index]![closeColumns.paid] = cell));
  if (month !== undefined) cells.find((line) => readMark(line[closeColumns.mark])?.kind === 'month')![valueColumn] = month;
  const read = readCloseSheet(cells);
  return closeListSheet(name, read, afterClose(read, 'none-paid')!, { ...options, ...other });
}

const purpose = '推客保证金补缴 2026-11';
const basis = [`规则：浮动制 · 结账日期 2026-12-02 · 结账码 ${code}`];
const footer = `推客保证金底稿 2026-11 · 结账码 ${code} · 第 &P 页，共 &N 页`;

describe('to pay', () => {
  const header = ['机构名称', '机构编号', '成交额', '档位', '应缴保证金', '结账前余额', '应补缴', '缴款期限', '用途', '通知'];
  const money = [false, false, true, false, true, true, true, false, false, false];
  const told = (who: string, gmv: string, tier: number, deposit: string, held: string, due: string): string =>
    `${who}：贵机构 2026-10 推客成交额 ¥${gmv}，属第 ${tier} 档。2026-11 应缴保证金 ¥${deposit}（浮动制），账户余额 ¥${held}，请补缴 ¥${due}，期限 2026-12-20，用途请注明“${purpose}”。结账码 ${code}。`;

  it('the largest amount first, with a message to each', async () =>
    expect(await list('toPay')).toEqual({
      name: '应补缴 2026-11',
      top: [['应补缴 2026-11'], basis],
      header,
      lines: [
        [
          ...['', 'MCN-2', 1_200_000, 3, 100_000, 60_000.5, 39_999.5, '2026-12-20', purpose],
          told('MCN-2（MCN-2）', '1,200,000.00', 3, '100,000', '60,000.50', '39,999.50'),
        ],
        [
          ...['甲', 'MCN-1', 512_000, 2, 50_000, 20_000, 30_000, '2026-12-20', purpose],
          told('甲（MCN-1）', '512,000.00', 2, '50,000', '20,000', '30,000.00'),
        ],
      ],
      total: ['合计', null, null, null, null, null, 69_999.5, null, null, null],
      money,
      footer,
    }));

  it('parts of a cent are told, never rounded', async () => {
    const of = [{ ...inputs[0]!, gmv: '499999.999', paid: '19999.999' }];
    const { lines } = await list('toPay', { request: { inputs: of } });
    expect(lines[0]!.at(-1)).toBe(told('甲（MCN-1）', '499,999.999', 1, '20,000', '19,999.999', '0.001'));
    const english = await list('toPay', { request: { inputs: of }, with: { words: words['en-US'] } });
    expect(english.lines[0]!.at(-1)).toMatch(/is ¥499,999\.999, tier 1\..*please pay ¥0\.001 by/);
    const after = await list('arrears', { request: { inputs: of }, paid: ['0.0005'] });
    expect(after.lines[0]!.at(-1)).toContain('应补缴保证金 ¥0.001，已收到 ¥0.0005，尚欠 ¥0.0005，');
  });

  it('nobody: a list that says so', async () =>
    expect(await list('toPay', { request: { inputs: [inputs[2]!] } })).toMatchObject({
      header,
      lines: [],
      total: ['合计', null, null, null, null, null, 0, null, null, null],
    }));

  it('before the month is closed, and without a day to pay by', async () => {
    const open = await list('toPay', { with: { payBy: null, fingerprint: null } });
    expect(open.top).toEqual([['应补缴 2026-11'], ['规则：浮动制 · 计算日期 2026-12-02，尚未结账']]);
    expect(open.footer).toBe('推客保证金底稿 2026-11 · 第 &P 页，共 &N 页');
    expect(open.lines[1]!.slice(7)).toEqual([
      null,
      purpose,
      '甲（MCN-1）：贵机构 2026-10 推客成交额 ¥512,000.00，属第 2 档。2026-11 应缴保证金 ¥50,000（浮动制），账户余额 ¥20,000，请补缴 ¥30,000.00，用途请注明“推客保证金补缴 2026-11”。',
    ]);
  });

  it.each(['', 'soon'])('where the sheet’s month is %j, no agency is told anything', async (month) => {
    const { name, top, lines, footer: below } = await list('toPay', { month });
    expect([name, top, below]).toEqual(['应补缴 ', [['应补缴 '], basis], footer.replace('2026-11', '')]);
    expect(lines.map((line) => line.slice(6))).toEqual([
      [39_999.5, '2026-12-20', null, null],
      [30_000, '2026-12-20', null, null],
    ]);
  });

  it.each([
    ['the GMV', closeColumns.gmv],
    ['the tier', closeColumns.tier],
    ['the deposit', closeColumns.deposit],
  ])('where %s is not on the sheet, that agency is told nothing', async (_, column) => {
    const close = await closeOf({ inputs });
    const cells = asRead(close);
    cells[close.sheet.columnsRow + 1]![column] = '';
    const read = readCloseSheet(cells);
    const { lines } = closeListSheet('toPay', read, afterClose(read, null)!, options);
    expect(lines.map((line) => line.slice(8).map((cell) => typeof cell))).toEqual([
      ['string', 'string'],
      ['object', 'object'],
    ]);
  });

  it('where the tier paid is known, its deposit is the balance', async () => {
    const { lines } = await list('toPay', { request: { paidBy: 'prevTier', inputs: [{ ...inputs[0]!, paid: 1 }] } });
    expect(lines).toEqual([
      [
        ...['甲', 'MCN-1', 512_000, 2, 50_000, 20_000, 30_000, '2026-12-20', purpose],
        told('甲（MCN-1）', '512,000.00', 2, '50,000', '20,000', '30,000.00'),
      ],
    ]);
  });
});

describe('arrears', () => {
  const told = (who: string, due: string, paid: string, left: string): string =>
    `${who}：2026-11 应补缴保证金 ¥${due}，已收到 ¥${paid}，尚欠 ¥${left}，请于 2026-12-20 前缴清，用途请注明“${purpose}”。结账码 ${code}。`;

  it('what is left to pay, the largest first, with all sums', async () =>
    expect(await list('arrears', { paid: [10, 39_999] })).toEqual({
      name: '欠缴 2026-11',
      top: [['欠缴 2026-11'], basis],
      header: ['机构名称', '机构编号', '应补缴', '实付金额', '尚欠', '缴款期限', '用途', '通知'],
      lines: [
        ['甲', 'MCN-1', 30_000, 10, 29_990, '2026-12-20', purpose, told('甲（MCN-1）', '30,000.00', '10.00', '29,990.00')],
        ['', 'MCN-2', 39_999.5, 39_999, 0.5, '2026-12-20', purpose, told('MCN-2（MCN-2）', '39,999.50', '39,999.00', '0.50')],
      ],
      total: ['合计', null, 69_999.5, 40_009, 29_990.5, null, null, null],
      money: [false, false, true, true, true, false, false, false],
      footer,
    }));

  it('of a payment that nobody can read nobody is told that nothing arrived', async () => {
    const { lines } = await list('arrears', { paid: ['1万（其余下周）'] });
    expect(lines[1]).toEqual(['甲', 'MCN-1', 30_000, null, 30_000, '2026-12-20', null, null]);
    expect(lines[0]!.at(-1)).toEqual(expect.stringContaining('¥0.00'));
  });

  it('all paid: none', async () =>
    expect(await list('arrears', { paid: [30_000, 40_000] })).toMatchObject({
      lines: [],
      total: ['合计', null, 0, 0, 0, null, null, null],
    }));

  it('without a month nobody is told anything', async () =>
    expect((await list('arrears', { month: '' })).lines[0]).toEqual(['', 'MCN-2', 39_999.5, 0, 39_999.5, '2026-12-20', null, null]));
});

describe('near an edge', () => {
  it.each<[string, CloseRequest['paidBy'], unknown]>([
    ['by balances', 'held', 20_000],
    ['by balances that cannot be read', 'held', 'x'],
    ['by tiers', 'prevTier', 1],
    ['where nobody knows what was paid', null, ''],
  ])('%s: the least that is left first', async (_, paidBy, paid) => {
    const gmvs = [480_000, 475_000, 474_999.99, 990_000, 500_000, 'x'];
    const of = gmvs.map((gmv, index) => ({ agency: `A${index}`, name: `n${index}`, gmv, paid }));
    const near = await list('nearEdge', { request: { paidBy, inputs: of } });
    expect(near).toEqual({
      name: '临近分界 2026-11',
      top: [['临近分界 2026-11'], basis],
      header: ['机构名称', '机构编号', '成交额', '档位', '分界', '距分界', '应缴将增加'],
      lines: [
        ['n3', 'A3', 990_000, 2, 1_000_000, 10_000, 50_000],
        ['n0', 'A0', 480_000, 1, 500_000, 20_000, 30_000],
        ['n1', 'A1', 475_000, 1, 500_000, 25_000, 30_000],
      ],
      total: null,
      money: [false, false, true, false, true, true, true],
      footer,
    });
  });

  it('a row that names no tier any more is near none', async () => {
    const close = await closeOf({ inputs: [inputs[2]!] });
    const cells = asRead(close);
    cells[close.sheet.columnsRow + 1]![closeColumns.tier] = '';
    const read = readCloseSheet(cells);
    expect(closeListSheet('nearEdge', read, afterClose(read, null)!, options).lines).toEqual([]);
  });
});

it('in doubt: what has a note, as it was written', async () =>
  expect(await list('inDoubt', { request: { inputs: [...inputs, { agency: '', name: '', gmv: 500_000, paid: 0 }] } })).toEqual({
    name: '待确认 2026-11',
    top: [['待确认 2026-11'], basis],
    header: ['机构名称', '机构编号', '成交额', '应缴保证金', '应补缴', '备注'],
    lines: [
      ['丁', 'MCN-4', '待定', null, null, expect.stringMatching(/待定/)],
      ['', '', '500000.00', 50_000, 50_000, '没有机构编号；正好在分界 ¥500,000：另一读法为 ¥20,000（第 1 档）'],
    ],
    total: null,
    money: [false, false, false, true, true, false],
    footer,
  }));

it('in English it says the same', async () => {
  const { name, header, total, lines } = await list('toPay', { with: { words: words['en-US'] } });
  expect([name, header, total?.[0]]).toEqual([
    words['en-US'].lists.names.toPay('2026-11'),
    (['name', 'agency', 'gmv', 'tier', 'deposit', 'held', 'due', 'payBy', 'purpose', 'message'] as const).map(
      (column) => words['en-US'].lists.columns[column],
    ),
    words['en-US'].lists.total,
  ]);
  expect(lines.map((line) => line.slice(0, 7))).toEqual((await list('toPay')).lines.map((line) => line.slice(0, 7)));
});
