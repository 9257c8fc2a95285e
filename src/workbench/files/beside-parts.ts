// What an .xlsx keeps beside its sheets and cells: custom XML parts, names of the whole workbook, custom properties of the document.
import { strToU8 } from 'fflate';
import type { BesideSheets } from '../grid/grid';
import type { OpenArchive } from './zip/rezip';
import { partText, type Parts } from './zip/workbook-parts';
import { attributeOf, childrenOf, insertBefore, textOf, xmlHead, xmlOf } from './zip/xml';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** undefined where the file keeps nothing of the kind. */
export function besideInParts(parts: Parts): BesideSheets | undefined {
  const xmlParts = [...parts.keys()]
    .filter((path) => /^customxml\/item\d+\.xml$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((path) => partText(parts, path).replace(/^\uFEFF/, ''));
  const workbook = childrenOf(xmlOf(partText(parts, 'xl/workbook.xml')), 'workbook')[0];
  const defined = childrenOf(childrenOf(workbook, 'definedNames')[0], 'definedName').flatMap((element): [string, string][] => {
    const name = attributeOf(element, 'name') ?? '';
    const formula = textOf(element);
    // Those of one sheet, and Excel's own: print areas, filters.
    return attributeOf(element, 'localSheetId') !== undefined || /^(_xlnm\.|$)/.test(name) ? [] : [[name, `=${formula}`]];
  });
  const document = childrenOf(xmlOf(partText(parts, 'docprops/custom.xml')), 'Properties')[0];
  const properties = childrenOf(document, 'property').flatMap((element): [string, string][] => {
    const text = [...childrenOf(element, 'lpwstr'), ...childrenOf(element, 'lpstr')][0];
    const name = attributeOf(element, 'name');
    return text === undefined || name === undefined ? [] : [[name, textOf(text)]];
  });
  if (xmlParts.length + defined.length + properties.length === 0) return undefined;
  return { xmlParts, names: Object.fromEntries(defined), properties: Object.fromEntries(properties) };
}

const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0]);

/** Adds custom XML parts to a workbook as it comes from the writer; each is stored under an id of its own, as Excel stores them. */
export function addXmlParts(archive: OpenArchive, xmlParts: readonly string[]): void {
  xmlParts.forEach((xml, at) => {
    const n = at + 1;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    archive.replace(`customXml/item${n}.xml`, strToU8(xml));
    archive.replace(
      `customXml/itemProps${n}.xml`,
      strToU8(`${xmlHead}<ds:datastoreItem xmlns:ds="${officeDocument}/customXml" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`),
    );
    archive.replace(
      `customXml/_rels/item${n}.xml.rels`,
      strToU8(
        `${xmlHead}<Relationships xmlns="${packageRelationships}">${relationship('rId1', 'customXmlProps', `itemProps${n}.xml`)}</Relationships>`,
      ),
    );
    insertBefore(
      archive,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      relationship(`rIdCustomXml${n}`, 'customXml', `../customXml/item${n}.xml`),
    );
    insertBefore(
      archive,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/customXml/itemProps${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    );
  });
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeDocument}/relationships/${type}" Target="${target}"/>`;
