// Which balances the roster's own lookup finds: what it sees as another spelling is told, never joined.
import fc from 'fast-check';
import type { HeldJoin, HeldMatch } from '../../../src/roster/orders/held';
import { lookedUp, withoutTabs } from '../../../src/roster/orders/lookup';

describe('an id without tabs', () => {
  it.each<[unknown, unknown]>([
    ['\t00123', '00123'],
    ['00123\t', '00123'],
    [' \t 00123 \t\t ', '00123'],
    ['A\tB', 'A B'],
    ['A \t\t B\t', 'A B'],
    ['A B\tC D', 'A B C D'],
    ['\tA   B', 'A B'],
    ['\t', ''],
    [' A  B ', ' A  B '],
    ['A\nB', 'A\nB'],
    ['', ''],
    [123, 123],
    [null, null],
    [true, true],
  ])('%j is %j', (id, expected) => expect(withoutTabs(id)).toBe(expected));

  it('what is no text stays itself', () => {
    const cell = ['\t'];
    expect(withoutTabs(cell)).toBe(cell);
  });
});

const found: HeldMatch = { state: 'found', row: 1 };
const otherwise: HeldMatch = { state: 'spelled-otherwise', row: 1 };
const listing = (agency: unknown, match = found): HeldJoin => ({
  cells: [
    ['A1', 1],
    [5, agency],
  ],
  heldColumn: 0,
  matches: [match],
});

describe('a lookup', () => {
  it.each<[string, unknown, unknown, HeldMatch]>([
    ['the same text', 'A1', 'A1', found],
    ['capitals aside', 'a1', 'A1', found],
    ['spaces around aside', ' A1', 'A1  ', found],
    ['repeated spaces aside', 'A   1', 'A 1', found],
    ['a number and its digits', 123, '123', found],
    ['digits and their number', ' 123', 123, found],
    ['an id that the roster shows without its tab', '\tA1', 'A1', found],
    ['a tab in the list is one that it sees', 'A1', '\tA1', otherwise],
    ['a space more', 'A 1', 'A1', otherwise],
    ['a full-width form', 'Ａ1', 'A1', otherwise],
    ['a character that nobody sees', 'A1', 'A1\u200B', otherwise],
    ['a no-break space', 'A1', 'A1\u00A0', otherwise],
    ['another agency', 'A1', 'A12', otherwise],
    ['nothing there', 'A1', '', otherwise],
    ['null there', 'A1', null, otherwise],
    ['an error there', 'A1', { code: '#N/A' }, otherwise],
  ])('%s', (_, agency, listed, match) => expect(lookedUp(listing(listed), 1, [agency]).matches).toEqual([match]));

  it('of a row that the list has not finds nothing', () => {
    expect(lookedUp(listing('A1', { state: 'found', row: 7 }), 1, ['A1']).matches).toEqual([{ state: 'spelled-otherwise', row: 7 }]);
    expect(lookedUp(listing('A1'), 2, ['A1']).matches).toEqual([otherwise]);
  });

  it('leaves what was not found as it is', () => {
    const matches: HeldMatch[] = [{ state: 'missing' }, { state: 'several', rows: [0, 1] }, { state: 'digits-lost' }, otherwise];
    const join = lookedUp({ ...listing('x'), matches }, 1, ['x', 'x', 'x', 'x']);
    expect(join.matches).toEqual(matches);
  });

  it('asks each match by its own agency, and keeps the rest of the join', () => {
    const join = { ...listing('B2'), more: 7, matches: [{ state: 'found', row: 0 }, found, found] as HeldMatch[] };
    expect(
      lookedUp(
        {
          ...join,
          cells: [
            ['x', 'A1'],
            ['x', 'B2'],
          ],
        },
        1,
        ['A1', 'b2', 'A1'],
      ),
    ).toEqual({
      ...join,
      cells: [
        ['x', 'A1'],
        ['x', 'B2'],
      ],
      matches: [{ state: 'found', row: 0 }, found, otherwise],
    });
  });
});

it('an id without tabs has none, and nothing more to take away', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\t', ' ', 'A', '1'), maxLength: 8 }), (id) => {
      const shown = withoutTabs(id);
      expect(shown).not.toContain('\t');
      expect(withoutTabs(shown)).toBe(shown);
      expect(lookedUp(listing(shown), 1, [id]).matches).toEqual([found]);
    }),
  );
});
