// What goes from a copy beside its cells, part by part, and what stays; and where a call of ours is left.
import { dropAddinTraces, partWithCalls } from '../../../src/roster/hand-over/addin-traces';
import { packageOf, relations, textsOf } from './package-of';

type Parts = Readonly<Record<string, string>>;

const book = 'xl/workbook.xml';
const bookRelations = 'xl/_rels/workbook.xml.rels';
const sheetRelation = ['r1', 'worksheet', 'worksheets/sheet1.xml'] as const;
const bookRelation = ['r1', 'officeDocument', 'xl/workbook.xml'] as const;

function left(parts: Parts): Record<string, string | null> {
  const file = packageOf(parts);
  dropAddinTraces(file, book);
  return textsOf(file);
}
/** One part, changed. */
const leftOf = (part: string, parts: Parts): string | null | undefined => left(parts)[part];

describe('custom XML', () => {
  const xml = (namespace: string): Parts => ({
    [bookRelations]: relations(sheetRelation, ['r2', 'customXml', '../customXml/item1.xml']),
    'customXml/item1.xml': `<a ${namespace}/>`,
    'customXml/_rels/item1.xml.rels': relations(['r1', 'customXmlProps', 'itemProps1.xml']),
    'customXml/itemProps1.xml': '<props/>',
    '[Content_Types].xml': '<Types><Override PartName="/customXml/itemProps1.xml"/><Override PartName="/xl/workbook.xml"/></Types>',
  });

  it.each(['xmlns="urn:tuike-deposit:rules"', "xmlns='urn:tuike-deposit:closes'", 'xmlns:t.u-i = "urn:tuike-deposit:x"'])(
    'of ours goes with what it names: %s',
    (namespace) =>
      expect(left(xml(namespace))).toEqual({
        [bookRelations]: relations(sheetRelation),
        '[Content_Types].xml': '<Types><Override PartName="/xl/workbook.xml"/></Types>',
      }),
  );

  it.each(['xmlns="urn:other"', 'xmlns="urn:tuike-deposit2:rules"', 'xmlns="x urn:tuike-deposit:rules"', 'x="urn:tuike-deposit:rules"'])(
    'of others stays: %s',
    (namespace) => expect(left(xml(namespace))).toEqual(xml(namespace)),
  );

  it('that the package names goes, too', () =>
    expect(
      left({
        '_rels/.rels': relations(bookRelation, ['r2', 'customXml', 'customXml/item1.xml']),
        'customXml/item1.xml': '<a xmlns="urn:tuike-deposit:rules"/>',
      }),
    ).toEqual({ '_rels/.rels': relations(bookRelation) }));

  it('of which no part is there, or by another kind of relation, stays', () => {
    const parts = {
      [bookRelations]: relations(['r2', 'customXml', '../customXml/item9.xml'], ['r3', 'other', '../customXml/item1.xml']),
      'customXml/item1.xml': '<a xmlns="urn:tuike-deposit:rules"/>',
    };
    expect(left(parts)).toEqual(parts);
  });
});

it.each<[string, string, string]>([
  ['the rule’s', '<definedNames><definedName name="TUIKE_RULE">"x"</definedName></definedNames>', ''],
  ['in other quotes, hidden', `<definedNames><definedName hidden="1" name='TUIKE_RULE'>"x"</definedName></definedNames>`, ''],
  ['without content', '<definedNames><definedName name="TUIKE_RULE"/></definedNames>', ''],
  ['of a function of ours', '<definedNames><definedName name="_xldudf_TUIKE_TIER" hidden="1">#NAME?</definedName></definedNames>', ''],
  ['in small letters', '<definedNames ><definedName name="tuike_rule">1</definedName></definedNames>', ''],
  ['with a line end left', '<definedNames ><definedName name="TUIKE_RULE">1</definedName>\n</definedNames>', ''],
  [
    'beside others',
    '<definedNames><definedName name="A">1</definedName><definedName name="TUIKE_RULE">1</definedName><definedName name="B">2</definedName></definedNames>',
    '<definedNames><definedName name="A">1</definedName><definedName name="B">2</definedName></definedNames>',
  ],
  ['none at all', '<definedNames/>', ''],
  ['none at all, with a space', '<definedNames />', ''],
  ...['TUIKE_CLOSE_1', 'TUIKE_RULES', 'MY_TUIKE_RULE', '_xldudf_OTHER_TIER', '_xldudf_TUIKE_'].map((name): [string, string, string] => {
    const names = `<definedNames><definedName name="${name}">1</definedName></definedNames>`;
    return [`${name}, which stays`, names, names];
  }),
])('a name: %s', (_, names, after) =>
  expect(leftOf(book, { [book]: `<workbook>${names}<calcPr/></workbook>` })).toBe(`<workbook>${after}<calcPr/></workbook>`),
);

