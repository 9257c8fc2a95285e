// Where Excel keeps what `workbook.settings` of an add-in holds: the property bag of a web extension part ([MS-OWEXML] 2.2).
import { strToU8 } from 'fflate';
import type { OpenArchive } from './zip/rezip';
import { partText, type Parts } from './zip/workbook-parts';
import { attributeOf, childrenOf, insertBefore, xmlEscaped, xmlHead, xmlOf } from './zip/xml';

export interface AddinOfPart {
  /** The <Id> of the add-in's manifest. */
  readonly id: string;
  /** The <Version> of the add-in's manifest. */
  readonly version: string;
}

/** Stands in where nobody says whose settings these are. */
const nobody: AddinOfPart = { id: '00000000-0000-0000-0000-000000000000', version: '1.0.0.0' };

const webExtension = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const taskPanes = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * Names of settings → JSON text, as the file keeps them for this add-in; for every add-in where none is named.
 * undefined where the file has none.
 */
export function settingsInPart(parts: Parts, addin?: Pick<AddinOfPart, 'id'>): Record<string, string> | undefined {
  const settings = new Map<string, string>();
  for (const path of [...parts.keys()].filter((name) => /(^|\/)webextension\d*\.xml$/i.test(name))) {
    const extension = childrenOf(xmlOf(partText(parts, path)), 'webextension')[0];
    const references = [extension, ...childrenOf(extension, 'alternateReferences')].flatMap((element) => childrenOf(element, 'reference'));
    if (addin && !references.some((reference) => sameId(attributeOf(reference, 'id'), addin.id))) continue;
    for (const property of childrenOf(childrenOf(extension, 'properties')[0], 'property')) {
      const name = attributeOf(property, 'name');
      if (name !== undefined) settings.set(name, attributeOf(property, 'value') ?? '');
    }
  }
  return settings.size > 0 ? Object.fromEntries(settings) : undefined;
}

/** Adds the settings to a workbook as it comes from the writer, in Excel's own place and form. */
export function addSettings(archive: OpenArchive, settings: Readonly<Record<string, string>>, addin: AddinOfPart = nobody): void {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${xmlEscaped(name)}" value="${xmlEscaped(value)}"/>`,
  );
  const reference = `<we:reference id="${xmlEscaped(addin.id)}" version="${xmlEscaped(addin.version)}" store="developer" storeType="Registry"/>`;
  const extension =
    `${xmlHead}<we:webextension xmlns:we="${webExtension}" id="{${xmlEscaped(addin.id)}}">${reference}<we:alternateReferences/>` +
    `<we:properties>${properties.join('')}</we:properties><we:bindings/><we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`;
  const panes =
    `${xmlHead}<wetp:taskpanes xmlns:wetp="${taskPanes}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<wetp:webextensionref xmlns:r="${officeRelationships}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
  archive.replace('xl/webextensions/webextension1.xml', strToU8(extension));
  archive.replace('xl/webextensions/taskpanes.xml', strToU8(panes));
  archive.replace(
    'xl/webextensions/_rels/taskpanes.xml.rels',
    strToU8(
      `${xmlHead}<Relationships xmlns="${packageRelationships}">${relationship('rId1', 'webextension', 'webextension1.xml')}</Relationships>`,
    ),
  );
  insertBefore(
    archive,
    '_rels/.rels',
    '</Relationships>',
    relationship('rIdAddins', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'),
  );
  insertBefore(
    archive,
    '[Content_Types].xml',
    '</Types>',
    contentType('/xl/webextensions/taskpanes.xml', 'webextensiontaskpanes') +
      contentType('/xl/webextensions/webextension1.xml', 'webextension'),
  );
}

const sameId = (one: string | undefined, other: string): boolean =>
  one?.replace(/[{}]/g, '').toLowerCase() === other.replace(/[{}]/g, '').toLowerCase();

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${target}"/>`;

const contentType = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="application/vnd.ms-office.${type}+xml"/>`;
