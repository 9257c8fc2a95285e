// "D2#" in a file, where D2 spills no longer: the cells that it filled, or what stood there where it is none of ours.
import fc from 'fast-check';
import { isSpillLeft, isSpillNamedInShared, withSpillsAsAreas } from '../../../src/roster/hand-over/spills-as-areas';
import { readAddress } from '../../../src/sheet/address';
import { sheetArea } from '../../../src/sheet/sheet-area';

const arrays = [
  sheetArea('S', 0, 1, 3, 1),
  sheetArea('A&B', 4, 2, 2, 2),
  sheetArea('One', 9, 0, 1, 1),
  sheetArea("名册 (2)'s", 0, 1, 3, 1),
];
const spill = (written: string): string => `_xlfn.ANCHORARRAY(${written})`;

it.each<[string, string | null, string]>([
  ['B1', 'S', 'B1:B3'],
  ['$B$1', 'S', '$B$1:$B$3'],
  ['$B1', 'S', '$B1:$B3'],
  ['B$1', 'S', 'B$1:B$3'],
  ['S!B1', 'T', 'S!B1:B3'],
  ['s!$B$1', null, 's!$B$1:$B$3'],
  ["'A&amp;B'!C5", null, "'A&amp;B'!C5:D6"],
  ["'A&amp;B'!C5", 'S', "'A&amp;B'!C5:D6"],
  ['C5', 'A&B', 'C5:D6'],
  ['One!A10', null, 'One!A10'],
  ["'名册 (2)''s'!B1", null, "'名册 (2)''s'!B1:B3"],
  ['&apos;名册 (2)&apos;&apos;s&apos;!$B$1', 'S', '&apos;名册 (2)&apos;&apos;s&apos;!$B$1:$B$3'],
  ['&#39;名册 (2)&#39;&#39;s&#39;!B1', 'S', '&#39;名册 (2)&#39;&#39;s&#39;!B1:B3'],
])('%s of a formula on %s is %s', (written, sheet, area) => {
  expect(withSpillsAsAreas(spill(written), sheet, arrays)).toBe(area);
  expect(isSpillNamedInShared(`<f t="shared" si="0">${spill(written)}</f>`, sheet ?? '', arrays)).toBe(true);
});

it.each<[string, string, string | null]>([
  ['another sheet’s', 'B1', 'T'],
  ['of no sheet', 'B1', null],
  ['of another cell of the same column', 'B2', 'S'],
  ['of another cell of the same row', 'C1', 'S'],
  ['a name', 'Spill', 'S'],
  ['nothing', '', 'S'],
])('%s stays as it is', (_, written, sheet) => {
  expect(withSpillsAsAreas(spill(written), sheet, arrays)).toBe(spill(written));
  expect(isSpillNamedInShared(`<f t="shared" si="0">${spill(written)}</f>`, sheet ?? '', arrays)).toBe(false);
});

it.each([
  ['with a space before its bracket', '_xlfn.ANCHORARRAY (B1)', true],
  ['without the prefix, in brackets of its own', 'ANCHORARRAY((S!B1))', true],
  ['of a sheet with brackets in its name', "ANCHORARRAY ('名册 (2)''s'!B1)", true],
  ['of others', `${spill('D1')}+${spill('T!B1')}`, false],
  ['a name', spill('Spill'), false],
  ['none at all', 'SUM(B1)', false],
])('one that is not replaced is left: %s', (_, written, isLeft) => {
  expect(isSpillLeft(withSpillsAsAreas(`<f>${written}</f>`, 'S', arrays), 'S', arrays)).toBe(isLeft);
  expect(isSpillLeft(written, 'S', [])).toBe(false);
});

it('each of several is replaced, and what stands around them stays', () =>
  expect(withSpillsAsAreas(`<f>SUM(${spill('B1')})+B1+${spill('D1')}</f><f>_xlfn.anchorarray(B1)</f>`, 'S', arrays)).toBe(
    `<f>SUM(B1:B3)+B1+${spill('D1')}</f><f>B1:B3</f>`,
  ));

it('where nothing spilled, nothing is replaced', () => {
  expect(withSpillsAsAreas(spill('B1'), 'S', [])).toBe(spill('B1'));
  expect(withSpillsAsAreas('<f>SUM(B1)</f>', 'S', arrays)).toBe('<f>SUM(B1)</f>');
});

describe('a formula that was filled down names a spill', () => {
  const of = (xml: string): boolean => isSpillNamedInShared(xml, 'S', arrays);
  it.each([
    ['with spaces around what it is', `<f t = "shared" si="0">${spill('B1')}</f>`, true],
    ['in other quotes, with an area', `<f ref="A1:A3" t='shared' si="0">${spill('B1')}</f>`, true],
    ['as the second', `<f t="shared" si="0">A1</f><f t="shared" si="1">1+${spill('D1')}+${spill('B1')}</f>`, true],
    ['not where it stands in each cell', `<f>${spill('B1')}</f><f t="array">${spill('B1')}</f>`, false],
    ['not where it stands beside one', `<f t="shared" si="0">A1</f><f>${spill('B1')}</f>`, false],
    ['not where it names none', '<f t="shared" si="0">B1</f>', false],
  ])('%s', (_, xml, isNamed) => expect(of(xml)).toBe(isNamed));

  it('not where nothing spilled', () => expect(isSpillNamedInShared(`<f t="shared">${spill('B1')}</f>`, 'S', [])).toBe(false));
});

it('law: what is written names the area, whatever is fixed', () => {
  const at = fc.integer({ min: 0, max: 900 });
  const size = fc.integer({ min: 1, max: 9 });
  const one = fc.record({ row: at, column: at, rows: size, columns: size, fixed: fc.constantFrom('', '$') });
  fc.assert(
    fc.property(one, ({ row, column, rows, columns, fixed }) => {
      const area = sheetArea('S', row, column, rows, columns);
      const written = sheetArea('S', row, column, 1, 1).address.replace(/^[A-Z]+/, (letters) => fixed + letters + fixed);
      expect(readAddress(withSpillsAsAreas(spill(written), 'S', [area]))).toEqual({ sheet: null, row, column, rows, columns });
    }),
  );
});
