// What stands below the orders of a file: another table, the block that closes a bill, notes. None of it is an order, all of it is told.
import { lineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading } from '../../../src/roster/files/order-reading';
import { fieldCell } from '../../../src/files/text/field-cell';
import { agenciesOf, countsOf, ofRows, ofText, refusalsOf } from './read-lines';

const header = ['机构编号', '机构名称', '成交时间', '订单金额'];
const columns = {
  agency: 0,
  agencyName: 1,
  date: 2,
  amount: 3,
  order: null,
  unit: 'yuan',
  statuses: [],
  header,
  firstRow: 1,
  width: 4,
} as const;
const orders = `${header.join()}\nA1,甲,2026-10-01,300000\nB1,乙,2026-10-02,400000\n`;
const two = { heading: 1, orders: 2, sum: '700000' };
const three = { heading: 1, orders: 3, sum: '700005' };

/** Of a text and of the same rows of a sheet. */
function below(lines: string) {
  const text = ofText(`${orders}${lines}`, columns);
  const rows = `${orders}${lines}`.replace(/\n$/, '').split('\n');
  const sheet = ofRows(
    rows.map((row) => row.split(',').map(fieldCell)),
    columns,
  );
  expect([sheet.counts, agenciesOf(sheet), refusalsOf(sheet)]).toEqual([text.counts, agenciesOf(text), refusalsOf(text)]);
  return { counts: text.counts, agencies: agenciesOf(text).join() };
}

describe('another table', () => {
  it.each<[string, string, object, string?]>([
    ['of refunds', '\n机构编号,机构名称,退款时间,退款金额\nA1,甲,2026-10-05,50000\n', { ...two, blank: 1, leftOut: 2, otherTable: 5 }],
    ['right below', '机构编号,机构名称,退款时间,退款金额\nA1,甲,2026-10-05,50000\n', { ...two, leftOut: 2, otherTable: 4 }],
    [
      'with a title',
      '\n退款明细\n机构编号,机构名称,退款时间,退款金额\nA1,甲,2026-10-05,50000\n',
      { ...two, blank: 1, leftOut: 3, otherTable: 6 },
    ],
    ['of deposits', '\n机构编号,机构名称,保证金余额\nA1,甲,50000\n', { ...two, blank: 1, leftOut: 2, otherTable: 5 }],
    ['of one name that is known, below a blank line', '\n机构,备忘\nC1,2026-10-01\n', { ...two, blank: 1, leftOut: 2, otherTable: 5 }],
    [
      'with blank lines, totals and notes in it',
      '机构编号,机构名称,退款金额\n\n合计,,5\n财务部\n',
      { ...two, blank: 1, leftOut: 3, otherTable: 4 },
    ],
    [
      'below the sum of the orders',
      ',,,700000\n\n机构编号,机构名称,退款时间,退款金额\nA1,甲,2026-10-05,5\n',
      { ...two, blank: 1, leftOut: 3, otherTable: 6 },
      'A1,B1,',
    ],
    [
      'and a third',
      '\n机构编号,机构名称,退款金额\nA1,甲,5\n\n机构编号,保证金余额\nA1,5\n',
      { ...two, blank: 2, leftOut: 4, otherTable: 5 },
    ],
  ])('%s', (_, lines, counts, agencies = 'A1,B1') => expect(below(lines)).toEqual({ counts, agencies }));

  it.each<[string, string, object]>([
    [
      'until the header of the orders stands there again',
      `\n机构编号,机构名称,退款时间,退款金额\nA1,甲,2026-10-05,50000\n\n${header.join()}\nC1,丙,2026-10-03,5\n`,
      { ...three, blank: 2, leftOut: 3, otherTable: 5 },
    ],
    ['not the header of the orders itself', `\n${header.join()}\nC1,丙,2026-10-03,5\n`, { ...three, blank: 1, leftOut: 1 }],
  ])('%s', (_, lines, counts) => expect(below(lines)).toEqual({ counts, agencies: 'A1,B1,C1' }));

  it('a header of two lines is the orders’ own when both stand there again', () => {
    const lines = '基本信息,,成交,\n机构编号,机构名称,时间,金额\n';
    const names = { ...columns, header: ['基本信息 机构编号', '机构名称', '成交 时间', '成交 金额'], firstRow: 2 };
    const read = ofText(`${lines}A1,甲,2026-10-01,1\n\n机构编号,机构名称,退款金额\nA1,甲,5\n${lines}B1,乙,2026-10-02,2\n`, names);
    expect(read.counts).toEqual({ heading: 2, orders: 2, sum: '3', blank: 1, leftOut: 4, otherTable: 5 });
    expect(ofText(`${lines}A1,甲,2026-10-01,1\n${lines}B1,乙,2026-10-02,2\n`, names).counts).toEqual({
      heading: 2,
      orders: 2,
      sum: '3',
      leftOut: 2,
    });
  });

  it('is none where no header is known', () => {
    expect(ofText('A1,甲,2026-10-01,1\n机构编号,机构名称,退款时间,退款金额\n', { ...columns, header: null, firstRow: 0 }).counts).toEqual({
      orders: 1,
      sum: '1',
      refused: 1,
      withoutAmount: 1,
    });
  });
});

