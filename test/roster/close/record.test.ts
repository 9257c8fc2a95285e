// What the workbook keeps of a close: how it is written, what is left out where it does not fit, and what is no record.
import fc from 'fast-check';
import { closeMirrorIn, isRecordSound, mirrorOfClose, recordIn, recordText, type CloseRecord } from '../../../src/roster/close/record';
import { sha256 } from './made';

const fingerprint = '0123456789abcdef'.repeat(4);
const seal = { on: '2026-12-10', fingerprint: 'a'.repeat(64), lines: ['1\t5.00\t\t'] };
const signature = { role: 'prepared', name: '王会计', on: '2026-12-03', fingerprint: 'b'.repeat(64) } as const;
const record: CloseRecord = {
  sequence: 7,
  fingerprint,
  sheet: '底稿',
  lines: ['title\tx', 'month\t\t\t2026-11'],
  rows: ['row\ta\t1.00\tA'],
  seals: [seal],
  signatures: [signature],
};
const kept = { format: 1, ...record };

it('is written with its format and read as it was', () => {
  expect(JSON.parse(recordText(record))).toEqual(kept);
  expect(recordIn(recordText(record))).toEqual(record);
});

it.each<[string, object]>([
  ['without rows', { rows: null }],
  ['without lines', { lines: [] }],
  ['without seals and signatures', { seals: [], signatures: [] }],
  ['with a seal whose payments were too many', { seals: [{ ...seal, lines: null }] }],
  ['with two seals', { seals: [seal, { ...seal, on: '2026-12-11' }] }],
])('%s it is one', (_, change) => expect(recordIn(JSON.stringify({ ...kept, ...change }))).toEqual({ ...record, ...change }));

it('of what it does not know nothing is taken over', () =>
  expect(recordIn(JSON.stringify({ ...kept, more: 1, seals: [seal] }))).toEqual(record));

it.each<[string, unknown]>([
  ['no JSON', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'x'],
  ['another format', { ...kept, format: 2 }],
  ['no format', record],
  ['a format in a text', { ...kept, format: '1' }],
  ['a number in a text', { ...kept, sequence: '7' }],
  ['no sheet', { ...kept, sheet: null }],
  ['a fingerprint too short', { ...kept, fingerprint: fingerprint.slice(1) }],
  ['a fingerprint too long', { ...kept, fingerprint: `${fingerprint}0` }],
  ['a fingerprint with something before', { ...kept, fingerprint: `x${fingerprint}` }],
  ['a fingerprint in capitals', { ...kept, fingerprint: fingerprint.toUpperCase() }],
  ['a fingerprint that is none', { ...kept, fingerprint: [fingerprint] }],
  ['lines that are none', { ...kept, lines: 'title' }],
  ['lines of which one is no text', { ...kept, lines: ['title', 1] }],
  ['no lines', { ...kept, lines: null }],
  ['rows of which one is no text', { ...kept, rows: ['row', null] }],
  ['rows that are none', { ...kept, rows: 'row' }],
  ['no word of rows', { ...kept, rows: undefined }],
  ['seals that are none', { ...kept, seals: {} }],
  ['a seal that is null', { ...kept, seals: [seal, null] }],
  ['a seal without a day', { ...kept, seals: [{ ...seal, on: null }] }],
  ['a seal of another fingerprint', { ...kept, seals: [{ ...seal, fingerprint: 'x' }] }],
  ['a seal whose lines are none', { ...kept, seals: [{ ...seal, lines: [1] }] }],
  ['a seal without a word of lines', { ...kept, seals: [{ ...seal, lines: undefined }] }],
  ['signatures that are none', { ...kept, signatures: null }],
  ['a signature that is null', { ...kept, signatures: [null] }],
  ['a signature of nobody', { ...kept, signatures: [{ ...signature, name: null }] }],
  ['a signature without a role', { ...kept, signatures: [{ ...signature, role: 1 }] }],
  ['a signature without a day', { ...kept, signatures: [signature, { ...signature, on: undefined }] }],
  ['a signature of no fingerprint', { ...kept, signatures: [{ ...signature, fingerprint: '' }] }],
])('%s: that is no record', (_, value) => expect(recordIn(value === undefined ? '{' : JSON.stringify(value))).toBeNull());

