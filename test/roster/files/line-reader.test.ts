// What each line of an order file counts for: plain ones as they stand in the text, all others by their cells.
import fc from 'fast-check';
import { fieldCell } from '../../../src/files/text/field-cell';
import { recordReader } from '../../../src/files/text/record-reader';
import { lineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading, type RefusalKind, type RefusedLine } from '../../../src/roster/files/order-reading';
import { ordersRead, plainCounts } from '../../../src/roster/files/orders-read';

import { header, base, status, refund, noDay, ofText, ofRows, countsOf, groupsOf, agenciesOf, refusalsOf, refusal } from './read-lines';

describe('a line of a text', () => {
  it.each<[string, string, object]>([
    ['an order', 'A1,2026-10-01,5.10', { orders: 1, sum: '5.1' }],
    ['in quotes', '"A1","2026-10-01 23:59:59","5.10"', { orders: 1, sum: '5.1' }],
    ['below 0', 'A1,2026/10/31,-0.30', { orders: 1, sum: '-0.3' }],
    ['of 0', 'A1,2026-10-01,0', { orders: 1 }],
    ['an amount as people write it', 'A1,2026-10-01,51.2万', { orders: 1, sum: '512000' }],
    ['a day as people write it', 'A1,2026年10月1日,5', { orders: 1, sum: '5' }],
    ['fields beyond the last that are blank', 'A1,2026-10-01,5,, ', { orders: 1, sum: '5' }],
    ['nothing', '\n', { blank: 1 }],
    ['separators', ',,', { blank: 1 }],
    ['zeros for blanks', '0,0,0', { blank: 1 }],
    ['an order that is being prepared', 'A1,,', { blank: 1 }],
    ['an order that is being prepared, of 0', 'A1,,0', { blank: 1 }],
    ['its agency alone', 'A1', { blank: 1 }],
    ['a total', '合计,,10', { leftOut: 1 }],
    ['a total of a day', '合计,2026-10-01,10', { leftOut: 1 }],
    ['an agency’s own total', '甲传媒小计,2026-10-01,10', { leftOut: 1 }],
    ['a total behind the figures', 'A1,2026-10-01,10,小计', { leftOut: 1 }],
    ['a word for totals alone', ',,,合计', { leftOut: 1 }],
    ['a word beside blanks', ',,,x', { blank: 1 }],
    ['an agency whose name begins as a total does', '总和传媒,2026-10-01,5', { orders: 1, sum: '5' }],
    ['the header again', header.join(','), { leftOut: 1 }],
    ['a line of dashes', '----,----,----', { leftOut: 1 }],
    ['a note', '备注：含退款,,', { leftOut: 1 }],
    ['a note beside an amount', '备注：含退款,,5', { leftOut: 1 }],
    ['a note beside a day', '备注：截至,2026-10-01,', { leftOut: 1 }],
    ['a note beside a day and a word', '备注：截至,2026-10-01,止', { leftOut: 1 }],
  ])('%s', (_, line, counts) => expect(ofText(line).counts).toEqual(counts));

  it.each<[string, string, object, RefusedLine]>([
    [
      'an amount that cannot be read',
      'A1,2026-10-01,abc',
      {},
      refusal('amount', 'abc', { problem: { code: 'not-an-amount', argument: 'amount', seen: 'abc' } }),
    ],
    ['no amount', 'A1,2026-10-01,', {}, refusal('amount', '', { problem: { code: 'blank-argument', argument: 'amount' } })],
    ['fields missing', 'A1,2026-10-01', {}, refusal('amount', '', { problem: { code: 'blank-argument', argument: 'amount' } })],
    [
      'a day that cannot be read',
      'A1,31.10.26,5',
      { refusedSum: '5' },
      refusal('date', '31.10.26', { month: null, problem: { code: 'not-a-day', argument: 'date', seen: '31.10.26' } }),
    ],
    [
      'such a day without an amount',
      'A1,soon,',
      {},
      refusal('date', 'soon', { month: null, problem: { code: 'not-a-day', argument: 'date', seen: 'soon' } }),
    ],
    ['no day', 'A1,,5', { refusedSum: '5' }, refusal('date', '', { month: null, problem: noDay })],
    ['no day, and an amount that cannot be read', 'A1,,abc', {}, refusal('date', '', { month: null, problem: noDay })],
    ['nobody', ',2026-10-01,5', { refusedSum: '5' }, refusal('agency', '', { problem: { code: 'blank-argument', argument: 'agency' } })],
    [
      '0 for nobody',
      '0,2026-10-01,-5',
      { refusedSum: '-5' },
      refusal('agency', '0', { problem: { code: 'blank-argument', argument: 'agency' } }),
    ],
    ['a field too many', 'A1,2026-10-01,1,200.50', { refusedSum: '1' }, refusal('fields', '4')],
    ['two fields too many', 'A1,2026-10-01,1,,x', { refusedSum: '1' }, refusal('fields', '5')],
    ['an agency that is damaged', 'A\uFFFD,2026-10-01,5', { refusedSum: '5' }, refusal('damaged', 'A\uFFFD')],
    ['a day that is damaged', 'A1,2026-10-0\uFFFD,5', { refusedSum: '5' }, refusal('damaged', '2026-10-0\uFFFD', { month: null })],
    ['an amount that is damaged', 'A1,2026-10-01,5\uFFFD', {}, refusal('damaged', '5\uFFFD')],
    ['too many fields come before damage', 'A\uFFFD,soon,abc,x', {}, refusal('fields', '4', { month: null })],
    ['an agency that lost digits', '1.23457E+17,2026-10-01,5', { refusedSum: '5' }, refusal('digits', '1.23457E+17')],
    ['such an agency that is being prepared', '1.23457e17,,', {}, refusal('digits', '1.23457e17', { month: null })],
    ['such an agency without a day', '1.2E+15,soon,5', { refusedSum: '5' }, refusal('digits', '1.2E+15', { month: null })],
    ['damage comes before a day', 'A1,soon,\uFFFD', {}, refusal('damaged', '\uFFFD', { month: null })],
    [
      'a day comes before the agency',
      ',soon,abc',
      {},
      refusal('date', 'soon', { month: null, problem: { code: 'not-a-day', argument: 'date', seen: 'soon' } }),
    ],
    [
      'the agency comes before the amount',
      ',2026-10-01,abc',
      {},
      refusal('agency', '', { problem: { code: 'blank-argument', argument: 'agency' } }),
    ],
  ])('refused: %s', (_, line, sums, told) => {
    const read = ofText(line);
    expect(read.counts).toEqual({ refused: 1, ...('refusedSum' in sums ? sums : { withoutAmount: 1 }) });
    expect(refusalsOf(read)).toEqual([told]);
    const first = [...read.reading.refused].map(([month, lines]) => [month, [...lines.first]]);
    expect(first).toEqual([[told.month, [[0, told]]]]);
  });

  it('damage in a column that nobody asks for is of no matter', () => {
    expect(ofText('A1,2026-10-01,5,\uFFFD', { ...base, width: 4 }).counts).toEqual({ orders: 1, sum: '5' });
  });

  it('the header is an order that cannot be read where none is known', () => {
    expect(ofText(header.join(','), { ...base, header: null }).counts).toEqual({ refused: 1, withoutAmount: 1 });
  });

  it('above the body it is a heading, whatever it says', () => {
    expect(ofText('A1,2026-10-01,5\n\nA1,2026-10-01,5\nA1,2026-10-01,abc', { ...base, firstRow: 2 }).counts).toEqual({
      heading: 2,
      orders: 1,
      sum: '5',
      refused: 1,
      withoutAmount: 1,
    });
  });

  it('with fewer fields than it needs says nothing of the line before', () => {
    const read = ofText('A1,2026-10-01,5\nB1\nC1,2026-10-02\n');
    expect(read.counts).toEqual({ orders: 1, sum: '5', blank: 1, refused: 1, withoutAmount: 1 });
    expect(agenciesOf(read)).toEqual(['A1', 'B1', 'C1']);
  });

  it.each([
    [{ agency: 2, date: 0, amount: 1 }, '2026-10-01,5,A1'],
    [{ agency: 1, date: 2, amount: 0 }, '5,A1,2026-10-01'],
  ])('has its columns in any order: %j', (change, line) => {
    const read = ofText(`${line}\n${line.slice(0, line.lastIndexOf(','))}`, { ...base, ...change, header: null });
    expect(groupsOf(read)[0]).toEqual(['2026-10', '1 lines', agenciesOf(read).map((agency) => (agency === 'A1' ? '5' : '0'))]);
    expect(read.counts).toMatchObject({ orders: 1, sum: '5', refused: 1 });
  });
});