describe('a property of the document', () => {
  const named = (...names: readonly string[]): string =>
    names.map((name) => `<property fmtid="{0}" pid="2" name=${name}><vt:lpwstr>x</vt:lpwstr></property>`).join('');
  const properties = { '_rels/.rels': relations(bookRelation, ['r2', 'custom-properties', 'docProps/custom.xml']) };
  const after = (xml: string, more: Parts = properties) => leftOf('docProps/custom.xml', { ...more, 'docProps/custom.xml': xml });

  it.each([
    ['of the rule goes', named('"TUIKE rule"'), ''],
    ['in other quotes goes', named("'TUIKE rule'"), ''],
    ['of others before and behind stays', named('"A"', '"TUIKE rule"', '"B"'), named('"A"', '"B"')],
    ['twice goes twice', named('"TUIKE rule"', '"B"', '"TUIKE rule"'), named('"B"')],
    ['of a close stays', named('"TUIKE close 1"'), named('"TUIKE close 1"')],
    ['whose name only begins so stays', named('"TUIKE rules"'), named('"TUIKE rules"')],
    ['whose name only ends so stays', named('"A TUIKE rule"'), named('"A TUIKE rule"')],
  ])('%s', (_, xml, kept) => expect(after(`<p>${xml}</p>`)).toBe(`<p>${kept}</p>`));

  it('stays where the package does not name them its properties', () => {
    const other = { '_rels/.rels': relations(['r2', 'extended-properties', 'docProps/custom.xml']) };
    expect(after(named('"TUIKE rule"'), other)).toBe(named('"TUIKE rule"'));
  });

  it('is no matter where its part is not there', () => expect(left(properties)).toEqual(properties));
});

describe('a table’s formula of a column', () => {
  const column = (formula: string, attributes = ''): string =>
    `<tableColumn id="1"><calculatedColumnFormula${attributes}>${formula}</calculatedColumnFormula></tableColumn>`;
  it.each([
    ['of ours', column('_xldudf_TUIKE_TIER([@GMV])'), '<tableColumn id="1"></tableColumn>'],
    ['as other programs write it', column('IF(1,tuike.TIER(A1))'), '<tableColumn id="1"></tableColumn>'],
    ['with attributes', column('TUIKE.TIER(A1)', ' array="1"'), '<tableColumn id="1"></tableColumn>'],
    [
      'beside another’s',
      column('TUIKE.TIER(A1)') + column('A1*2') + column('TUIKE.TIER(A2)'),
      `<tableColumn id="1"></tableColumn>${column('A1*2')}<tableColumn id="1"></tableColumn>`,
    ],
    ['of others', column('SUM(A1:A2)'), column('SUM(A1:A2)')],
    ['that only sounds so', column('TUIKE(A1)'), column('TUIKE(A1)')],
  ])('%s', (_, xml, after) => expect(leftOf('xl/tables/table1.xml', { 'xl/tables/table1.xml': xml })).toBe(after));

  it('is taken out of every table, and of tables only', () => {
    const xml = column('TUIKE.TIER(A1)');
    const after = '<tableColumn id="1"></tableColumn>';
    const others = ['xl/tables/old/table1.xml', 'xl/tables/table1.xml.bak', 'a/xl/tables/table1.xml', 'xl/worksheets/sheet1.xml'];
    const parts = Object.fromEntries(['xl/tables/table1.xml', 'XL/Tables/Table2.XML', ...others].map((name) => [name, xml]));
    expect(left(parts)).toEqual({ ...parts, 'xl/tables/table1.xml': after, 'XL/Tables/Table2.XML': after });
  });
});

