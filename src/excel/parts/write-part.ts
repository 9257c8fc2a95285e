// Writing parts, which nobody needs before the functions answer.
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param text JSON; characters that XML cannot hold are escaped as JSON does it */
export function xmlWith(root: string, namespace: string, text: string): string {
  const content = text
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<${root} xmlns="${namespace}">${content}</${root}>`;
}

/** With the next sync the document is the only part; null leaves none. @param parts as namespaceParts answered them, read */
export function putOnly(
  { customXmlParts }: Excel.Workbook,
  { items: [first, ...others] }: Excel.CustomXmlPartScopedCollection,
  xml: string | null,
): void {
  for (const other of others) other.delete();
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else customXmlParts.add(xml);
}