describe('what is plain is added up in whole cents, all else in decimals', () => {
  it.each<[string, string, number, string | null]>([
    ['plain', 'A1,2026-10-01,5.10', 510, null],
    ['in quotes', '"A1","2026-10-01 08:00","5.10"', 510, null],
    ['plain, of the second agency', 'A1,2026-10-01,5.10\nB1,2026-10-01,1', 610, null],
    ['an amount as people write it', 'A1,2026-10-01,5.10元', 0, '5.1'],
    ['a day as people write it', 'A1,2026年10月1日,5.10', 0, '5.1'],
    ['blank fields more than the header has', 'A1,2026-10-01,5.10,,""', 510, null],
    ['a space in a field more than the header has', 'A1,2026-10-01,5.10, ', 0, '5.1'],
    ['an agency that might be a total', '总和传媒,2026-10-01,5.10', 0, '5.1'],
    ['plain behind one that is not', 'A1,2026-10-01,1元\nA1,2026-10-01,2', 200, '1'],
  ])('%s', (_, text, cents, beyond) => {
    const reading = newOrderReading();
    const lines = lineReader(reading, 0, base);
    recordReader({ separator: ',', newline: '\n' }, lines.record).read(text, true);
    expect(plainCounts(lines.counts).ordersSum).toEqual({ cents, beyond });
    const { sums } = ordersRead(reading).groups[0]!;
    expect([sums.cents.reduce((sum, one) => sum + one, 0), ...sums.beyond.values()]).toEqual([cents, ...(beyond === null ? [] : [beyond])]);
  });
});

