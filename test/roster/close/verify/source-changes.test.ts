// Whether the table that was closed is as it was, and what of it changed, came and went.
import fc from 'fast-check';
import type { PaidBy } from '../../../../src/roster/assess/deposit-before';
import type { CloseInput } from '../../../../src/roster/close/row';
import { readCloseSheet } from '../../../../src/roster/close/sheet/read-sheet';
import { sourceChanges } from '../../../../src/roster/close/verify/source-changes';
import { asRead, closeOf, sha256 } from '../made';

const closedInputs: readonly CloseInput[] = [
  { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 },
  { agency: 'MCN-2', name: '乙', gmv: '51.2万', paid: '' },
  { agency: 'MCN-3', name: '', gmv: '', paid: '2万' },
];

async function changesOf(now: readonly CloseInput[], paidBy: PaidBy | null = 'held', closed: readonly CloseInput[] = closedInputs) {
  const { sheet } = await closeOf({ inputs: closed, paidBy });
  const read = readCloseSheet(asRead({ sheet } as Awaited<ReturnType<typeof closeOf>>));
  const { isSame, changes } = await sourceChanges(read, now, sha256);
  // Rows of the sheet from the first agency’s on.
  return { isSame, changes: changes.map((one) => ('row' in one ? { ...one, row: one.row - sheet.columnsRow - 1 } : one)) };
}

const replaced = (at: number, change: Partial<CloseInput>, of: readonly CloseInput[] = closedInputs): CloseInput[] =>
  of.map((input, index) => (index === at ? { ...input, ...change } : input));

it('a table that is as it was', async () => {
  expect(await changesOf(closedInputs)).toEqual({ isSame: true, changes: [] });
  expect(await changesOf(replaced(0, { gmv: '512000.00', name: 'not read into it' }))).toEqual({ isSame: true, changes: [] });
});

const change = (row: number, what: string, closed: string, now: string, at = row) => ({ kind: 'changed', row, at, what, closed, now });

const error = { code: '#N/A' };
const numbered = replaced(0, { agency: 1001, name: 7, gmv: 123_456_789_012_345_680 });

it.each<[string, readonly CloseInput[], readonly object[], (readonly CloseInput[])?]>([
  ['another GMV', replaced(0, { gmv: 600_000 }), [change(0, 'gmv', '512000.00', '600000.00')]],
  ['a GMV that came', replaced(2, { gmv: 1 }), [change(2, 'gmv', '', '1.00')]],
  ['a GMV that is the same, written otherwise', replaced(1, { gmv: 512_000 }), [change(1, 'gmv', '51.2万', '512000.00')]],
  ['another balance', replaced(0, { paid: 20_000.01 }), [change(0, 'paid', '20000.00', '20000.01')]],
  ['a balance that came', replaced(1, { paid: 0 }), [change(1, 'paid', '', '0.00')]],
  ['a balance that went', replaced(0, { paid: '' }), [change(0, 'paid', '20000.00', '')]],
  ['a balance that is no amount any more', replaced(0, { paid: 'x' }), [change(0, 'paid', '20000.00', 'x')]],
  ['the same balance, written otherwise', replaced(0, { paid: '20,000' }), []],
  ['the same balance, as it was read', replaced(2, { paid: 20_000 }), []],
  [
    'all that a row says',
    replaced(0, { gmv: 1, paid: 2, name: 'x' }),
    [change(0, 'gmv', '512000.00', '1.00'), change(0, 'paid', '20000.00', '2.00'), change(0, 'name', '甲', 'x')],
  ],
  ['an agency that came', [...closedInputs, { agency: ' New ', name: '', gmv: 1, paid: 1 }], [{ kind: 'came', at: 3, agency: 'New' }]],
  ['an agency that went', closedInputs.slice(1), [{ kind: 'went', row: 0, agency: 'MCN-1' }]],
  ['an agency written otherwise', replaced(0, { agency: 'ｍｃｎ-1' }), []],
  ['a number as an id, now a text', replaced(0, { agency: '1001' }, numbered), [], numbered],
  ['a number as an id, beside another change', replaced(1, { gmv: 1 }, numbered), [change(1, 'gmv', '51.2万', '1.00')], numbered],
  [
    'another number as a name',
    replaced(0, { name: 8, gmv: 1 }, numbered),
    [change(0, 'gmv', '123456789012345680', '1.00'), change(0, 'name', '7', '8')],
    numbered,
  ],
  [
    'a number as an id that came',
    [...numbered, { agency: 12, name: '', gmv: 1, paid: 1 }],
    [{ kind: 'came', at: 3, agency: '12' }],
    numbered,
  ],
  ['a number as an id that went', numbered.slice(1), [{ kind: 'went', row: 0, agency: '1001' }], numbered],
  [
    'an id that is 0, beside another change',
    replaced(1, { gmv: 1 }, replaced(0, { agency: 0 })),
    [change(1, 'gmv', '51.2万', '1.00')],
    replaced(0, { agency: 0 }),
  ],
  [
    'an error as an id, beside another change',
    replaced(1, { gmv: 1 }, replaced(0, { agency: error })),
    [change(1, 'gmv', '51.2万', '1.00')],
    replaced(0, { agency: error }),
  ],
  [
    'a balance with a control in it, beside another change',
    replaced(1, { gmv: 1 }, replaced(0, { paid: '20000\u0001' })),
    [change(1, 'gmv', '51.2万', '1.00')],
    replaced(0, { paid: '20000\u0001' }),
  ],
  ['a balance that a control came into', replaced(0, { paid: '20000\u0001' }), [change(0, 'paid', '20000.00', '20000\uFFFD')]],
  ['another order', [closedInputs[2]!, closedInputs[0]!, closedInputs[1]!], []],
  [
    'another order, and one of them another',
    [closedInputs[1]!, { ...closedInputs[0]!, gmv: 7 }, closedInputs[2]!],
    [change(0, 'gmv', '512000.00', '7.00', 1)],
  ],
  ['no row of it left', [], [0, 1, 2].map((row) => ({ kind: 'went', row, agency: `MCN-${row + 1}` }))],
])('%s', async (_, now, changes, closed = closedInputs) =>
  expect(await changesOf(now, 'held', closed)).toEqual({ isSame: false, changes }),
);