describe('the block that closes a bill', () => {
  it.each<[string, string, object, string]>([
    ['with its figures', '总笔数,总金额\n2,700000\n', { ...two, leftOut: 2 }, 'A1,B1'],
    [
      'below a blank line',
      '\n总交易单数,应结订单总金额,退款总金额,手续费总金额\n2,700000,0,18\n',
      { ...two, blank: 1, leftOut: 2 },
      'A1,B1',
    ],
    ['with the next page below', `总笔数,总金额\n2,700000\n${header.join()}\nC1,丙,2026-10-03,5\n`, { ...three, leftOut: 3 }, 'A1,B1,C1'],
  ])('%s', (_, lines, counts, agencies) => expect(below(lines)).toEqual({ counts, agencies }));
});

describe('lines of one cell', () => {
  const total = '合计,,,700000\n';

  it.each<[string, string, object, string]>([
    ['below a total', `${total}财务部\n数据截至10月31日\n`, { ...two, leftOut: 3 }, 'A1,B1'],
    ['below a blank line', '\n财务部\n', { ...two, blank: 1, leftOut: 1 }, 'A1,B1'],
    ['below both, with a blank line between', `合计\n\n财务部\n\n数据截至10月31日\n`, { ...two, blank: 2, leftOut: 3 }, 'A1,B1'],
    ['below a total of one cell', '合计\n财务部\n', { ...two, leftOut: 2 }, 'A1,B1'],
    ['in any column', '\n,财务部\n,,2026-11-01\n,,,完\n', { ...two, blank: 1, leftOut: 3 }, 'A1,B1'],
    ['below the unnamed sum', ',,,700000\n\n财务部\n', { ...two, blank: 1, leftOut: 2 }, 'A1,B1,'],
    ['an amount that is no sum is refused', '\n财务部\n,,,7\n', { ...two, blank: 1, leftOut: 1, refused: 1, refusedSum: '7' }, 'A1,B1,'],
    ['right below an order: one that is being prepared', 'C1\n', { ...two, blank: 1 }, 'A1,B1,C1'],
    ['with an order below', `\nC1\nD1,丁,2026-10-03,5\n`, { ...three, blank: 2 }, 'A1,B1,C1,D1'],
    ['with an order below that is not plain', `${total}C1\nD1,丁,2026年10月3日,5元\n`, { ...three, blank: 1, leftOut: 1 }, 'A1,B1,C1,D1'],
    [
      'with an order below and a note below that',
      '\nC1\nD1,丁,2026-10-03,5\n\n财务部\n',
      { ...three, blank: 3, leftOut: 1 },
      'A1,B1,C1,D1',
    ],
    ['in two cells: one that is being prepared', '\nC1,丙\n', { ...two, blank: 2 }, 'A1,B1,C1'],
  ])('%s', (_, lines, counts, agencies) => expect(below(lines)).toEqual({ counts, agencies }));

  it('of a file without any order are agencies', () => {
    expect(agenciesOf(ofText(`${header.join()}\n\nA1\nB1\n`, columns))).toEqual(['A1', 'B1']);
    expect(agenciesOf(ofText(`${header.join()}\n合计\nA1\n`, columns))).toEqual(['A1']);
  });

  it('that are too many for notes are agencies: they wait for nobody', () => {
    const lines = lineReader(newOrderReading(), 0, columns);
    lines.row(header, 1);
    lines.row(['A1', '甲', 46_296, 5], 2);
    lines.row([], 3);
    for (let i = 0; i < 1500; i++) lines.row([`C${i}`], i + 4);
    lines.end();
    expect(countsOf(lines)).toEqual({ heading: 1, orders: 1, sum: '5', blank: 1002, leftOut: 499 });
  });
});
