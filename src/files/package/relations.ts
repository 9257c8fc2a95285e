// How the parts of a package name one another (ECMA-376 part 2, 9.3), and parts taken away with all that names them.
import { elementsNamed, type XmlAttributes } from '../workbook/xml-text';
import { partPath } from '../zip/part-path';
import type { OpenPackage } from './open-package';

export interface PackageRelation {
  readonly id: string;
  /** The end of its type, "customXml". */
  readonly kind: string;
  /** A part's path in small letters. */
  readonly target: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Where a part's relations stand; those of the package itself for "". */
export const relationsPath = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** To parts of the same package. */
export function relationsFrom(file: OpenPackage, part: string): readonly PackageRelation[] {
  return elementsNamed(file.text(relationsPath(part)) ?? '', 'Relationship').flatMap((element) => {
    const relation = relationIn(element, part);
    return relation ? [relation] : [];
  });
}

function relationIn(element: XmlAttributes, part: string): PackageRelation | null {
  const [type, target] = [element.get('Type') ?? '', element.get('Target')];
  if (target === undefined || element.get('TargetMode') === 'External') return null;
  return { id: element.get('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target: partPath(target, folderOf(part)) };
}

/** Takes parts away, their own relations, the relations to them and their content types. @param paths in small letters */
export function dropParts(file: OpenPackage, paths: ReadonlySet<string>): void {
  if (paths.size === 0) return;
  for (const path of paths) {
    file.drop(path);
    file.drop(relationsPath(path));
  }
  for (const name of file.names().filter((one) => one.toLowerCase().endsWith('.rels'))) {
    const owner = name.replace(/_rels\/([^/]*)\.rels$/i, '$1');
    dropElements(file, name, 'Relationship', (element) => paths.has(relationIn(element, owner)?.target ?? ''));
  }
  dropElements(file, '[Content_Types].xml', 'Override', (element) => paths.has(partPath(element.get('PartName') ?? '', '')));
}

/** The content type of a part, "" where only the end of its name says it. @param path in small letters */
export const contentTypeOf = (file: OpenPackage, path: string): string =>
  elementsNamed(file.text('[Content_Types].xml') ?? '', 'Override')
    .find((element) => partPath(element.get('PartName') ?? '', '') === path)
    ?.get('ContentType') ?? '';

/** Takes elements without content out of a part, those that `isDropped` says by their attributes. */
function dropElements(file: OpenPackage, part: string, name: string, isDropped: (element: XmlAttributes) => boolean): void {
  const xml = file.text(part);
  if (xml === null) return;
  const kept = xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}(?=\\s)[^<>]*/>`, 'g'), (element) =>
    isDropped(elementsNamed(element, name)[0]!) ? '' : element,
  );
  if (kept !== xml) file.replace(part, kept);
}