it('an agency that stands several times is found in the order of its rows', async () => {
  const twice = [closedInputs[0]!, { ...closedInputs[0]!, gmv: 1 }, { ...closedInputs[0]!, agency: '', gmv: 3 }];
  expect((await changesOf(replaced(1, { gmv: 2 }, twice), 'held', twice)).changes).toEqual([change(1, 'gmv', '1.00', '2.00')]);
  expect((await changesOf(replaced(2, { gmv: 4 }, twice), 'held', twice)).changes).toEqual([change(2, 'gmv', '3.00', '4.00')]);
  expect((await changesOf([...twice, twice[1]!], 'held', twice)).changes).toEqual([{ kind: 'came', at: 3, agency: 'MCN-1' }]);
  expect((await changesOf([twice[0]!, twice[2]!], 'held', twice)).changes).toEqual([{ kind: 'went', row: 1, agency: 'MCN-1' }]);
});

it('a name alone changes nothing that was read; beside another change it is told', async () => {
  expect(await changesOf(replaced(0, { name: 'x' }))).toEqual({ isSame: true, changes: [] });
  expect((await changesOf(replaced(1, { gmv: 1 }, replaced(0, { name: 'x' })))).changes).toEqual([
    change(0, 'name', '甲', 'x'),
    change(1, 'gmv', '51.2万', '1.00'),
  ]);
});

it.each<[unknown, unknown, string | null]>([
  [2, '第2档', null],
  [2, 'T2', null],
  [2, 3, '2.00 3.00'],
  [2, 'x', '2.00 x'],
  [2, '', '2.00 '],
  [0, '', null],
  ['', 0, null],
  ['', 1, '0.00 1.00'],
])('of a tier paid that was %j, %j now says %j', async (was, now, told) => {
  const before = [{ ...closedInputs[0]!, paid: was }];
  const { changes } = await changesOf([{ ...before[0]!, paid: now, gmv: 1 }], 'prevTier', before);
  const [closed, is] = told?.split(' ') ?? [];
  expect(changes).toEqual([change(0, 'gmv', '512000.00', '1.00'), ...(told === null ? [] : [change(0, 'paid', closed!, is!)])]);
});

it('where nobody knew what was paid, it is not compared', async () =>
  expect((await changesOf(replaced(0, { paid: 5, gmv: 1 }), null)).changes).toEqual([change(0, 'gmv', '512000.00', '1.00')]));

it('is stopped by whoever waits for it', async () => {
  const inputs = Array.from({ length: 1000 }, (_, i) => ({ agency: `a${i}`, name: '', gmv: i, paid: 0 }));
  const read = readCloseSheet(asRead(await closeOf({ inputs: closedInputs })));
  const stopped = sourceChanges(read, inputs, sha256, () => Promise.reject(new Error('stopped')));
  await expect(stopped).rejects.toThrow('stopped');
});

it('law: each row of the table is told once or is as it was', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2)), { maxLength: 6 }), async (rows) => {
      const closed = [
        ['a', 0],
        ['a', 1],
        ['b', 2],
      ].map(([agency, gmv]) => ({ agency, name: '', gmv, paid: 0 }));
      const now = rows.map(([agency, gmv]) => ({ agency, name: '', gmv, paid: 0 }));
      const { isSame, changes } = await changesOf(now, 'held', closed);
      const count = (kind: string): number => changes.filter((one) => one.kind === kind).length;
      if (!isSame) expect(now.length - count('came')).toBe(closed.length - count('went'));
      expect(isSame).toBe(JSON.stringify(now) === JSON.stringify(closed));
    }),
    { numRuns: 50 },
  ));
