// A text as the only content of an XML document, as custom XML parts keep it; write-part.ts writes it.

/** The text in a document of this form; of another form all of it, so that whoever reads it sees what is wrong. */
export function textIn(root: string, xml: string): string {
  const { documentElement: element } = new DOMParser().parseFromString(xml, 'application/xml');
  return element.localName === root && element.childElementCount === 0 ? (element.textContent ?? '') : xml;
}
