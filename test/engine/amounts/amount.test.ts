import fc from 'fast-check';
import { readAmount } from '../../../src/engine/amounts/amount';
import { isProblem } from '../../../src/engine/amounts/cell';
import { Decimal } from '../../../src/engine/amounts/money';
import { codePoint } from '../../code-point';

const read = (cell: unknown, negatives = false) => {
  const amount = readAmount(cell, 'gmv', negatives);
  return amount === null ? 'blank' : isProblem(amount) ? `${amount.code} ${'seen' in amount ? amount.seen : ''}`.trim() : amount.toFixed();
};

describe('a money amount is read exactly as written', () => {
  it.each<[unknown, string]>([
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [499999.99, '499999.99'],
    [1e300, new Decimal('1e300').toFixed()],
    ['9E307', new Decimal('9e307').toFixed()],
    ['512000', '512000'],
    ['512,000.50', '512000.5'],
    ['５１２，０００．５０', '512000.5'],
    ['¥512000', '512000'],
    ['￥ 512,000元', '512000'],
    ['51.2万', '512000'],
    ['51.2万元', '512000'],
    ['５１．２万', '512000'],
    ['51.2 万元', '512000'],
    ['0.5亿', '50000000'],
    ['5.12E5', '512000'],
    ['5.12e+05', '512000'],
    ['512E-2', '5.12'],
    ['  512000　', '512000'],
    ['\u00a0512000\t', '512000'],
    ['\u200b512000\u200d', '512000'],
    ['\ufeff512,000.50', '512000.5'],
    ['\t1100\u200c', '1100'],
    ["'512000", '512000'],
    ['`512,000.50', '512000.5'],
    ["'￥ 512,000元", '512000'],
    ['人民币512000元', '512000'],
    ['RMB 512,000', '512000'],
    ['CNY512000', '512000'],
    ['rmb 51.2万', '512000'],
    ['512,000 RMB', '512000'],
    ['512000元人民币', '512000'],
    ['51.2万 CNY', '512000'],
    ['1,000e3', '1000000'],
    ['¥5e5', '500000'],
    ['5e5元', '500000'],
    ['50 万', '500000'],
    ['¥1,234万元', '12340000'],
    ['007', '7'],
    ['499999.999999999999999999', '499999.999999999999999999'],
    ['12345678901234567890123456789.01', '12345678901234567890123456789.01'],
    ['-0', '0'],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 512000, numberFormat: '0.00' }, '512000'],
    [{ basicType: 'String', basicValue: '51.2万' }, '512000'],
  ])('%j is %s', (cell, amount) => expect(read(cell)).toBe(amount));
});

describe('a blank cell is no amount', () => {
  it.each([[null], [undefined], [''], [' '], ['　'], [{ basicType: 'Empty', basicValue: '' }]])('%j', (cell) =>
    expect(read(cell)).toBe('blank'),
  );
});

