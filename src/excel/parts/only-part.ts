// One custom XML part of a namespace. Several may be there, of other sessions, and no id is kept: setXml gives a part another one
// (OfficeDev/office-js#3564).
import { isExcelSince } from '../capabilities';

export const hasParts = (): boolean => isExcelSince('1.5');

/** To be read after the next sync: `items`. */
export const namespaceParts = ({ customXmlParts }: Excel.Workbook, namespace: string): Excel.CustomXmlPartScopedCollection =>
  customXmlParts.getByNamespace(namespace).load('items/id');

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
