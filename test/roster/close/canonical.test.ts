// The text that a close's fingerprint is made of.
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { closeCode, readCloseCode } from '../../../src/roster/close/fingerprint';
import { makeClose, recordOf } from '../../../src/roster/close/make-close';
import { closeMirrorIn, mirrorOfClose, recordIn, recordText } from '../../../src/roster/close/record';
import { amountCell, amountIn } from '../../../src/roster/close/sheet/amount-cell';
import { agencyKey, byBytes, canonicalCell, lineText, plainText } from '../../../src/roster/close/sheet/canonical';
import { markOf, readMark } from '../../../src/roster/close/sheet/line';
import { textPieces } from '../../../src/roster/close/sheet/text-pieces';
import { closeOf, floating, november, sha256, words } from './made';
import { codePoint } from '../../code-point';

it.each<[unknown, string]>([
  [512_000, '512000.00'],
  [0.1 + 0.2, '0.30'],
  [499_999.99999999994, '500000.00'],
  [499_999.999, '499999.999'],
  [-5, '-5.00'],
  [-0, '0.00'],
  [-1e-9, '0.00'],
  [1e15, '1000000000000000.00'],
  [1e21, '1000000000000000000000.00'],
  ['', ''],
  [null, ''],
  [' 51.2万\r\n', '51.2万'],
  ['a\t\nb', 'a b'],
  ['\uFFFEa\uD800', '\uFFFDa\uFFFD'],
  [true, 'TRUE'],
  [{ code: '#N/A' }, '#N/A'],
  ['00123', '00123'],
])('%j is %j', (cell, text) => expect(canonicalCell(cell)).toBe(text));

it.each([
  [' ＭＣＮ－３ ', 'mcn-3'],
  ['a\u200Bb', 'ab'],
  ['', ''],
  ['００1', '001'],
  [1001, '1001'],
  ['1001', '1001'],
  [' 1001 ', '1001'],
  [1001.5, '1001.5'],
  [{ basicType: 'Double', basicValue: 1001 }, '1001'],
  [0, ''],
  [-0, ''],
  ['0', '0'],
  [true, 'true'],
  ['a\tb', 'a b'],
  ['\u0001', ''],
  [{ code: '#N/A' }, ''],
  ['#N/A', ''],
  [' ＃n/a', ''],
  ['#REF!', ''],
  ['#DIV/0!', ''],
  ['#NAME?', ''],
  ['#GETTING_DATA', ''],
  ['#12', '#12'],
  ['#a', '#a'],
  ['x#N/A', 'x#n/a'],
  [NaN, ''],
])('%j is the agency %j', (cell, key) => expect(agencyKey(cell)).toBe(key));

it('a row’s line begins with its key and ends before what people fill in', () => {
  const cells = [1, 'MCN-1', '甲', '51.2万', 512_000, 2, 50_000, 20_000, 30_000, 0, 488_000, '', 30_000, 46_000, 'v', 'row 123456'];
  expect(lineText('row', cells)).toBe(
    'row\tmcn-1\t1.00\tMCN-1\t甲\t51.2万\t512000.00\t2.00\t50000.00\t20000.00\t30000.00\t0.00\t488000.00',
  );
  // A number that somebody put there is another cell than was closed, and an error’s line keeps the key of its text.
  expect(lineText('row', [1, 1001])).toBe('row\t1001.00\t1.00\t1001.00');
  expect(lineText('row', [1, '#N/A'])).toBe('row\t#n/a\t1.00\t#N/A');
  expect(lineText('month', ['核定月份', '', '2026-11'])).toBe('month\t核定月份\t\t2026-11');
});

it.each([
  ['row 1a2b3c', { kind: 'row', check: '1a2b3c' }],
  ['rule-text 000000', { kind: 'rule-text', check: '000000' }],
  ['code', { kind: 'code', check: '' }],
  ['Row 1a2b3c', null],
  ['row 1a2b3', null],
  ['', null],
  [5, null],
])('the mark %j', (cell, mark) => expect(readMark(cell)).toEqual(mark));

it('a mark is read as it is written', () =>
  expect(readMark(markOf('doubt-no-gmv', 'abcdef'))).toEqual({ kind: 'doubt-no-gmv', check: 'abcdef' }));