describe('a row of a sheet', () => {
  it.each<[string, unknown[], object]>([
    ['an order', ['A1', 46_296, 5], { orders: 1, sum: '5' }],
    ['an agency that is a number', [10_001, '2026-10-01', '5'], { orders: 1, sum: '5' }],
    ['an amount within a residue of cents', ['A1', 46_296, 0.1 + 0.2], { orders: 1, sum: '0.3' }],
    ['a cell beside the table', ['A1', 46_296, 5, 'x'], { orders: 1, sum: '5' }],
    ['blanks', [null, '', undefined], { blank: 1 }],
    ['no cells', [], { blank: 1 }],
    ['zeros for blanks', [0, 0, 0], { blank: 1 }],
    ['a day of 0 for a blank', ['A1', 0, 0], { blank: 1 }],
    ['an error for the amount', ['A1', 46_296, { code: '#N/A' }], { refused: 1, withoutAmount: 1 }],
    ['an error for the agency', [{ code: '#N/A' }, 46_296, 5], { refused: 1, refusedSum: '5' }],
    ['an error for the day', ['A1', { code: '#N/A' }, 5], { refused: 1, refusedSum: '5' }],
    ['an agency of 15 digits', [123_456_789_012_345, 46_296, 5], { orders: 1, sum: '5' }],
    ['an agency of more digits than a number keeps', [1_234_567_890_123_456, 46_296, 5], { refused: 1, refusedSum: '5' }],
    ['18 digits that stayed a text', ['123456789012345678', 46_296, 5], { orders: 1, sum: '5' }],
    ['TRUE for the amount', ['A1', 46_296, true], { refused: 1, withoutAmount: 1 }],
  ])('%s', (_, cells, counts) => expect(ofRows([cells], { ...base, width: 16_384 }).counts).toEqual(counts));

  it.each<[string, unknown[], RefusalKind]>([
    ['amount', ['A1', 46_296, { code: '#N/A' }], 'amount'],
    ['agency', [{ code: '#REF!' }, 46_296, 5], 'agency'],
    ['day', ['A1', { code: '#DIV/0!' }, 5], 'date'],
  ])('that has an error for its %s is told by the name of the error', (_, cells, kind) => {
    const { code: seen } = cells.find((cell) => typeof cell === 'object') as { code: string };
    expect(ofRows([cells]).reading.refusals).toMatchObject([{ kind, seen, problem: { code: 'error-cell', seen } }]);
  });

  it('whose agency is an error is that error’s', () => {
    const read = ofRows([
      [{ code: '#N/A' }, null, null],
      ['A1', 46_296, 5],
    ]);
    expect(agenciesOf(read)).toEqual([{ code: 'error-cell', seen: '#N/A' }, 'A1']);
    expect(read.counts).toEqual({ blank: 1, orders: 1, sum: '5' });
  });
});

