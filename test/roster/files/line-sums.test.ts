// What lines of order files come to: in another unit, by what their statuses say, and where an order stands twice.
import type { FileColumns } from '../../../src/roster/files/file-columns';
import { newOrderReading } from '../../../src/roster/files/order-reading';

import { base, status, refund, ofText, ofRows, groupsOf, refusalsOf, refusal } from './read-lines';

describe('an amount in another unit', () => {
  it.each<[FileColumns['unit'], unknown, string]>([
    ['wan', 5, '50000'],
    ['wan', '5', '50000'],
    ['wan', -1.2, '-12000'],
    ['wan', '-1,000.5', '-10005000'],
    ['wan', 0.57, '5700'],
    ['wan', '0.57', '5700'],
    ['wan', 49.9999999, '499999.999'],
    ['wan', 49.99999999999999, '500000'],
    ['wan', '49.99999999999999', '499999.9999999999'],
    ['fen', 5, '0.05'],
    ['fen', '5', '0.05'],
    ['yi', 1.2, '120000000'],
    ['wan', '5万', '50000'],
    ['wan', '0.1亿', '10000000'],
    ['wan', '5元', '5'],
    ['wan', '¥5', '50000'],
    ['wan', '￥5', '50000'],
    ['wan', '¥5万', '50000'],
    ['wan', '¥5元', '5'],
    ['fen', '5元', '5'],
    ['yuan', '5万', '50000'],
    ['yuan', 49.99999999999999, '50'],
  ])('%s: %j is %s yuan', (unit, cell, sum) => {
    const read = ofRows([['A1', 46_296, cell]], { ...base, unit });
    expect([read.counts, groupsOf(read)[0]!.at(-1)]).toEqual([{ orders: 1, sum }, [sum]]);
  });

  it.each([
    ['', { code: 'blank-argument', argument: 'amount' }],
    ['abc', { code: 'not-an-amount', argument: 'amount', seen: 'abc' }],
  ])('%j is none', (cell, problem) => {
    expect(refusalsOf(ofRows([['A1', 46_296, cell]], { ...base, unit: 'wan' }))).toMatchObject([{ kind: 'amount', problem }]);
  });

  it('in a text is no plain field', () => {
    expect(ofText('A1,2026-10-01,5\nA1,2026-10-01,5.5\n', { ...base, unit: 'wan' }).counts).toEqual({ orders: 2, sum: '105000' });
  });
});

describe('groups', () => {
  const columns = { ...base, statuses: [status], width: 4 };

  it('are of one month and one word, whatever stands between', () => {
    const read = ofText(
      [
        'A1,2026-10-01,1,已完成',
        'A1,2026-10-02,2,已完成',
        'A1,2026-09-30,4,已完成',
        'B1,2026-10-01,8,已关闭',
        'A1,2026-10-01,16,已完成',
        'A1,2026-09-01,32元,已关闭',
        'B1,2026-09-01,64元,已完成',
      ].join('\n'),
      columns,
    );
    expect(groupsOf(read)).toEqual([
      ['2026-10 已完成', '3 lines', ['19', '0']],
      ['2026-09 已完成', '2 lines', ['4', '64']],
      ['2026-10 已关闭', '1 lines', ['0', '8']],
      ['2026-09 已关闭', '1 lines', ['32', '0']],
    ]);
  });

  it('have the lines of no other word when only the word changes', () => {
    for (const amount of ['1', '1元']) {
      const read = ofText(['a', 'b', 'b', 'a'].map((word) => `A1,2026-10-01,${amount},${word}`).join('\n'), columns);
      expect(groupsOf(read)).toEqual([
        ['2026-10 a', '2 lines', ['2']],
        ['2026-10 b', '2 lines', ['2']],
      ]);
    }
  });

  it('tell what stands below 0, in either form; 0 does not', () => {
    const read = ofText('A1,2026-10-01,-1\nA1,2026-10-01,-2元\nA1,2026-10-01,0\nA1,2026-10-01,-0元\nA1,2026-10-01,-0\n');
    expect(groupsOf(read)).toEqual([['2026-10', '5 lines', '2 below 0: -3', ['-3']]]);
  });

  it.each(['', '元'])('have refunds of lines above 0 alone, amounts with %j behind', (behind) => {
    const lines = ['1', '0.01', '0', '-1'].map((amount) => `A1,2026-10-01,${amount}${behind},,5`);
    const read = ofText([...lines, `B1,2026-10-01,3${behind},,x`].join('\n'), { ...base, statuses: [refund], width: 5 });
    expect(groupsOf(read)).toEqual([['2026-10', '5 lines', '1 below 0: -1', ['0.01', '3'], '退 2: 10 0, unread 1']]);
    expect([...read.reading.groups.values()][0]!.refunds.get('退')!.unread.get(1)).toEqual(refusal('refund', 'x', { line: 5 }));
  });

  it('have none where no column holds refunds', () => {
    expect(groupsOf(ofText('A1,2026-10-01,1,a,5', { ...columns, width: 5 }))).toEqual([['2026-10 a', '1 lines', ['1']]]);
  });
});