it.each([
  ['1a2b3c4d', '1a2b3c4d'],
  [' 1A2B 3C4D', '1a2b3c4d'],
  ['1a2b-3c4d', '1a2b3c4d'],
  ['1a2b3c4', null],
  ['1a2b3c4g', null],
])('the close code %j', (typed, code) => expect(readCloseCode(typed)).toBe(code));

describe('laws', () => {
  const bytes = (text: string) => Buffer.from(text, 'utf8');
  it('texts are sorted as their UTF-8 bytes are', () =>
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), fc.string({ unit: codePoint }), (a, b) => {
        const [x, y] = [plainText(a), plainText(b)];
        expect(Math.sign(byBytes(x, y))).toBe(Math.sign(Buffer.compare(bytes(x), bytes(y))));
      }),
    ));

  it('a clean text stays clean', () =>
    fc.assert(fc.property(fc.string({ unit: codePoint }), (text) => expect(plainText(plainText(text))).toBe(plainText(text)))));

  it('an amount is read from its cell as it was, with 15 digits of it too', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }), (whole, places) => {
        const amount = new Decimal(whole.toString()).div(new Decimal(10).pow(places));
        const cell = amountCell(amount);
        const saved = typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell;
        expect(amountIn(cell)?.toFixed()).toBe(amount.toFixed());
        expect(canonicalCell(saved)).toBe(canonicalCell(cell));
        expect(amountIn(saved)?.toFixed()).toBe(amount.toFixed());
      }),
    ));

  it('a long text is its pieces, none of which begins or ends with a space', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 60 }), fc.integer({ min: 200, max: 700 }), (part, times) => {
        const text = `x${part.repeat(times)}x`;
        const pieces = textPieces(text);
        expect(pieces.join('')).toBe(text);
        if (!/ {2}/.test(text)) expect(pieces.filter((piece) => piece !== piece.trim() || piece.length > 8000)).toEqual([]);
      }),
      { numRuns: 30 },
    ));
});

describe('a close', () => {
  const input = { agency: 'A', name: '', gmv: 1, paid: 0 };
  const make = (changes: object) => makeClose({ ...november, inputs: [input], ...changes }, { words: words['en-US'], sha256 });
  const link = { sequence: 1, fingerprint: 'a'.repeat(64) };

  it.each([
    ['of no rows', { inputs: [] }, { state: 'no-rows' }],
    ['of a cell that was still calculating', { inputs: [input, { ...input, gmv: { code: '#BUSY!' } }] }, { state: 'calculating', rows: 1 }],
    [
      'of a month that is closed, without a reason',
      { before: link, sameMonth: link, reason: ' ' },
      { state: 'reason-missing', sameMonth: link },
    ],
    ['under a rule that contradicts itself', { rule: { ...floating, base: '1' } }, { state: 'rule-unreadable' }],
  ])('%s is not made', async (_, changes, outcome) => expect(await make(changes)).toEqual(outcome));

  it('of a month closed before says which and why', async () => {
    const outcome = await make({ before: link, sameMonth: link, reason: 'a line was missing' });
    expect(outcome).toMatchObject({ state: 'made', close: { head: { sequence: 2, corrects: { ...link, reason: 'a line was missing' } } } });
  });

  it('makes the same fingerprint each time, and another one for another order of the table', async () => {
    const two = [input, { ...input, agency: 'B' }];
    const [once, again, turned] = await Promise.all([
      closeOf({ inputs: two }),
      closeOf({ inputs: two }),
      closeOf({ inputs: [...two].reverse() }),
    ]);
    expect(again.sheet.fingerprint).toBe(once.sheet.fingerprint);
    expect(turned.sheet.fingerprint).not.toBe(once.sheet.fingerprint);
  });

  it('has a record and a mirror that are read as they were written; what does not fit is left out', async () => {
    const close = await closeOf({ inputs: [input] });
    const record = recordOf(close, '底稿');
    expect(recordIn(recordText(record))).toEqual(record);
    expect(closeMirrorIn(`="${mirrorOfClose(record)}"`)).toEqual({ sequence: 1, fingerprint: close.sheet.fingerprint });
    expect(recordIn(recordText({ ...record, rows: Array<string>(10_000).fill('x'.repeat(100)) }))?.rows).toBeNull();
    expect([recordIn(''), recordIn('{"format":2}'), recordIn('{"format":1}'), closeMirrorIn('=A1')]).toEqual([null, null, null, null]);
    expect(closeCode(close.sheet.fingerprint)).toMatch(/^[0-9a-f]{8}$/);
  });
});
