// One custom XML part of a namespace. Several may be there, of other sessions, and no id is kept: setXml gives a part another one
// (OfficeDev/office-js#3564).
import { isExcelSince } from '../capabilities';

export const hasParts = (): boolean => isExcelSince('1.5');

/** To be read after the next sync: `items`. */
export const namespaceParts = ({ customXmlParts }: Excel.Workbook, namespace: string): Excel.CustomXmlPartScopedCollection =>
  customXmlParts.getByNamespace(namespace).load('items/id');
