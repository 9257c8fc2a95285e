// A text as the only content of an XML document, as custom XML parts keep it.
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param text JSON; characters that XML cannot hold are escaped as JSON does it */
export function xmlWith(root: string, namespace: string, text: string): string {
  const content = text
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<${root} xmlns="${namespace}">${content}</${root}>`;
}
