// Agencies that a person takes for one: told with the money that telling them apart otherwise would move.
import { checkedTable } from '../../../src/roster/check/checked-table';
import { inOneGo } from '../../../src/roster/table/in-slices';
import { newSpellings } from '../../../src/roster/check/spellings';
import type { ColumnRole } from '../../../src/roster/table/columns/role';
import type { RosterPath } from '../../../src/roster/table/roster-path';
import type { SheetCells } from '../../../src/roster/table/table-layout';
import { floating } from '../../engine/rules';

const found = (...agencies: unknown[]) => {
  const spellings = newSpellings();
  for (const [row, agency] of agencies.entries()) spellings.add(row, agency);
  const { invisible, alike } = inOneGo(spellings.found());
  const text = (list: typeof invisible) => list.map(({ row, beside }) => `${row}~${beside}`).join(' ');
  return [text(invisible), text(alike)];
};

it.each<[string, unknown[], string, string]>([
  ['a zero-width space', ['A1', 'A\u200b1', 'B'], '1~0', ''],
  ['a byte-order mark in front', ['\ufeff甲传媒', '甲传媒', '甲传媒'], '0~1', ''],
  ['a tab behind an id', ['3725100000000000011', '3725100000000000011\t'], '1~0', ''],
  ['a no-break space between words', ['甲\u00a0传媒', '甲 传媒'], '0~1', ''],
  ['two different ones', ['甲\u200b', '甲\u200c'], '1~0', ''],
  ['one that the functions heed', ['甲传媒', '甲\u2060传媒'], '', '1~0'],
  ['a soft hyphen', ['甲\u00ad传媒', '甲传媒', '甲传媒'], '', '0~1'],
  ...['\u200e', '\u202a', '\u202c', '\u2069', '\u180e', '\u2063', '\ufe0f', '\u0001', '\u0085'].map(
    (mark): [string, unknown[], string, string] => [`U+${mark.charCodeAt(0).toString(16)}`, ['甲传媒', `甲传${mark}媒`], '', '1~0'],
  ),
  ['what a copy from a dialog leaves around an id', ['\u202a00123\u202c', '00123', '00123'], '', '0~1'],
  ['the mark that exports put in front', ['`00123', '00123', '00123', "'00123"], '', '0~1 3~1'],
  ['zeros in front, and a number', ['00123', 123, 123], '', '0~1'],
  ['the text is in more rows', ['00123', '00123', 123], '', '2~0'],
  ['zeros in front, and a text', ['0123', '123', '123'], '', '0~1'],
  ['other zeros in front', ['00123', '0123', '0123'], '', '0~1'],
  ['full-width zeros', ['００１２３', 123, 123], '', '0~1'],
  ['zeros and a tab', ['00123\t', '00123', '00123', 123], '0~1', '3~1'],
  ['a space inside', ['云栖传媒', '云栖传媒', '云栖 传媒'], '', '2~0'],
  ['the legal form', ['云栖传媒', '云栖传媒有限公司', '云栖传媒'], '', '1~0'],
  ['brackets around the city', ['杭州云栖传媒', '云栖传媒（杭州）', '杭州云栖传媒'], '', '1~0'],
  ['a dash', ['JG000123', 'JG-000123', 'JG000123'], '', '1~0'],
  ['the letter O', ['JG000123', 'JGO00123', 'JG000123'], '', '1~0'],
])('%s', (_, agencies, invisible, alike) => expect(found(...agencies)).toEqual([invisible, alike]));

it.each<[string, unknown[]]>([
  ['the same id again', ['A1', 'A1', 'a1 ']],
  ['the number and its text', [123, '123', '１２３']],
  ['zeros in front throughout', ['00123', '00124', '00123']],
  ['a zero-width space throughout', ['A\u200b1', 'A\u200b1', 'B']],
  ['zeros inside and behind', ['A0123', 'A123', '1230', '123']],
  ['names that differ in a word', ['云栖传媒', '云栖文化', '云栖（杭州）', '云栖（广州）']],
  ['letters that are none of a number', ['COCO', 'C0C0', 'ILO', '110']],
  ['blanks, errors and nothing', ['', null, { code: '#N/A' }, 0, '0', '\u200b', true]],
])('none: %s', (_, agencies) => expect(found(...agencies)).toEqual(['', '']));

describe('in the check', () => {
  const check = (roles: readonly ColumnRole[], cells: SheetCells, path: RosterPath) =>
    inOneGo(
      checkedTable(
        cells,
        {
          headerRow: null,
          firstRow: 0,
          endRow: cells.length,
          leftOut: [],
          columns: roles.map((role, index) => ({ index, header: '', role })),
        },
        path,
        floating,
        null,
      ),
    ).findings.map(({ kind, rows, between, isBlocking }) => [kind, rows, between?.toFixed(), isBlocking]);

  it.each<[RosterPath, readonly ColumnRole[], SheetCells]>([
    [
      'roster',
      ['agency', 'gmv'],
      [
        ['00123', 600_000],
        [123, '30万'],
        ['乙', 1],
      ],
    ],
    [
      'schedule',
      ['agency', 'gmv', 'month'],
      [
        ['00123', 600_000, '2026-10'],
        [123, '30万', '2026-10'],
        ['乙', 1, '2026-10'],
      ],
    ],
    [
      'orders',
      ['agency', 'amount', 'date'],
      [
        ['00123', 600_000, '2026-10-01'],
        [123, '30万', '2026-10-01'],
        ['乙', 1, '2026-10-01'],
      ],
    ],
  ])('%s: the amounts of those in fewer rows', (path, roles, cells) => {
    expect(check(roles, cells, path)).toContainEqual(['alike', [1], '300000', false]);
  });

  it('invisible characters: what is counted together', () => {
    const cells = [
      ['甲', 600_000.5, '2026-10-01'],
      ['甲\u200b', 0.5, '2026-10-02'],
      ['甲\u200b', -0.25, '2026-10-02'],
      ['甲', 1, '2026-10-02'],
    ];
    expect(check(['agency', 'amount', 'date'], cells, 'orders')).toContainEqual(['invisible', [1, 2], '0.25', false]);
  });

  it('an agency that stands above is told and blocks nothing; one that nothing proves blocks its line', () => {
    const cells = [
      ['甲', 5, '2026-10-01'],
      ['', 6, '2026-10-02'],
      ['乙', 7, '2026-10-01'],
      ['', 8, '2026-10-02'],
    ];
    expect(check(['agency', 'amount', 'date'], cells, 'orders')).toEqual([['above', [1, 3], undefined, false]]);
    expect(check(['agency', 'amount', 'date'], cells.slice(0, 3), 'orders')).toEqual([['blank', [1], undefined, true]]);
  });
});
