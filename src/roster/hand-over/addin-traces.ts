// What an add-in leaves in a workbook beside its formulas, taken away: its parts, the pane that would ask to be loaded, its own names.
import type { OpenPackage } from '../../files/package/open-package';
import { dropParts, relationsFrom, relationsPath } from '../../files/package/relations';
import { isAddinCalled } from './calls-in-part';

/** Of every custom XML part of ours (excel/parts, excel/rules, excel/closes). */
const ownNamespace = /xmlns(?::[\w.-]+)?\s*=\s*["']urn:tuike-deposit:/;

/**
 * Names and properties that say a close's fingerprint stay: they are nobody's prompt, and a close is verified by them. A close's record goes with
 * the other parts, because it holds the figures of a sheet that may have been deleted on purpose. So do the panes of other add-ins, which would ask
 * the same; what lies in a drawing stays.
 */
export function dropAddinTraces(file: OpenPackage, workbook: string): void {
  dropParts(file, new Set([...ownXmlParts(file, workbook), ...taskPanes(file), ...calculationOrder(file, workbook), ...signatures(file)]));
  changed(file, workbook, (xml) => xml.replace(ownNames, '').replace(/<definedNames\s*>\s*<\/definedNames>|<definedNames\s*\/>/, ''));
  const properties = relationsFrom(file, '').find(({ kind }) => kind === 'custom-properties')?.target;
  if (properties !== undefined)
    changed(file, properties, (xml) => xml.replace(/<property\s[^<>]*\bname=(["'])TUIKE rule\1[^<>]*>[^]*?<\/property>/g, ''));
  for (const table of file.names().filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name)))
    changed(file, table, (xml) =>
      xml.replace(/<calculatedColumnFormula(?:\s[^<>]*)?>[^<>]*(?:_xldudf_TUIKE_|TUIKE\.)[^<>]*<\/calculatedColumnFormula>/gi, ''),
    );
}

/** The rule's fingerprint, and the names that Excel keeps of functions that it does not know itself. */
const ownNames = /<definedName\s[^<>]*\bname=(["'])(?:TUIKE_RULE|_xldudf_TUIKE_\w+)\1[^<>]*(?:\/>|>[^<>]*<\/definedName>)/gi;

function changed(file: OpenPackage, part: string, change: (xml: string) => string): void {
  const xml = file.text(part);
  const now = xml === null ? null : change(xml);
  if (now !== null && now !== xml) file.replace(part, now);
}

function ownXmlParts(file: OpenPackage, workbook: string): string[] {
  const parts = [...relationsFrom(file, workbook), ...relationsFrom(file, '')].filter(({ kind }) => kind === 'customXml');
  return parts
    .filter(({ target }) => ownNamespace.test(file.text(target) ?? ''))
    .flatMap(({ target }) => [target, ...relationsFrom(file, target).map((relation) => relation.target)]);
}

function taskPanes(file: OpenPackage): string[] {
  const lists = relationsFrom(file, '').filter(({ kind }) => kind === 'webextensiontaskpanes');
  const extensions = lists.flatMap(({ target }) => relationsFrom(file, target)).filter(({ kind }) => kind === 'webextension');
  const drawn = new Set(
    file
      .names()
      .filter((name) => /^xl\/drawings\/[^/]+\.xml$/i.test(name) && file.text(relationsPath(name)) !== null)
      .flatMap((name) => relationsFrom(file, name).map(({ target }) => target)),
  );
  return [...lists, ...extensions].map(({ target }) => target).filter((target) => !drawn.has(target));
}

/** Names cells whose formulas are gone; Excel makes it anew. */
const calculationOrder = (file: OpenPackage, workbook: string): string[] =>
  relationsFrom(file, workbook).flatMap(({ kind, target }) => (kind === 'calcChain' ? [target] : []));

/** Of the workbook as it was: a copy that is another is signed by nobody. */
function signatures(file: OpenPackage): string[] {
  const origins = relationsFrom(file, '').filter(({ target }) => target.startsWith('_xmlsignatures/'));
  return [...origins, ...origins.flatMap(({ target }) => relationsFrom(file, target))].map(({ target }) => target);
}

/** The part that still calls a function of ours, in a place where only cells' formulas can be replaced; null where none does. */
export function partWithCalls(file: OpenPackage, workbook: string): string | null {
  const parts = file.names().filter((name) => /^xl\/(?!sharedStrings|comments|richData\/|media\/)[^]*\.xml$/i.test(name));
  return [workbook, ...parts].find((name) => isAddinCalled(file.text(name) ?? '')) ?? null;
}