describe('order numbers', () => {
  const columns = { ...base, order: 3, width: 4, header: null };
  const again = (first: string, second: string, change: Partial<FileColumns> = {}) => {
    const reading = newOrderReading(2);
    const before = ofText(first, { ...columns, ...change }, reading, 0).counts;
    expect(before).not.toHaveProperty('again');
    return (ofText(second, { ...columns, ...change }, reading, 1).counts as { again?: string[] }).again ?? [];
  };
  const one = 'A1,2026-10-01,5,777';

  it.each<[string, string, string, string[]]>([
    ['another one', one, 'A1,2026-10-01,5,778', []],
    ['the same', one, 'A1,2026-10-01,6,777', ['1 of 0: 6']],
    ['the same, with an amount as people write it', one, 'A1,2026-10-01,6元,777', ['1 of 0: 6']],
    ['first with such an amount', 'A1,2026-10-01,5元,777', 'A1,2026-10-01,6,777', ['1 of 0: 6']],
    ['as text in either form', 'A1,2026-10-01,5元,X7', 'A1,2026-10-01,6元,X7', ['1 of 0: 6']],
    ['in quotes', one, 'A1,2026-10-01,6,"777"', ['1 of 0: 6']],
    ['twice', one, 'A1,2026-10-01,6,777\nA1,2026-10-01,-1元,777', ['2 of 0: 5']],
    ['blank', 'A1,2026-10-01,5,', 'A1,2026-10-01,6,\nA1,2026-10-01,6元,', []],
    ['not there', one, 'A1,2026-10-01,6\nA1,2026-10-01,6元', []],
    ['not there below one that is', one, 'A1,2026-10-01,6,777\nA1,2026-10-01,7', ['1 of 0: 6']],
    ['of a line that is refused', one, 'A1,2026-10-01,abc,777', []],
    ['of a line that was refused', 'A1,2026-10-01,abc,777', one, []],
  ])('%s', (_, first, second, expected) => expect(again(first, second)).toEqual(expected));

  it('are not compared where no column holds them, or where there is one part alone', () => {
    expect(again(`${one}\n`, `${one}\nA1,2026-10-01,6元,777`, { order: null })).toEqual([]);
    expect(ofText(`${one}\n${one}\nA1,2026-10-01,6元,777`, columns).counts).toEqual({ orders: 3, sum: '16' });
  });

  it('that a sheet holds as numbers are those of a text', () => {
    const reading = newOrderReading(3);
    ofText(one, columns, reading, 0);
    expect(ofRows([['A1', 46_296, 6, 777]], columns, reading, 1).counts).toEqual({ orders: 1, sum: '6', again: ['1 of 0: 6'] });
  });

  it.each([[true], [null], [undefined], [{ code: '#N/A' }]])('%j in a sheet is none', (cell) => {
    const reading = newOrderReading(2);
    for (const file of [0, 1]) {
      expect(ofRows([['A1', 46_296, 6, cell]], columns, reading, file).counts).toEqual({ orders: 1, sum: '6' });
    }
  });
});
