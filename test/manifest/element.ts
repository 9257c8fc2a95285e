import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** For messages: OfficeApp/Hosts/Host. */
  readonly path: string;
}

type Node = Record<string, unknown>;

/** The root element; throws where the text is not well-formed XML. */
export function rootElement(xml: string): Element {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`);
  const options = {
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    parseTagValue: false,
  };
  const nodes = new XMLParser(options).parse(xml) as Node[];
  const root = nodes.map((node) => elementOf(node, '')).find((element) => element !== undefined);
  if (!root) throw new Error('no root element');
  return root;
}

function elementOf(node: Node, parent: string): Element | undefined {
  const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
  if (tag === undefined) return undefined;
  const name = tag.slice(tag.indexOf(':') + 1);
  const path = parent === '' ? name : `${parent}/${name}`;
  const inside = node[tag] as Node[];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inside.flatMap((child) => elementOf(child, path) ?? []),
    text: inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
    path,
  };
}

/** The element and everything below it, in document order. */
export const everyElement = (element: Element): Element[] => [element, ...element.children.flatMap(everyElement)];

export const childNamed = (element: Element, name: string): Element | undefined => element.children.find((child) => child.name === name);
