import { XMLParser } from 'fast-xml-parser';

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
  return Array.isArray(children) ? (children as XmlElement[]).map((child) => (typeof child === 'object' ? child : {})) : [];
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

export const xmlEscaped = (text: string): string => text.replace(/[&<>"'\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
