// The versions that the host goes by are those that office.js itself names, for every member that the host plays.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryGrid } from '../../../src/workbench/grid/memory/memory';
import { isModel, model, type Model } from '../../../src/workbench/host/model/model-type';
import { newWorkbook } from '../../../src/workbench/host/model/models';
import { workbookType } from '../../../src/workbench/host/model/workbook';
import { newSettingsStore } from '../../../src/workbench/host/settings-store';
import { isSince } from '../../../src/workbench/host/since';

const source = readFileSync(
  path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist/excel-web-16.00.debug.js'),
  'utf8',
);
const named = new Map(
  [...source.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "1\.(\d+)"/g)].map(([, member = '', minor = '']) => [
    member.toLowerCase(),
    Number(minor),
  ]),
);

/** Every class that can be reached, by walking all that needs no argument from a workbook with one of everything. */
function played(): Map<string, Set<string>> {
  const book = newWorkbook(memoryGrid(), newSettingsStore({ a: '1' }), {
    fileName: 'Book1.xlsx',
    isCalculating: () => false,
    openNewWorkbook: () => undefined,
    refuseSettings: () => undefined,
    whileWaiting: 'busy',
  });
  const [sheet] = book.grid.sheets();
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  book.tables.push({ id: '1', name: 'T', style: '', sheet: sheet?.id ?? '', area, hasHeaders: true, hasTotals: false });
  for (const scope of [undefined, sheet?.id]) book.names.push({ name: 'N', scope, formula: '=Sheet1!A1', comment: '', isVisible: true });
  book.pictures.push({
    ...{ id: '1', sheet: sheet?.id ?? '', name: 'P', left: 0, top: 0, width: 1, height: 1 },
    ...{ altTextTitle: '', altTextDescription: '', lockAspectRatio: true, base64: '' },
  });
  book.xmlParts.push({ id: '1', xml: '<x xmlns="urn:x"/>' });
  book.customProperties.set('p', 'x');
  const members = new Map<string, Set<string>>();
  const visit = ({ type, self }: Model) => {
    if (members.has(type.name)) return;
    const own = [type.properties, type.objects, type.methods].flatMap((group) => Object.keys(group ?? {}));
    members.set(type.name, new Set(own.map((name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`)));
    const beneath = Object.entries(type.objects ?? {}).map(([name, walk]) => (name === 'Worksheet' ? null : walk(self)));
    [...beneath, ...(type.items?.(self) ?? [])].filter(isModel).forEach(visit);
  };
  visit(model(workbookType, book));
  visit(book.make.range(sheet?.id ?? '', area));
  return members;
}

const members = [...played()].flatMap(([type, names]) => [...names].map((name) => `${type}.${name}`));

it('the walk meets every class that the host plays', () => {
  expect([...played().keys()].sort()).toEqual(
    [
      ...[
        'Application',
        'AutoFilter',
        'CustomProperty',
        'CustomPropertyCollection',
        'CustomXmlPart',
        'CustomXmlPartCollection',
        'DocumentProperties',
        'FormatProtection',
        'HeaderFooter',
        'HeaderFooterGroup',
        'NamedItem',
        'NamedItemCollection',
        'PageLayout',
        'Range',
        'RangeFill',
        'RangeFont',
        'RangeFormat',
        'Setting',
        'SettingCollection',
        'Shape',
        'ShapeCollection',
      ],
      ...[
        'Table',
        'TableCollection',
        'TableColumn',
        'TableColumnCollection',
        'TableRowCollection',
        'Workbook',
        'Worksheet',
        'WorksheetCollection',
      ],
      ...['WorkbookProtection', 'WorksheetFreezePanes', 'WorksheetProtection'],
    ].sort(),
  );
});

it.each(members.map((member) => [member, named.get(member.toLowerCase()) ?? 1] as const))('%s came with ExcelApi 1.%i', (member, minor) => {
  expect(isSince({ ExcelApi: `1.${minor}` }, member)).toBe(true);
  expect(isSince({ ExcelApi: `1.${minor - 1}` }, member)).toBe(minor === 1);
});
