// What becomes of a formula of ours: a native one that was computed to what its cell shows, or that value; and why.
import { type CellElement, type CellShows, cellElements, rowsOfSheet } from '../../../src/files/package/formula-cells';
import { cellsAnew, type FormulaPlan, type SheetAnew } from '../../../src/roster/hand-over/replaced-cells';
import { placeInSheet } from '../../../src/roster/hand-over/formulas-in-file';
import type { CellContent } from '../../../src/sheet/evaluation/cell-content';
import { sheetArea } from '../../../src/sheet/sheet-area';
import { sheetNameKey } from '../../../src/sheet/sheet-name';

type Native = FormulaPlan<'no-native'>['native'];

const shares = ['甲', '', 'ab'];
const contentOf = (shown: CellShows): CellContent => {
  switch (shown.kind) {
    case 'number':
      return Number(shown.written);
    case 'text':
      return shown.text;
    case 'shared-text':
      return shares[shown.index]!;
    case 'logical':
      return shown.value;
    case 'error':
      return { code: shown.code };
    case 'blank':
      return null;
  }
};

function elementsIn(xml: string): Map<number, CellElement> {
  const cells = [...cellElements(xml, rowsOfSheet(xml)!)].filter((one) => one !== null);
  return new Map(cells.map((one) => [placeInSheet(one.row, one.column), one]));
}

const sheetXml = (cells: string): string => `<sheetData>${cells}</sheetData>`;

interface Done extends SheetAnew<'no-native'> {
  /** How often it stopped for a moment. */
  readonly stops: number;
}

/** Formulas of the sheet S, beside a sheet T whose A1 holds 5. */
function done(cells: string, plans: readonly FormulaPlan<'no-native'>[], asText: readonly string[] = []): Done {
  const elements = new Map([
    [sheetNameKey('S'), elementsIn(sheetXml(cells))],
    [sheetNameKey('T'), elementsIn(sheetXml('<c r="A1"><v>5</v></c>'))],
  ]);
  const now = { done: 1, of: 2 };
  const making = cellsAnew(plans, { elements, contentOf, asText: new Set(asText) }, now);
  for (let stops = 0; ; stops++) {
    const step = making.next();
    if (step.done) return { ...step.value, stops };
    expect(step.value).toBe(now);
  }
}

const natives = (...cells: readonly string[]): Native => ({ cells: [cells] });
const oneIn = (native: Native, columns = 1): FormulaPlan<'no-native'> => ({
  area: sheetArea('S', 0, 1, 1, columns),
  isArray: false,
  native,
});
const b1 = (content: string, attributes = ''): string => `<c r="B1"${attributes}><f>x</f>${content}</c>`;
const number = b1('<v>2</v>');
const error = b1('<v>#N/A</v>', ' t="e"');

describe('one formula', () => {
  it.each<[string, string, Native, 'native' | 'value', string | null, CellContent]>([
    ['that comes to what its cell shows', number, natives('=1+1'), 'native', null, 2],
    ['that comes to something else', number, natives('=1+2'), 'value', 'differs', 2],
    ['that is not computed here', number, natives('=SUM(A1:A2)'), 'value', 'unproven', 2],
    ['for which there is none', number, { reason: 'no-native' }, 'value', 'no-native', 2],
    ['that cannot be told', number, undefined, 'value', 'unproven', 2],
    ['of which the value was asked for', number, null, 'value', null, 2],
    ['in a cell of text', b1('<v>2</v>', ' s="3"'), natives('=1+1'), 'value', 'as-text', 2],
    ['in a cell of another format', b1('<v>2</v>', ' s="4"'), natives('=1+1'), 'native', null, 2],
    ['in a cell of text, for which there is none', b1('<v>2</v>', ' s="3"'), { reason: 'no-native' }, 'value', 'no-native', 2],
    ['in no cell of the file', '', natives('=""'), 'value', 'unproven', ''],
    ['an error that both show', error, natives('=#N/A'), 'native', null, { code: '#N/A' }],
    ['an error, and it comes to a value', error, natives('=1+1'), 'value', 'error', { code: '#N/A' }],
    ['an error, for which there is none', error, { reason: 'no-native' }, 'value', 'error', { code: '#N/A' }],
    ['an error that cannot be told', error, undefined, 'value', 'error', { code: '#N/A' }],
    ['a text that cells share', b1('<v>2</v>', ' t="s"'), natives('="a"&"b"'), 'native', null, 'ab'],
    ['TRUE', b1('<v>1</v>', ' t="b"'), natives('=TRUE'), 'native', null, true],
    ['without a value', b1(''), natives('=""'), 'native', null, ''],
    ['a cell beside it', `<c r="A1"><v>2</v></c>${number}`, natives('=A1'), 'native', null, 2],
    ['a cell that is not there', b1('<v>0</v>'), natives('=A9'), 'native', null, 0],
    ['a cell of another sheet', b1('<v>5</v>'), natives('=T!A1'), 'native', null, 5],
    ['a cell of another sheet, in small letters', b1('<v>5</v>'), natives('=t!A1'), 'native', null, 5],
    ['a cell that another sheet has not', b1('<v>0</v>'), natives('=T!A2'), 'native', null, 0],
    ['a cell of a sheet that nobody knows', b1('<v>0</v>'), natives('=U!A1'), 'value', 'unproven', 0],
  ])('%s', (_, cells, native, becomes, why, shown) =>
    expect(done(cells, [oneIn(native)], ['3']).formulas).toEqual([{ area: sheetArea('S', 0, 1, 1, 1), shown: [[shown]], becomes, why }]),
  );
});