describe('agencies', () => {
  it('are one however written, in order of first appearance', () => {
    const read = ofText(
      'B2,2026-10-01,1\na1,2026-10-01,2\nＡ1,2026-10-01,4\n A1 ,2026-10-01,8\n"=""B2""",2026-10-01,16\n123,2026-10-01,32\n',
    );
    expect([agenciesOf(read), groupsOf(read)]).toEqual([['B2', 'a1', 123], [['2026-10', '6 lines', ['17', '14', '32']]]]);
    expect(read.reading.idOfField).toEqual(
      new Map([
        ['B2', 0],
        ['a1', 1],
        ['Ａ1', 1],
        [' A1 ', 1],
        ['="B2"', 0],
        ['123', 2],
      ]),
    );
  });

  it('of lines that are being prepared have their place', () => {
    expect(agenciesOf(ofText('A1,,\nB1,2026-10-01,5\nC1,,0\n'))).toEqual(['A1', 'B1', 'C1']);
  });

  it('that no line can be put to are nobody', () => {
    const read = ofText('A\uFFFD,2026-10-01,5\nB1,2026-10-01,5\n,soon,5\n');
    expect(agenciesOf(read)).toEqual(['', 'B1']);
    expect([...read.reading.refused].map(([, { first }]) => [...first].map(([id, { line }]) => [id, line]))).toEqual([[[0, 1]], [[0, 3]]]);
  });
});

it('agencies that lost digits are never one: all their lines are refused', () => {
  const read = ofText('1.23457E+17,2026-10-01,300000\nA1,2026-10-01,1\n1.23457E+17,2026-10-02,400000\n');
  expect(read.counts).toEqual({ orders: 1, sum: '1', refused: 2, refusedSum: '700000' });
  expect(agenciesOf(read)).toEqual(['', 'A1']);
});

