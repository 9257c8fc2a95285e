import { strFromU8, strToU8 } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import type { OpenArchive } from './rezip';

/** An element: attributes under "@name", children under their name without prefix, always as lists. */
export interface XmlElement {
  readonly [name: string]: string | readonly XmlElement[] | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** Small parts only: the whole document is held as objects. */
export const xmlOf = (text: string): XmlElement => parser.parse(text) as XmlElement;

/** Child elements of this name, in order; none where there are none. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const children = element?.[name];
  return Array.isArray(children)
    ? (children as XmlElement[]).map((child) => (typeof child === 'object' ? child : { '#text': String(child) }))
    : [];
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

export const xmlEscaped = (text: string): string => text.replace(/[&<>"'\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);

export const textOf = (element: XmlElement): string => {
  const text = element['#text'];
  return typeof text === 'string' ? text : '';
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds to a part of an archive, before the tag that ends it. */
export function insertBefore(archive: OpenArchive, path: string, end: string, addition: string): void {
  const text = strFromU8(archive.read(path));
  if (!text.includes(end)) throw new Error(`${path} has no ${end}`);
  archive.replace(path, strToU8(text.replace(end, () => addition + end)));
}
