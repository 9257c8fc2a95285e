import type { WorkbenchLanguage } from './choices';

/** What Excel would take from the add-in's manifest; addresses are on this page's own origin. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly label: string;
  readonly tooltip: string;
  /** 32 pixels. */
  readonly icon: string;
  readonly pane: string;
  readonly metadata: string;
  readonly namespace: string;
}

/** Reads the manifest's XML as Excel in this language would; throws where it is not a manifest with a button and functions. */
export function readManifest(xml: string, language: WorkbenchLanguage): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (name: string, within: Document | Element = document) => [...within.getElementsByTagNameNS('*', name)];
  const one = (name: string, within?: Element): Element => {
    const [element] = all(name, within);
    if (!element) throw new Error(`manifest.xml: no <${name}>`);
    return element;
  };
  const localised = (element: Element): string =>
    all('Override', element)
      .find((override) => override.getAttribute('Locale') === language)
      ?.getAttribute('Value') ??
    element.getAttribute('DefaultValue') ??
    '';
  const resource = (element: Element): string => {
    const resid = element.getAttribute('resid');
    const found = all('*').find((candidate) => candidate.getAttribute('id') === resid && candidate.hasAttribute('DefaultValue'));
    if (!found) throw new Error(`manifest.xml: nothing has the id ${resid ?? '(none)'}`);
    return localised(found);
  };
  const home = new URL('.', localised(one('SourceLocation'))).href;
  // The manifest names the address it was built for; this page serves the same files on its own.
  const here = (url: string) => new URL(url.startsWith(home) ? url.slice(home.length) : url, `${location.origin}/`).href;
  const functions = all('ExtensionPoint').find(
    (point) => point.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === 'CustomFunctions',
  );
  if (!functions) throw new Error('manifest.xml: no extension point for custom functions');
  const button = one('Control');
  const images = all('Image', button);
  const icon = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  if (!icon) throw new Error('manifest.xml: the button has no icon');
  return {
    id: one('Id').textContent.trim(),
    version: one('Version').textContent.trim(),
    name: localised(one('DisplayName')),
    label: resource(one('Label', button)),
    tooltip: resource(one('Description', button)),
    icon: here(resource(icon)),
    pane: here(resource(one('SourceLocation', one('Page', functions)))),
    metadata: here(resource(one('SourceLocation', one('Metadata', functions)))),
    namespace: resource(one('Namespace', functions)),
  };
}