describe('a last line that names nobody and no day', () => {
  const two = 'A1,2026-10-01,5\nB1,2026-10-01,6.01\n';
  const orders = { orders: 2, sum: '11.01' };
  const refused = (sum: string) => ({ ...orders, refused: 1, refusedSum: sum });

  it.each<[string, string, object]>([
    ['is the sum of the others', `${two},,11.01\n`, { ...orders, leftOut: 1 }],
    ['nearly is', `${two},,11.0149\n`, { ...orders, leftOut: 1 }],
    ['nearly is, from below', `${two},,11.0051\n`, { ...orders, leftOut: 1 }],
    ['is half a cent off', `${two},,11.015\n`, refused('11.015')],
    ['is half a cent off, from below', `${two},,11.005\n`, refused('11.005')],
    ['is another amount', `${two},,7\n`, refused('7')],
    ['is no amount', `${two},,abc\n`, { ...orders, refused: 1, withoutAmount: 1 }],
    ['is blank', `${two},,\n`, { ...orders, blank: 1 }],
    ['is 0', `${two},,0\n`, { ...orders, blank: 1 }],
    ['has blank ones below', `${two},,11.01\n\n,,\n`, { ...orders, leftOut: 1, blank: 2 }],
    ['has another such below', `${two},,11.01\n,,11.01\n`, { ...refused('11.01'), leftOut: 1 }],
    ['has a plain order below', `${two},,11.01\nC1,2026-10-01,1\n`, { orders: 3, sum: '12.01', refused: 1, refusedSum: '11.01' }],
    ['has another order below', `${two},,11.01\nC1,2026-10-01,1元\n`, { orders: 3, sum: '12.01', refused: 1, refusedSum: '11.01' }],
    [
      'is the sum with a plain order below',
      `${two},,12.01\nC1,2026-10-01,1\n`,
      { orders: 3, sum: '12.01', refused: 1, refusedSum: '12.01' },
    ],
    ['has a note below', `${two},,11.01\n备注：含退款,,\n`, { ...refused('11.01'), leftOut: 1 }],
    ['has a day', `${two},2026-10-01,11.01\n`, refused('11.01')],
    ['has an agency', `${two}C1,,11.01\n`, refused('11.01')],
    ['is below one order', 'A1,2026-10-01,5\n,,5\n', { orders: 1, sum: '5', refused: 1, refusedSum: '5' }],
    [
      'is below one order and one that is refused',
      'A1,2026-10-01,5\nA1,soon,6\n,,5\n',
      { orders: 1, sum: '5', refused: 2, refusedSum: '11' },
    ],
  ])('%s', (_, text, counts) => expect(ofText(text).counts).toEqual(counts));

  it('names nobody only where no name stands there either', () => {
    const named = { ...base, agencyName: 3, width: 4 };
    expect(ofText(`${two},,11.01,\n`, named).counts).toEqual({ ...orders, leftOut: 1 });
    expect(ofText(`${two},,11.01,丙\n`, named).counts).toEqual(refused('11.01'));
  });

  it('is refused in its place: before those below it', () => {
    const read = ofText(`${two},,7\nC1,2026-10-01,abc\n`);
    expect(refusalsOf(read).map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'date'],
      [4, 'amount'],
    ]);
    expect(agenciesOf(read)).toEqual(['A1', 'B1', '', 'C1']);
  });

  it('has nobody’s place while it waits', () => {
    expect(agenciesOf(ofText(`${two},,11.01\n`))).toEqual(['A1', 'B1', '']);
  });

  it('counts in the unit of the others', () => {
    expect(ofText(`${two},,11.01\n`, { ...base, unit: 'wan' }).counts).toEqual({ orders: 2, sum: '110100', leftOut: 1 });
  });

  it('is counted once, however often the end is told', () => {
    const lines = lineReader(newOrderReading(), 0, base);
    for (const [i, cells] of [
      ['A1', 46_296, 5],
      ['B1', 46_296, 6],
      [null, null, 11],
    ].entries())
      lines.row(cells, i + 1);
    expect(lines.counts.leftOut).toBe(0);
    lines.end();
    lines.end();
    expect(countsOf(lines)).toEqual({ orders: 2, sum: '11', leftOut: 1 });
  });
});

it('a refusal names its file and its line, where lines begin in the file', () => {
  const read = ofText('A1,2026-10-01,"1\n2"\n\nB1,2026-10-01,abc\n', base, newOrderReading(), 7);
  expect(refusalsOf(read).map(({ file, line, seen }) => [file, line, seen])).toEqual([
    [7, 1, '1\uFFFD2'],
    [7, 4, 'abc'],
  ]);
});

it('a text and the cells of its fields come to the same', () => {
  const agency = fc.constantFrom('A1', 'a1', ' A1', 'B2', '123', '合计', '甲小计', '', 'A\uFFFD');
  const date = fc.constantFrom('2026-10-01', '2026/10/31 23:59:59', '2026-09-30', '2026年10月2日', 'soon', '', '46300');
  const amount = fc.constantFrom('5', '-0.30', '0', '1,200.50', '51.2万', '0.005', 'abc', '', '12345678901234.56', '100');
  const line = fc.tuple(
    agency,
    date,
    amount,
    fc.constantFrom('已完成', '已关闭', ''),
    fc.constantFrom('', '0.5', 'x'),
    fc.constantFrom('1', '2', ''),
  );
  const columns = { ...base, statuses: [status, refund], order: 5, width: 6 };
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.array(line, { maxLength: 20 }),
      fc.constantFrom('yuan', 'wan'),
      (first, second, unit) => {
        const [text, sheet] = [newOrderReading(2), newOrderReading(2)];
        for (const [file, lines] of [first, second].entries()) {
          const inText = ofText(lines.map((fields) => `"${fields.join('","')}"\n`).join(''), { ...columns, unit }, text, file);
          const inSheet = ofRows(
            lines.map((fields) => fields.map(fieldCell)),
            { ...columns, unit },
            sheet,
            file,
          );
          expect(inText.counts).toEqual(inSheet.counts);
          expect(groupsOf(inText)).toEqual(groupsOf(inSheet));
          expect([agenciesOf(inText), refusalsOf(inText)]).toEqual([agenciesOf(inSheet), refusalsOf(inSheet)]);
        }
      },
    ),
    { numRuns: 200 },
  );
});