describe('everything else is refused with the value seen', () => {
  it.each([
    ['1,2,3'],
    ['12,34'],
    ['1,234,56'],
    ['1.2.3'],
    ['1.234,56'],
    ['50%'],
    ['$500'],
    ['€500'],
    ['500 USD'],
    ['RMB'],
    ['USD500'],
    ["''500"],
    ["5'000"],
    ['5`'],
    ['元整'],
    ['500圆'],
    ['50萬'],
    ['1億'],
    ['abc'],
    ['.5'],
    ['5.'],
    ['+5'],
    ['5E'],
    ['5.12E5万'],
    ['51.2千'],
    ['51.2万亿'],
    ['1 000'],
    ['--5'],
    ['-¥-5'],
    ['①'],
    ['½'],
    ['五十万'],
    ['NaN'],
    ['Infinity'],
    ['0x10'],
    ['1_000'],
  ])('text %j', (text) => expect(read(text)).toBe(`not-an-amount ${text}`));

  it.each([
    [true, 'not-an-amount TRUE'],
    [false, 'not-an-amount FALSE'],
    ['9E400', 'amount-too-large 9E400'],
    ['1.8E308', 'amount-too-large 1.8E308'],
    ['5E1000', 'exponent-too-long 5E1000'],
    ['5e-1000', 'exponent-too-long 5e-1000'],
    ['¥1,000.5E+0005元', 'exponent-too-long ¥1,000.5E+0005元'],
    ['-5E1000', 'exponent-too-long -5E1000'],
    ['¥-5E1000', 'exponent-too-long ¥-5E1000'],
    ['-¥-5E1000', 'not-an-amount -¥-5E1000'],
    ['-9E400', 'amount-too-large -9E400'],
    ['0'.repeat(5) + '9'.repeat(310), `amount-too-large ${'0'.repeat(5)}${'9'.repeat(34)}…`],
    [NaN, 'not-an-amount NaN'],
    [Infinity, 'not-an-amount Infinity'],
    [-1, 'amount-negative -1'],
    [-0.01, 'amount-negative -0.01'],
    ['-500', 'amount-negative -500'],
    ['－５００', 'amount-negative －５００'],
    ['−500', 'amount-negative −500'],
    ['¥-500', 'amount-negative ¥-500'],
    ['-¥500元', 'amount-negative -¥500元'],
    ['-51.2万', 'amount-negative -51.2万'],
  ])('%j', (cell, problem) => expect(read(cell)).toBe(problem));

  it('an error cell is handed on, in either shape Excel gives it', () => {
    expect(read({ code: '#DIV/0!', type: 'CustomFunctionError' })).toBe('error-cell #DIV/0!');
    expect(read({ type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' })).toBe('error-cell #N/A');
  });

  it.each([
    [{ basicType: 'Error', basicValue: 2007, code: 2007 }, '#VALUE!'],
    [{ code: 'Div0' }, '#VALUE!'],
    [{ type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' }, '#VALUE!'],
    [{ something: 'else' }, '#VALUE!'],
    [12n, '#VALUE!'],
  ])('what is no value of a cell is an error, never a guess', (cell, shown) => expect(read(cell)).toBe(`error-cell ${shown}`));

  it('what cannot be printed is shown as such', () => expect(read('\u202e512\r000\u200b')).toBe('not-an-amount \ufffd512\ufffd000\ufffd'));

  it('a long text is shown cut', () => {
    expect(read('x'.repeat(32_767))).toBe(`not-an-amount ${'x'.repeat(39)}…`);
  });
});

describe('two readings are refused, and both are named', () => {
  it.each<[string, string, string]>([
    ['(500)', '-500', '500'],
    ['（1,234.50）', '-1,234.50', '1,234.50'],
    ['(¥51.2万)', '-¥51.2万', '¥51.2万'],
    ['500-', '-500', '500'],
    ['500.00 −', '-500.00', '500.00'],
    ['0,512', '0.512', '512'],
    ['-0,050', '-0.050', '-50'],
  ])('%j: %s or %s', (text, one, other) => {
    for (const negatives of [false, true])
      expect(readAmount(text, 'amount', negatives)).toMatchObject({
        code: 'amount-ambiguous',
        seen: text.replace('−', '−'),
        readings: [one, other],
      });
  });

  it.each([
    ['()'],
    ['(-500)'],
    ['(abc)'],
    ['-'],
    ['--'],
    ['-500-'],
    ['0,51'],
    ['0,5120'],
    ['a0,512'],
    ['00,512'],
    ['(5)x'],
    ['x(5)'],
    ['5-x'],
    ['(¥-5)'],
    ['¥-5-'],
  ])('%j has none', (text) => expect(readAmount(text, 'amount', true)).toMatchObject({ code: 'not-an-amount' }));
});

describe('refund lines', () => {
  it.each([
    [-12.5, '-12.5'],
    ['-12.5', '-12.5'],
    ['¥-1,000元', '-1000'],
    ['-51.2万', '-512000'],
    ['-¥500', '-500'],
    ['¥-500', '-500'],
    ['−500', '-500'],
    ['- 500', '-500'],
    ['-0.05万', '-500'],
    ['-RMB 500', '-500'],
    ["'-500", '-500'],
  ])('%j is %s where negatives are taken', (cell, amount) => expect(read(cell, true)).toBe(amount));
});

describe('laws', () => {
  it('a number that is not within 0.000001 of whole cents is its shortest decimal form', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (x) => {
        const written = new Decimal(String(Math.abs(x)));
        const isResidue = written.toDecimalPlaces(2).minus(written).abs().lt('0.000001');
        expect(read(x)).toBe((isResidue ? written.toDecimalPlaces(2) : written).toFixed());
      }),
    );
  });

  it('the ways to write one amount are one amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.stringMatching(/^\d{1,20}$/), (whole, fraction) => {
        const plain = `${whole}.${fraction}`;
        const grouped = `${whole.toLocaleString('en-US')}.${fraction}`;
        const wide = [...grouped].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
        for (const text of [grouped, wide, `¥${plain}`, `￥ ${grouped}元`, `　${plain} `]) expect(read(text)).toBe(read(plain));
        expect(read(plain)).toBe(new Decimal(plain).toFixed());
        expect(read(`${plain}万`)).toBe(new Decimal(plain).times(10_000).toFixed());
      }),
    );
  });

  it('any text at all is answered, also one that is all spaces and signs', () => {
    const refused = /^(not-an-amount|amount-ambiguous|amount-negative|amount-too-large|exponent-too-long) ./su;
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        const answer = read(text);
        if (/^\d+(\.\d+)?$/.test(answer)) expect(text.normalize('NFKC')).toMatch(/\d/);
        else if (answer !== 'blank') expect(answer).toMatch(refused);
      }),
    );
    for (const text of ['¥' + ' '.repeat(32_000) + 'x', '-' + ' '.repeat(32_000) + '-', '1'.repeat(32_000) + 'x', '1,111'.repeat(6_000)]) {
      expect(read(text)).toMatch(/^not-an-amount/);
    }
  });
});