describe('its cell', () => {
  it.each<[string, string, Native, string | null, CellShows]>([
    ['a formula over what it showed', number, natives('=1+1'), '1+1', { kind: 'number', written: '2' }],
    ['IFNA as files write it', number, natives('=IFNA(2,0)'), '_xlfn.IFNA(2,0)', { kind: 'number', written: '2' }],
    ['a formula over a text of its own', b1('<v>2</v>', ' t="s"'), natives('="ab"'), '"ab"', { kind: 'text', text: 'ab' }],
    ['a formula over a text of no characters', b1('', ' t="str"'), natives('=""&""'), '""&""', { kind: 'text', text: '' }],
    ['a formula over TRUE', b1('<v>1</v>', ' t="b"'), natives('=1=1'), '1=1', { kind: 'logical', value: true }],
    ['what it showed', number, null, null, { kind: 'number', written: '2' }],
    ['what it showed, to its last digit', b1('<v>2.50E0</v>'), natives('=1'), null, { kind: 'number', written: '2.50E0' }],
    ['the shared text', b1('<v>0</v>', ' t="s"'), null, null, { kind: 'shared-text', index: 0 }],
    ['a text of no characters, which stays a formula', b1('<v>1</v>', ' t="s"'), null, '""', { kind: 'text', text: '' }],
    ['nothing, which is such a text', b1(''), { reason: 'no-native' }, '""', { kind: 'text', text: '' }],
    ['an error', error, null, null, { kind: 'error', code: '#N/A' }],
  ])('is %s', (_, cells, native, formula, shown) => {
    const made = done(cells, [oneIn(native)]);
    expect(made.cells.map(({ cell: { address, style, from, to }, ...anew }) => [address, style, from, to, anew])).toEqual([
      ['B1', null, 11, 11 + cells.length, { formula, shown }],
    ]);
  });

  it('is none where the file has none', () => expect(done('', [oneIn(null)])).toMatchObject({ cells: [], stops: 1 }));
});

describe('a formula that filled cells', () => {
  const two = `${number}<c r="C1" s="3"><v>3</v></c>`;
  it.each<[string, string, Native, string | null, number]>([
    ['is one in each of them', two, natives('=1+1', '=1+2'), null, 3],
    ['is their values where the second differs', two, natives('=1+1', '=1+3'), 'differs', 2],
    ['is their values where the first is not computed here', two, natives('=SUM(A1:A2)', '=1+3'), 'unproven', 1],
    ['is their values where one is not in the file', number, natives('=1+1', '=""'), 'unproven', 1],
  ])('%s', (_, cells, native, why, stops) => {
    const made = done(cells, [oneIn(native, 2)]);
    expect([made.formulas[0]!.why, made.stops]).toEqual([why, stops]);
    expect(made.formulas[0]!.shown).toEqual([[2, cells === two ? 3 : '']]);
    const texts = made.cells.map(({ cell, formula }) => `${cell.address} ${formula}`);
    expect(texts).toEqual(why === null ? ['B1 1+1', 'C1 1+2'] : ['B1 null', 'C1 null'].slice(0, cells === two ? 2 : 1));
  });

  it('is their values where one of them is of text', () =>
    expect(done(two, [oneIn(natives('=1+1', '=1+2'), 2)], ['3']).formulas[0]!.why).toBe('as-text'));

  it('is told as an error where one of them shows one', () =>
    expect(done(`${number}<c r="C1" t="e"><v>#REF!</v></c>`, [oneIn(natives('=1', '=2'), 2)]).formulas[0]!.why).toBe('error'));

  it('of two rows has the formula of each row in it', () => {
    const plan = { area: sheetArea('S', 0, 0, 2, 1), isArray: true, native: { cells: [['=1+1'], ['=1+2']] } };
    const made = done('<c r="A1"><f>x</f><v>2</v></c><c r="A2"><v>3</v></c>', [plan]);
    expect(made.formulas).toEqual([{ area: plan.area, shown: [[2], [3]], becomes: 'native', why: null }]);
    expect(made.cells.map(({ cell, formula }) => [cell.address, formula])).toEqual([
      ['A1', '1+1'],
      ['A2', '1+2'],
    ]);
  });
});

it('cells come in the order of the file, and arrays are told', () => {
  const [first, second] = [sheetArea('S', 0, 0, 1, 1), sheetArea('S', 0, 1, 1, 1)];
  const made = done(`<c r="A1"><f>x</f><v>1</v></c>${number}`, [
    { area: second, isArray: true, native: null },
    { area: first, isArray: false, native: null },
  ]);
  expect(made.formulas.map(({ area }) => area)).toEqual([second, first]);
  expect(made.cells.map(({ cell }) => cell.address)).toEqual(['A1', 'B1']);
  expect([made.arrays, made.stops]).toEqual([[second], 2]);
});
