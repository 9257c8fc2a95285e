import { JSDOM } from 'jsdom';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** With their prefixes: xsi:type. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** For messages: OfficeApp/Hosts/Host. */
  readonly path: string;
}

/** The root element; throws where the text is not well-formed XML. */
export function rootElement(xml: string): Element {
  return elementOf(new JSDOM(xml, { contentType: 'application/xml' }).window.document.documentElement, '');
}

function elementOf(node: globalThis.Element, parent: string): Element {
  const path = parent === '' ? node.localName : `${parent}/${node.localName}`;
  return {
    name: node.localName,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    children: [...node.children].map((child) => elementOf(child, path)),
    text: node.textContent,
    path,
  };
}

/** The element and everything below it, in document order. */
export const everyElement = (element: Element): Element[] => [element, ...element.children.flatMap(everyElement)];

export const childNamed = (element: Element, name: string): Element | undefined => element.children.find((child) => child.name === name);