describe('task panes', () => {
  const panes = {
    '_rels/.rels': relations(bookRelation, ['r2', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml']),
    'xl/webextensions/taskpanes.xml': '<taskpanes/>',
    'xl/webextensions/_rels/taskpanes.xml.rels': relations(
      ['r1', 'webextension', 'webextension1.xml'],
      ['r2', 'image', 'image.png.xml'],
      ['r3', 'webextension', 'webextension2.xml'],
    ),
    'xl/webextensions/webextension1.xml': '<one/>',
    'xl/webextensions/webextension2.xml': '<two/>',
    'xl/webextensions/image.png.xml': '<image/>',
  };
  const gone = { '_rels/.rels': relations(bookRelation), 'xl/webextensions/image.png.xml': '<image/>' };

  it('go, with the add-ins that they would load', () => expect(left(panes)).toEqual(gone));

  it('an add-in in a drawing stays', () => {
    const drawing = {
      'xl/drawings/drawing1.xml': '<wsDr/>',
      'xl/drawings/_rels/drawing1.xml.rels': relations(['r1', 'webextension', '../webextensions/webextension2.xml']),
    };
    expect(left({ ...panes, ...drawing })).toEqual({ ...gone, ...drawing, 'xl/webextensions/webextension2.xml': '<two/>' });
  });

  it('what a part in another place names is no drawing', () => {
    const other = {
      'xl/drawings/old/drawing1.xml': '<wsDr/>',
      'xl/drawings/old/_rels/drawing1.xml.rels': relations(['r1', 'webextension', '../../webextensions/webextension2.xml']),
    };
    const after = { ...other, 'xl/drawings/old/_rels/drawing1.xml.rels': relations() };
    expect(left({ ...panes, ...other })).toEqual({ ...gone, ...after });
  });

  it('a drawing without relations keeps nothing', () =>
    expect(left({ ...panes, 'xl/drawings/drawing1.xml': '<wsDr/>' })).toEqual({ ...gone, 'xl/drawings/drawing1.xml': '<wsDr/>' }));
});

it('the order of calculation goes', () =>
  expect(
    left({ [bookRelations]: relations(sheetRelation, ['r2', 'calcChain', 'calcChain.xml']), 'xl/calcChain.xml': '<calcChain/>' }),
  ).toEqual({ [bookRelations]: relations(sheetRelation) }));

it('signatures go, and nothing else of the package', () => {
  const kept = { 'docProps/core.xml': '<core/>', 'docs/_xmlsignatures/a.xml': '<a/>' };
  const named = [
    ['r3', 'core-properties', 'docProps/core.xml'],
    ['r4', 'other', 'docs/_xmlsignatures/a.xml'],
  ] as const;
  expect(
    left({
      ...kept,
      '_rels/.rels': relations(bookRelation, ['r2', 'origin', '_xmlsignatures/origin.sigs'], ...named),
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels': relations(['r1', 'signature', 'sig1.xml'], ['r2', 'signature', 'sig2.xml']),
      '_xmlsignatures/sig1.xml': '<Signature/>',
      '_xmlsignatures/sig2.xml': '<Signature/>',
    }),
  ).toEqual({ ...kept, '_rels/.rels': relations(bookRelation, ...named) });
});

describe('the part that still calls a function of ours', () => {
  const named = (formula: string): Parts => ({ [book]: `<definedName name="A" hidden="1">${formula}</definedName>` });
  const call = '<f>_xldudf_TUIKE_TIER(A1)</f>';
  it.each<[string, Parts, string | null]>([
    ['a name', named('TUIKE.TIER(S!$A$1)'), book],
    ['a name, in small letters', named('1+tuike.tier2(A1)'), book],
    ['a name, as Excel writes it', named('_xldudf_TUIKE_TIER(A1)'), book],
    ['the second of two names', { [book]: named('1')[book]! + named('TUIKE.TIER(1)')[book]! }, book],
    ['a name that mentions one', named('"TUIKE.TIER"'), null],
    ['a name that is no function', named('TUIKE.1(A1)'), null],
    ['a sheet', { [book]: '', 'xl/worksheets/sheet1.xml': call }, 'xl/worksheets/sheet1.xml'],
    ['a chart, in small letters', { 'xl/charts/chart1.xml': call.toLowerCase() }, 'xl/charts/chart1.xml'],
    ['capitals in the name of a part', { 'XL/Charts/Chart1.XML': call }, 'XL/Charts/Chart1.XML'],
    [
      'the first of two',
      { 'xl/charts/chart1.xml': '<c/>', 'xl/charts/chart2.xml': call, 'xl/charts/chart3.xml': call },
      'xl/charts/chart2.xml',
    ],
    ['a text that cells share', { 'xl/sharedStrings.xml': call }, null],
    ['comments', { 'xl/comments1.xml': call }, null],
    ['rich values', { 'xl/richData/rdrichvalue.xml': call }, null],
    ['media', { 'xl/media/a.xml': call }, null],
    ['parts beside the workbook', { 'docProps/app.xml': call, 'customXml/xl/item1.xml': call }, null],
    ...(['formula', 'formula1', 'formula2', 'x:formula', 'xm:f', 'c:f'] as const).map((element): [string, Parts, string | null] => [
      `a formula in <${element}>, as a person wrote it`,
      { 'xl/worksheets/sheet1.xml': `<${element} a="1">A1&gt;tuike.TIER(A1)</${element}>` },
      'xl/worksheets/sheet1.xml',
    ]),
    ...[
      '<totalsRowFormula>TUIKE.DEPOSIT(SUM(T[GMV]))</totalsRowFormula>',
      '<f>TUIKE.DEPOSIT (A1)</f>',
      '<f\n t="array">IF(A1>1,TUIKE.DEPOSIT\n(A1))</f>',
      '<f>[1]!TUIKE.DEPOSIT(A1)</f>',
      '<f>_xll.TUIKE.DEPOSIT(A1)</f>',
      '<f><![CDATA[TUIKE.DEPOSIT(A1)]]></f>',
      '<f>"a&amp;TUIKE.DEPOSIT(A1)</f>',
      '<cfvo type="formula" val="TUIKE.DEPOSIT($A$1)"/>',
      "<x14:cfvo val='A1>TUIKE.DEPOSIT($A$1)' type='formula'/>",
      '<cacheField name="x" formula="TUIKE.DEPOSIT(GMV)"/>',
      '<is><t>TUIKE.TIER(A1)</t></is><f>TUIKE.TIER(A1)</f>',
    ].map((xml): [string, Parts, string | null] => [xml, { 'xl/worksheets/sheet1.xml': xml }, 'xl/worksheets/sheet1.xml']),
    ...[
      '<f>"TUIKE.DEPOSIT("&amp;A1</f>',
      '<f>TUIKE.Rate*(A1)</f>',
      '<dataValidation prompt="TUIKE.DEPOSIT(A1)"><formula1>1</formula1></dataValidation>',
      '<filter val="TUIKE.DEPOSIT(A1)"/>',
      "<!-- don't TUIKE.DEPOSIT(A1) -->",
      '<v>TUIKE.DEPOSIT(A1)</v>',
      'TUIKE.DEPOSIT(A1)<f>1</f>',
    ].map((xml): [string, Parts, string | null] => [`none in ${xml}`, { 'xl/worksheets/sheet1.xml': xml }, null]),
    ['a text that mentions one', { 'xl/worksheets/sheet1.xml': '<is><t>TUIKE.TIER(A1)</t></is>' }, null],
    ['a formula that only sounds so', { 'xl/worksheets/sheet1.xml': '<formula>MYTUIKE.TIER(A1)+TUIKE.1</formula>' }, null],
    ['what is no XML', { 'xl/printerSettings1.bin': call, 'xl/a.xml.bak': call }, null],
    ['nothing', { [book]: '<workbook/>', 'xl/worksheets/sheet1.xml': '<f>SUM(A1)</f>' }, null],
  ])('%s', (_, parts, part) => expect(partWithCalls(packageOf(parts), book)).toBe(part));
});