describe('what does not fit into a part of 1,000,000 bytes, with a tenth left for what stands around', () => {
  const most = 900_000;
  const bytes = (text: string): number => Buffer.byteLength(text.replaceAll(/[&<>]/g, '&amp;'));
  /** Whether it kept its rows, and the lines of its payments. */
  const keeps = (one: CloseRecord): readonly [boolean, boolean] => {
    const read = recordIn(recordText(one))!;
    return [read.rows !== null, read.seals.every(({ lines }) => lines !== null)];
  };
  const whole = (one: CloseRecord): number => bytes(JSON.stringify({ format: 1, ...one }));
  const without = (one: CloseRecord): CloseRecord => ({ ...one, seals: one.seals.map((each) => ({ ...each, lines: null })) });
  /** Its sheet’s name as long as is needed for so many bytes. */
  const filledTo = (one: CloseRecord, size: number, by: (one: CloseRecord) => CloseRecord, sign = 'x'): CloseRecord => ({
    ...one,
    sheet: sign.repeat(Math.floor((size - whole(by({ ...one, sheet: '' }))) / bytes(sign))),
  });
  const itself = (one: CloseRecord): CloseRecord => one;

  it.each([
    [0, [true, true]],
    [1, [true, false]],
  ])('%i bytes too many: the payments go first', (more, told) => expect(keeps(filledTo(record, most + more, itself))).toEqual(told));

  it.each([
    [0, [true, false]],
    [1, [false, false]],
  ])('without payments %i bytes too many: the rows go, too', (more, told) =>
    expect(keeps(filledTo(record, most + more, without))).toEqual(told),
  );

  it('what still is too long is written all the same', () => {
    const long = { ...record, sheet: 'x'.repeat(most) };
    expect(recordIn(recordText(long))).toEqual({ ...without(long), rows: null });
  });

  it.each(['甲', '&', '<', '>', '😀'])('each %s counts as many bytes as it takes', (sign) => {
    const fitting = filledTo(record, most, itself, sign);
    expect(keeps(fitting)).toEqual([true, true]);
    expect(keeps({ ...fitting, sheet: fitting.sheet + sign })).toEqual([true, false]);
  });

  it('rows of more characters are not kept, and the payments stay', () => {
    const rows = ['x'.repeat(most / 2), 'x'.repeat(most / 2 + 1)];
    expect(keeps({ ...record, rows })).toEqual([false, true]);
    expect(keeps({ ...record, rows: ['x'.repeat(most / 2), 'x'.repeat(most / 2)] })).toEqual([false, false]);
  });

  it('the record that was handed in is left as it is', () => {
    const long = { ...record, rows: ['x'.repeat(most + 1)] };
    recordText(long);
    expect(long.rows).toEqual(['x'.repeat(most + 1)]);
  });
});

it.each([
  ['its own', ['a', 'b', 'row\t1', 'row\t2'].join('\n'), ['row\t1', 'row\t2'], true],
  ['its own, in another order', ['a', 'b', 'row\t1', 'row\t2'].join('\n'), ['row\t2', 'row\t1'], true],
  ['another’s', 'x', ['row\t1', 'row\t2'], false],
  ['nobody’s to tell without rows', ['a', 'b'].join('\n'), null, null],
])('its lines make %s fingerprint', async (_, text, rows, isSound) =>
  expect(await isRecordSound({ ...record, lines: ['a', 'b'], rows, fingerprint: await sha256(text) }, sha256)).toBe(isSound),
);

it('a mirror says the number and the fingerprint', () => expect(mirrorOfClose(record)).toBe(`7 sha256:${fingerprint}`));

it.each<[string, number | null]>([
  [`7 sha256:${fingerprint}`, 7],
  [`="7 sha256:${fingerprint}"`, 7],
  [`=7 sha256:${fingerprint}`, 7],
  [`"123456 sha256:${fingerprint}"`, 123_456],
  [`1234567 sha256:${fingerprint}`, null],
  [` sha256:${fingerprint}`, null],
  [`7 sha256:${fingerprint}0`, null],
  [`7 sha256:${fingerprint.slice(1)}`, null],
  [`7 sha256:${fingerprint.toUpperCase()}`, null],
  [`7 ${fingerprint}`, null],
  [`x7 sha256:${fingerprint}`, null],
  [`7 sha256:${fingerprint} x`, null],
  ['', null],
])('the mirror %s', (text, sequence) => expect(closeMirrorIn(text)).toEqual(sequence === null ? null : { sequence, fingerprint }));

it('law: a mirror is read as it was written, bare and as a formula', () =>
  fc.assert(
    fc.property(fc.nat(999_999), fc.stringMatching(/^[0-9a-f]{64}$/), (sequence, of) => {
      const link = { sequence, fingerprint: of };
      expect(closeMirrorIn(mirrorOfClose(link))).toEqual(link);
      expect(closeMirrorIn(`="${mirrorOfClose(link)}"`)).toEqual(link);
    }),
  ));
