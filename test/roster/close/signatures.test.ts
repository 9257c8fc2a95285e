// Who signed a close: what is written and kept, and what of it is said later.
import type { CloseRecord, Signature } from '../../../src/roster/close/record';
import { readSignatures, signClose } from '../../../src/roster/close/signatures';
import { closeColumns, signatureColumns } from '../../../src/roster/close/sheet/columns';
import { roles, type Role } from '../../../src/roster/close/sheet/line';
import { readCloseSheet, type SheetRead } from '../../../src/roster/close/sheet/read-sheet';

const fingerprint = '1a2b3c4d'.repeat(8);
const other = '99999999'.repeat(8);
const code = '1a2b3c4d';

type Written = readonly [name: string, on: string, code: string];

/** A sheet with the three lines to sign, the first in row 5. */
function sheet(signed: Readonly<Partial<Record<Role, Written>>>, left: readonly Role[] = roles): SheetRead {
  const cells: unknown[][] = Array.from({ length: 5 }, () => []);
  for (const role of left) {
    const line = Array<unknown>(closeColumns.mark + 1).fill('');
    const [name, on, of] = signed[role] ?? ['', '', ''];
    [line[signatureColumns.name], line[signatureColumns.on], line[signatureColumns.code], line[closeColumns.mark]] = [name, on, of, role];
    cells.push(line);
  }
  return readCloseSheet(cells);
}

describe('signing', () => {
  it.each(roles.map((role, index) => [role, index] as const))('%s: what is written and what is kept', (role, index) =>
    expect(signClose(sheet({}), role, ' 王会计\t', '2026-12-03', fingerprint)).toEqual({
      state: 'signed',
      signature: { role, name: '王会计', on: '2026-12-03', fingerprint },
      writing: { row: 5 + index, column: 2, cells: ['王会计', '2026-12-03', code] },
    }),
  );

  it.each(['', ' ', '\n'])('by %j is by nobody', (name) => {
    expect(signClose(sheet({}), 'reviewed', name, '2026-12-03', fingerprint)).toEqual({ state: 'name-missing' });
    expect(signClose(sheet({}, []), 'reviewed', name, '2026-12-03', fingerprint)).toEqual({ state: 'name-missing' });
  });

  it('has no place where the line of its role is gone', () =>
    expect(signClose(sheet({}, ['prepared']), 'reviewed', '李', '2026-12-03', fingerprint)).toEqual({ state: 'no-line' }));
});

const kept: Signature = { role: 'prepared', name: '王会计', on: '2026-12-03', fingerprint };
const own: Written = ['王会计', '2026-12-03', code];
const stateOf = (written: Written, signatures: readonly Signature[] | null) =>
  readSignatures(sheet({ prepared: written }), fingerprint, signatures && { signatures }).signatures[0]!.state;

describe('a line to sign', () => {
  it.each<[string, Written, readonly Signature[] | null, string]>([
    ['blank', ['', '', ''], null, 'blank'],
    ['blank, and nothing in the record', ['', '', ''], [], 'blank'],
    ['blank, and signed in the record', ['', '', ''], [kept], 'differs'],
    ['with a name alone', ['王会计', '', ''], null, 'typed'],
    ['with a day alone', ['', '2026-12-03', ''], null, 'typed'],
    ['with a name and a day, and nothing in the record', ['王会计', '2026-12-03', ''], [], 'typed'],
    ['with all, and no record', own, null, 'signed'],
    ['with all, as in the record', own, [kept], 'signed'],
    ['with all, and nothing in the record', own, [], 'differs'],
    ['with all, and in the record of another role', own, [{ ...kept, role: 'reviewed' }], 'differs'],
    ['with a code alone, and no record', ['', '', code], null, 'signed'],
    ['with another code, and no record', ['王会计', '2026-12-03', '99999999'], null, 'lapsed'],
    ['with another code, as in the record', ['王会计', '2026-12-03', '99999999'], [{ ...kept, fingerprint: other }], 'lapsed'],
    ['with another code than in the record', ['王会计', '2026-12-03', '99999999'], [kept], 'differs'],
    ['with another name than in the record', ['李会计', '2026-12-03', code], [kept], 'differs'],
    ['with another day than in the record', ['王会计', '2026-12-04', code], [kept], 'differs'],
    ['as the latest of the record', own, [{ ...kept, name: '赵' }, kept], 'signed'],
    ['as an earlier one of the record', own, [kept, { ...kept, name: '赵' }], 'differs'],
  ])('%s: %j', (_, written, signatures, state) => expect(stateOf(written, signatures)).toBe(state));

  it('is read whole, each with what the record has of its role', () => {
    const record: Pick<CloseRecord, 'signatures'> = { signatures: [kept, { ...kept, role: 'approved', fingerprint: other }] };
    expect(readSignatures(sheet({ prepared: own, approved: ['王会计', '2026-12-03', '99999999'] }), fingerprint, record)).toEqual({
      signatures: [
        { role: 'prepared', state: 'signed', name: '王会计', on: '2026-12-03', code, kept },
        { role: 'reviewed', state: 'blank', name: '', on: '', code: '', kept: null },
        { role: 'approved', state: 'lapsed', name: '王会计', on: '2026-12-03', code: '99999999', kept: record.signatures[1] },
      ],
      isSelfReviewed: false,
    });
  });

  it('that is gone is blank, and differs from a record that has it', () => {
    const states = (signatures: readonly Signature[]) =>
      readSignatures(sheet({}, ['approved']), fingerprint, { signatures }).signatures.map(({ state }) => state);
    expect(states([])).toEqual(['blank', 'blank', 'blank']);
    expect(states([kept])).toEqual(['differs', 'blank', 'blank']);
  });
});

it.each<[string, string, boolean]>([
  ['王会计', '王会计', true],
  ['Wang', 'ｗａｎｇ ', true],
  ['王会计', '李会计', false],
  ['', '', false],
  ['王会计', '', false],
  ['', '王会计', false],
])('prepared by %j and reviewed by %j: by one person: %p', (prepared, reviewed, isSelf) =>
  expect(
    readSignatures(sheet({ prepared: [prepared, '', ''], reviewed: [reviewed, '', ''], approved: ['王会计', '', ''] }), fingerprint, null)
      .isSelfReviewed,
  ).toBe(isSelf),
);
