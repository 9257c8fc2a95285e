// What a file keeps beside its sheets, taken into the workbook that the host plays, and given back as it is now.
import type { BesideSheets } from '../../grid/grid';
import type { WorkbookState } from './workbook-state';
import { newXmlPart } from './xml-parts';

export function takeBeside(book: WorkbookState, { xmlParts = [], names = {}, properties = {} }: BesideSheets): void {
  book.xmlParts.splice(0, Infinity, ...xmlParts.flatMap((xml) => partFrom(xml)));
  for (const [name, formula] of Object.entries(names)) book.names.push({ name, scope: undefined, formula, comment: '', isVisible: true });
  for (const [key, text] of Object.entries(properties)) book.customProperties.set(key, text);
}

/** Other programs leave parts behind that Excel passes over, too. */
function partFrom(xml: string) {
  try {
    return [newXmlPart(xml)];
  } catch {
    return [];
  }
}

export function besideSheets({ xmlParts, names, customProperties }: WorkbookState): BesideSheets {
  return {
    xmlParts: xmlParts.map(({ xml }) => xml),
    names: Object.fromEntries(names.filter(({ scope }) => scope === undefined).map(({ name, formula }) => [name, formula])),
    properties: Object.fromEntries(customProperties),
  };
}

/** What is left out stays. */
export function replaceBeside(book: WorkbookState, beside: BesideSheets): void {
  const changed = { ...besideSheets(book), ...beside };
  book.names.splice(0, Infinity, ...book.names.filter(({ scope }) => scope !== undefined));
  book.customProperties.clear();
  takeBeside(book, changed);
}
