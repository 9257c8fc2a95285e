// The strings, addresses and images of the manifest, and the references to them by resid.
import { childNamed, everyElement, type Element } from './element';

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

export interface Resource {
  readonly id: string;
  readonly kind: Kind;
  readonly element: Element;
}

const kinds: readonly Kind[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
const longestResid = 32;

export function resourcesIn(root: Element): Resource[] {
  const resources = everyElement(root).find((element) => element.name === 'Resources');
  return kinds.flatMap((kind) =>
    (resources ? (childNamed(resources, kind)?.children ?? []) : []).map((element) => ({
      id: element.attributes['id'] ?? '',
      kind,
      element,
    })),
  );
}

const kindByName: Readonly<Record<string, Kind>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

export function residFaults(root: Element): string[] {
  const resources = resourcesIn(root);
  const references = everyElement(root).filter((element) => 'resid' in element.attributes);
  const used = new Set(references.map((element) => element.attributes['resid']));
  return [
    ...references.flatMap((element) => {
      const resid = element.attributes['resid'] ?? '';
      const named = resources.filter((resource) => resource.id === resid);
      const wanted = kindByName[element.name];
      if (named.length === 0) return [`${element.path}: the resid ${resid} is not defined in Resources`];
      return named.some((resource) => resource.kind === wanted)
        ? []
        : [`${element.path}: the resid ${resid} is one of ${named[0]?.kind}, not of ${wanted}`];
    }),
    ...resources.flatMap(({ id, kind }, i) => [
      ...(id.length > longestResid ? [`${kind}: the id ${id} has ${id.length} characters; Office takes ${longestResid}`] : []),
      ...(used.has(id) ? [] : [`${kind}: nothing refers to ${id}`]),
      ...(resources.findIndex((other) => other.id === id) === i ? [] : [`${kind}: the id ${id} is defined twice`]),
    ]),
  ];
}
