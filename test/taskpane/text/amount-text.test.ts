import fc from 'fast-check';
import { amountText, spokenAmount } from '../../../src/taskpane/text/amount-text';

describe('an amount in digits', () => {
  it.each([
    ['0', '0'],
    ['20000', '20,000'],
    ['1000000', '1,000,000'],
    ['20000.5', '20,000.50'],
    ['0.01', '0.01'],
    ['9999999999999.99', '9,999,999,999,999.99'],
    ['999999999999999', '999,999,999,999,999'],
  ])('%s is %s in both languages', (amount, text) => {
    expect(amountText(amount, 'en-US')).toBe(text);
    expect(amountText(amount, 'zh-CN')).toBe(text);
  });

  it('keeps every digit that a rule may have: 15, two of them decimals', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (cents) => {
        const digits = String(cents).padStart(3, '0');
        const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(amountText(amount, 'en-US').replaceAll(',', '')).toBe(amount.replace(/\.00$/, ''));
      }),
    );
  });
});

describe('an amount as Chinese people say it', () => {
  it.each([
    ['500000', '50万'],
    ['10000', '1万'],
    ['512000', '51.2万'],
    ['20000.5', undefined],
    ['12345', undefined],
    ['9999', undefined],
    ['99990000', '9,999万'],
    ['100000000', '1亿'],
    ['123000000', '1.23亿'],
    ['123450000', '12,345万'],
    ['0', undefined],
  ])('%s is %s', (amount, text) => {
    expect(spokenAmount(amount, 'zh-CN')).toBe(text);
  });

  it('is said so in no other language', () => {
    expect(spokenAmount('500000', 'en-US')).toBeUndefined();
  });

  it('is the very amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (yuan) => {
        const spoken = spokenAmount(String(yuan), 'zh-CN');
        if (spoken === undefined) return;
        const [whole = '', fraction = ''] = spoken.slice(0, -1).replaceAll(',', '').split('.');
        const zeros = spoken.endsWith('亿') ? 8 : 4;
        expect(BigInt(whole + fraction.padEnd(zeros, '0'))).toBe(yuan);
      }),
    );
  });
});
