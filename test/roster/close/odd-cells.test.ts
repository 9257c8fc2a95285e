// Whatever cells a table holds: its close verifies, stands as it was computed, is found again in its table, and is carried forward by its agencies.
import fc from 'fast-check';
import type { PaidBy } from '../../../src/roster/assess/deposit-before';
import { afterClose, carryForward } from '../../../src/roster/close/following/carry-forward';
import { heldBy, type CloseInput } from '../../../src/roster/close/row';
import { readCloseSheet } from '../../../src/roster/close/sheet/read-sheet';
import { sourceChanges } from '../../../src/roster/close/verify/source-changes';
import { asRead, closed, closeOf, floating, sha256, verified } from './made';

const pieces = [..."120,.万元 \u00A0\u3000\u2028\u0085\u200B\uFEFF\t\n-()¥AaＡ='@%E", '\uD83D', '\uFFFF', '\u0001', '\u001F'];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''));
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, 2, -1, 1.005, 0.1 + 0.2, 499_999.995, 500_000, 1e15 + 0.3, 1e21, 123_456_789_012_345_680, 1e-7),
  fc.integer({ min: 0, max: 500_000_000 }).map((cents) => cents / 100),
);
const cell = fc.oneof(
  text,
  number,
  number.map(String),
  fc.constantFrom<unknown>(null, '', true, { code: '#N/A' }, '#N/A', { basicType: 'Double', basicValue: 20_000 }, '第2档', '2万\u0001'),
);
const input = fc.record<CloseInput>({ agency: cell, name: cell, gmv: cell, paid: cell });

it('law', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(input, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<PaidBy | null>('held', 'prevTier', null),
      async (inputs, paidBy) => {
        const close = await closeOf({ inputs, paidBy });
        const cells = asRead(close);
        expect((await verified(cells, closed(close))).findings).toEqual([]);
        expect((await verified(cells)).findings).toEqual([]);

        const read = readCloseSheet(cells);
        const after = afterClose(read, null)!;
        expect(after.standings.map((one) => [one.key, one.tier, one.due?.toFixed() ?? null, one.heldBefore?.toFixed() ?? null])).toEqual(
          close.rows.map(({ key, figures, before }) => [
            key,
            figures?.tier ?? null,
            figures?.due?.toFixed() ?? null,
            before ? heldBy(floating, before).toFixed() : null,
          ]),
        );

        expect(await sourceChanges(read, inputs, sha256)).toEqual({ isSame: true, changes: [] });
        const more = await sourceChanges(read, [...inputs, { agency: 'one more', name: '', gmv: 1, paid: 1 }], sha256);
        expect(more.changes).toEqual([{ kind: 'came', at: inputs.length, agency: 'one more' }]);

        const table = inputs.map(({ agency }) => ({ agency, typed: '' }));
        expect(carryForward(after, table, floating, 'held').openings.filter(({ from }) => from === 'new')).toEqual([]);
      },
    ),
    { numRuns: 150 },
  ));
