// Which formulas of ours a sheet's XML has and what they fill; which cells are looked up, and which a formula names.
import { cellsNamed, cellsWanted, type FormulaInFile, formulasInSheet, placeInSheet } from '../../../src/roster/hand-over/formulas-in-file';
import { inOneGo } from '../../../src/roster/table/in-slices';

const sheet = (cells: string): string => `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;
const cell = (address: string, formula: string, attributes = ''): string => `<c r="${address}"><f${attributes}>${formula}</f><v>1</v></c>`;
const formulas = (xml: string): readonly FormulaInFile[] | null => inOneGo(formulasInSheet('S', xml));
/** "B1:B3 {=TUIKE.TIER(A1)}": braces where others may name what it fills. */
const told = (xml: string): readonly string[] | null =>
  formulas(xml)?.map(({ area, formula, isArray }) => `${area.address} ${isArray ? `{${formula}}` : formula}`) ?? null;

const own = '_xldudf_TUIKE_TIER(A1)';
const shared = (attributes: string): string => ` t="shared"${attributes}`;

it('a formula of ours stands in its sheet, with all that its area says', () =>
  expect(formulas(sheet(cell('C2', own)))).toEqual([
    { area: { sheet: 'S', address: 'C2', row: 1, column: 2, rows: 1, columns: 1 }, formula: '=TUIKE.TIER(A1)', isArray: false },
  ]));

it.each<[string, string, readonly string[] | null]>([
  ['one beside others', sheet(cell('A1', '1+1') + cell('B1', own) + '<c r="C1"><v>1</v></c>'), ['B1 =TUIKE.TIER(A1)']],
  ['in small letters, and as other programs write it', sheet(cell('B1', 'tuike.tier(A1)')), ['B1 =TUIKE.TIER(A1)']],
  [
    'with other white space in its tags',
    sheet(`<c\n r="B1"\t><f >${own}</f ><v>1</v\n></c\n>${cell('C1', own)}`),
    ['B1 =TUIKE.TIER(A1)', 'C1 =TUIKE.TIER(A1)'],
  ],
  ['a cell that says nothing of itself', sheet(`<c><f>${own}</f></c>`), null],
  ['beside elements that begin alike', sheet(`<cx r="A1"/>${cell('B1', own)}`), ['B1 =TUIKE.TIER(A1)']],
  ['within others', sheet(cell('B1', 'IF(A1="","",_xldudf_TUIKE_TIER(A1))')), ['B1 =IF(A1="","",TUIKE.TIER(A1))']],
  ['with what XML escapes', sheet(cell('B1', '_xldudf_TUIKE_TIER(A1)&amp;"&lt;"')), ['B1 =TUIKE.TIER(A1)&"<"']],
  ['a text that only mentions one', sheet(cell('B1', '"TUIKE."&amp;A1')), []],
  ['a cell’s text that mentions one', sheet(`<c r="A1" t="inlineStr"><is><t>TUIKE.TIER(A1)</t></is></c>${cell('B1', '1+1')}`), []],
  ['a table of data', sheet(cell('B1', own, ' t="dataTable"')), []],
  ['an array', sheet(cell('B2', own, ' t="array" ref="B2:C4"')), ['B2:C4 {=TUIKE.TIER(A1)}']],
  ['an array that says no area', sheet(cell('B2', own, ' t="array"')), ['B2 {=TUIKE.TIER(A1)}']],
  ['an array that says none that can be read', sheet(cell('B2', own, ' t="array" ref="?"')), ['B2 {=TUIKE.TIER(A1)}']],
  ['an area beside a formula that is no array', sheet(cell('B2', own, ' ref="B2:C4"')), ['B2 =TUIKE.TIER(A1)']],
  ['an array that begins in another row', sheet(cell('B2', own, ' t="array" ref="B1:B4"')), null],
  ['an array that begins in another column', sheet(cell('B2', own, ' t="array" ref="A2:B2"')), null],
  [
    'an array of others that begins elsewhere',
    sheet(cell('B2', '1+1', ' t="array" ref="A2:B2"') + cell('B3', own)),
    ['B3 =TUIKE.TIER(A1)'],
  ],
  [
    'filled down and right',
    sheet(cell('B1', '_xldudf_TUIKE_TIER($A1)', shared(' si="0" ref="B1:C3"')) + cell('C3', '', shared(' si="0"'))),
    ['B1 =TUIKE.TIER($A1)', 'C3 =TUIKE.TIER($A3)'],
  ],
  [
    'filled from below to above',
    sheet(cell('B3', '_xldudf_TUIKE_TIER(A3)', shared(' si="0"')) + cell('A1', '', shared(' si="0"'))),
    ['B3 =TUIKE.TIER(A3)', 'A1 =TUIKE.TIER(#REF!)'],
  ],
  [
    'two groups, each by its number',
    sheet(
      cell('B1', own, shared(' si="0"')) +
        cell('C1', '_xldudf_TUIKE_DEPOSIT(A1)', shared(' si="1"')) +
        cell('B2', '', shared(' si="0"')) +
        cell('C2', '', shared(' si="1"')),
    ),
    ['B1 =TUIKE.TIER(A1)', 'C1 =TUIKE.DEPOSIT(A1)', 'B2 =TUIKE.TIER(A2)', 'C2 =TUIKE.DEPOSIT(A2)'],
  ],
  [
    'a group without a number',
    sheet(cell('B1', own, shared('')) + cell('B2', '', shared(''))),
    ['B1 =TUIKE.TIER(A1)', 'B2 =TUIKE.TIER(A2)'],
  ],
  [
    'a group of others',
    sheet(cell('B1', 'A1*2', shared(' si="0"')) + cell('B2', '', shared(' si="0"')) + cell('C1', own)),
    ['C1 =TUIKE.TIER(A1)'],
  ],
  [
    'filled down from cells of another workbook',
    sheet(cell('B1', '_xldudf_TUIKE_TIER([1]S!A1)', shared(' si="0"')) + cell('B2', '', shared(' si="0"'))),
    ['B1 =TUIKE.TIER([1]S!A1)', 'B2 null'],
  ],
  ['of a group that nobody began', sheet(cell('B1', own) + cell('B2', '', shared(' si="7"'))), null],
  ['an empty formula of its own', sheet(cell('B1', own) + cell('B2', '')), ['B1 =TUIKE.TIER(A1)']],
  ['a cell that does not say where it stands', sheet(cell('B1', own) + cell('?', '1')), null],
  ['such a cell in a sheet that mentions nothing of ours', sheet(cell('?', '1')), []],
  ['no cells', '<worksheet>TUIKE.TIER(A1)</worksheet>', null],
  ['cells written in another way', sheet(`<![CDATA[${own}]]>`), null],
  ['an empty sheet', '<worksheet><sheetData/></worksheet>', []],
])('%s', (_, xml, found) => expect(told(xml)).toEqual(found));

const manyCells = (count: number): string => Array.from({ length: count }, (_, i) => `<c r="A${i + 1}"><v>${i}</v></c>`).join('');
/** Where in the XML it stops for a moment, and what it ends with. */
function stops<T>(looking: Generator<number, T>): { readonly at: number[]; readonly end: T } {
  const at: number[] = [];
  for (;;) {
    const step = looking.next();
    if (step.done) return { at, end: step.value };
    at.push(step.value);
  }
}

it.each([
  [1999, []],
  [2000, ['A2000']],
  [4001, ['A2000', 'A4000']],
])('of %i cells it stops at %j', (count, cells) => {
  const xml = sheet(manyCells(count) + '<c r="B1"/>TUIKE.');
  const places = cells.map((address) => xml.indexOf(`<c r="${address}">`));
  expect(stops(formulasInSheet('S', xml))).toEqual({ at: places, end: [] });
  const wanted = new Set([placeInSheet(0, 0), placeInSheet(count - 1, 0), placeInSheet(count, 0), placeInSheet(0, 1)]);
  const looked = stops(cellsWanted(xml, wanted));
  expect([looked.at, [...looked.end.keys()]]).toEqual([places, [placeInSheet(0, 0), placeInSheet(count - 1, 0)]]);
});

describe('cells that somebody wants to see', () => {
  const xml = sheet('<c r="A1"><v>7</v></c><c r="B1" s="2"><v>8</v></c><c r="?"><v>9</v></c><c r="A2"><v>10</v></c>');
  it('are found by their places, until one does not say where it stands', () => {
    const at = (text: string): number => xml.indexOf(text);
    expect([...inOneGo(cellsWanted(xml, new Set([placeInSheet(0, 1), placeInSheet(1, 0)])))]).toEqual([
      [
        placeInSheet(0, 1),
        {
          ...{ row: 0, column: 1, from: at('<c r="B1"'), to: at('<c r="?"'), style: '2', formula: null },
          shown: { kind: 'number', written: '8' },
        },
      ],
    ]);
  });

  it.each([
    ['nothing is wanted', xml, []],
    ['the sheet has no cells', '<worksheet/>', [placeInSheet(0, 0)]],
  ])('are none where %s', (_, of, wanted) => expect(inOneGo(cellsWanted(of, new Set(wanted)))).toEqual(new Map()));

  it('that does not say where it stands, as the 2,000th, stops it all the same', () =>
    expect(stops(cellsWanted(sheet(`${manyCells(1999)}<c r="?"><v>1</v></c>`), new Set([5])))).toEqual({ at: [0], end: new Map() }));
});

it('a place is its row times the columns of a sheet, and its column', () =>
  expect([placeInSheet(0, 0), placeInSheet(0, 16_383), placeInSheet(1, 0), placeInSheet(2, 3)]).toEqual([0, 16_383, 16_384, 32_771]));

it.each([
  ['=A1+$C$2', ['null!0,0', 'null!1,2']],
  ["='My S'!B3*T!A1", ['My S!2,1', 'T!0,0']],
  ['=SUM(A1:A2)+SUM(A1:B1)+SUM(C:C)+B1', ['null!0,1']],
  ['=A1:A1', ['null!0,0']],
  ['=A1#+B1', ['null!0,1']],
  ['=Rate*2+"A1"', []],
])('%s names the cells %j', (formula, named) =>
  expect(cellsNamed(formula).map(({ sheet: of, row, column }) => `${of}!${row},${column}`)).toEqual(named),
);
