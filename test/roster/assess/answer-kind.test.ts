import { type AnswerKind, answerKinds, answerOfKind, missingFor } from '../../../src/roster/assess/answer-kind';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import { keyColumns } from '../../../src/roster/table/key-columns';

const missing = (...roles: ColumnRole[]) =>
  Object.fromEntries(
    answerKinds.flatMap((kind) => {
      const role = missingFor(kind, (wanted) => (roles.includes(wanted) ? roles.indexOf(wanted) : null));
      return role === null ? [] : [[kind, role]];
    }),
  );

it.each<[ColumnRole[], Record<string, ColumnRole>]>([
  [['gmv', 'prevTier', 'held'], {}],
  [['gmv'], { topUp: 'prevTier', shortfall: 'held', surplus: 'held' }],
  [['gmv', 'held'], { topUp: 'prevTier' }],
  [['gmv', 'prevTier'], { shortfall: 'held', surplus: 'held' }],
  [['prevTier', 'held'], Object.fromEntries(answerKinds.map((kind) => [kind, 'gmv']))],
])('with %j there is no answer to %j', (roles, expected) => {
  expect(missing(...roles)).toEqual(expected);
});

it.each<[AnswerKind, string, string]>([
  ['tier', 'TIER', 'tier'],
  ['deposit', 'DEPOSIT', 'yuan'],
  ['topUp', 'TOPUP', 'yuan'],
  ['shortfall', 'SHORTFALL', 'yuan'],
  ['surplus', 'SURPLUS', 'yuan'],
  ['headroom', 'HEADROOM', 'yuan'],
  ['check', 'CHECK', 'sentence'],
  ['explain', 'EXPLAIN', 'sentence'],
])('%s is answered by %s, in %s', (kind, functionName, holds) => {
  expect(answerOfKind[kind]).toMatchObject({ functionName, holds });
});

it('tier and what it asks first, sentences last', () => {
  expect(answerKinds).toEqual(['tier', 'deposit', 'topUp', 'shortfall', 'surplus', 'headroom', 'check', 'explain']);
});

it('the columns that go along say whose a row is and what it rests on', () => {
  const roles: (ColumnRole | null)[] = ['gmv', null, 'agency', 'earlierGmv', 'held', 'date', 'agencyName'];
  const columns = roles.map((role, index) => ({ index, header: '', role }));
  const layout = { headerRow: 0, firstRow: 1, endRow: 2, leftOut: [], columns };
  expect(keyColumns(layout).map(({ role }) => role)).toEqual(['gmv', 'agency', 'held', 'agencyName']);
});
