// A text as the only content of an XML document, as custom XML parts keep it.
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param text JSON; characters that XML cannot hold are escaped as JSON does it */
export function xmlWith(root: string, namespace: string, text: string): string {
  const content = text
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<${root} xmlns="${namespace}">${content}</${root}>`;
}

/** The text in a document of this form; of another form all of it, so that whoever reads it sees what is wrong. */
export function textIn(root: string, xml: string): string {
  const { documentElement: element } = new DOMParser().parseFromString(xml, 'application/xml');
  return element.localName === root && element.childElementCount === 0 ? (element.textContent ?? '') : xml;
}
