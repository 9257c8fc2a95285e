import { childNamed, everyElement, rootElement, type Element } from './element';
import { orderFault, typeFault } from './order';
import { residFaults, resourcesIn } from './resources';
import { localeFaults, pageFaults, wordFaults } from './words';

/** What the build serves: by path under the address, the image's size in pixels where it is one. */
export interface Served {
  readonly address: string;
  has(path: string): boolean;
  sizeOf(path: string): { readonly width: number; readonly height: number };
}

/** Every fault of an add-in only manifest that Office would refuse, or that a person would meet; empty where there is none. */
export function manifestFaults(xml: string, served: Served, version: string): string[] {
  let root: Element;
  try {
    root = rootElement(xml);
  } catch (fault) {
    return [`not well-formed XML: ${String(fault)}`];
  }
  return [
    ...everyElement(root).flatMap((element) => [orderFault(element) ?? [], typeFault(element) ?? []].flat()),
    ...residFaults(root),
    ...wordFaults(root),
    ...pageFaults(root),
    ...localeFaults(root),
    ...addressFaults(root, served),
    ...iconFaults(root, served),
    ...runtimeFaults(root),
    ...identityFaults(root, version),
  ];
}

const isAddress = (element: Element): boolean => /Url$|SourceLocation|^(Image|Url)$/.test(element.name);

function addressFaults(root: Element, { address, has }: Served): string[] {
  const holders = everyElement(root).filter((element) => isAddress(element) && 'DefaultValue' in element.attributes);
  const addresses = holders.flatMap((element) =>
    [element.attributes['DefaultValue'], ...element.children.map((child) => child.attributes['Value'])].map((url) => ({
      element,
      url: url ?? '',
    })),
  );
  return addresses.flatMap(({ element, url }) => {
    if (!url.startsWith('https://')) return [`${element.path}: ${url} is not https`];
    if (url.length > 2048) return [`${element.path}: an address of ${url.length} characters; Office takes 2048`];
    if (!url.startsWith(address)) return [`${element.path}: ${url} is not under the add-in's address ${address}`];
    return has(url.slice(address.length)) ? [] : [`${element.path}: ${url} is not served by the build`];
  });
}

const demanded = [16, 32, 80];

function iconFaults(root: Element, { address, has, sizeOf }: Served): string[] {
  const images = new Map(resourcesIn(root).map(({ id, element }) => [id, element.attributes['DefaultValue'] ?? '']));
  const stated = everyElement(root).flatMap((element) => {
    if (element.name === 'Image' && 'size' in element.attributes)
      return [{ element, url: images.get(element.attributes['resid'] ?? '') ?? '', size: Number(element.attributes['size']) }];
    const size = element.name === 'IconUrl' ? 32 : element.name === 'HighResolutionIconUrl' ? 64 : undefined;
    return size === undefined ? [] : [{ element, url: element.attributes['DefaultValue'] ?? '', size }];
  });
  const wrongSize = stated.flatMap(({ element, url, size }) => {
    const path = url.slice(address.length);
    if (!url.startsWith(address) || !has(path)) return [];
    const { width, height } = sizeOf(path);
    return width === size && height === size ? [] : [`${element.path}: ${path} is ${width}×${height}, not ${size}×${size}`];
  });
  const missing = everyElement(root)
    .filter((element) => element.name === 'Icon')
    .flatMap((icon) =>
      demanded
        .filter((size) => !icon.children.some((image) => Number(image.attributes['size']) === size))
        .map((size) => `${icon.path}: no image of ${size} pixels`),
    );
  return [...wrongSize, ...missing];
}

/** Functions and pane share state only where the runtime, the functions' page, the commands' page and the pane are one and the same. */
function runtimeFaults(root: Element): string[] {
  const runtime = everyElement(root).find((element) => element.name === 'Runtime');
  if (!runtime) return ['no Runtime: functions and pane would not share their state'];
  const pages = everyElement(root).filter((element) => /(Page\/SourceLocation|FunctionFile|Action\/SourceLocation)$/.test(element.path));
  return [
    ...(runtime.attributes['lifetime'] === 'long' ? [] : [`${runtime.path}: the lifetime is ${runtime.attributes['lifetime']}, not long`]),
    ...pages
      .filter((page) => page.attributes['resid'] !== runtime.attributes['resid'])
      .map((page) => `${page.path}: ${page.attributes['resid']} is not the runtime's page ${runtime.attributes['resid']}`),
  ];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function identityFaults(root: Element, version: string): string[] {
  const textOf = (name: string): string => childNamed(root, name)?.text ?? '';
  const sets = everyElement(root).filter((element) => element.path === 'OfficeApp/Requirements/Sets/Set');
  const ids = everyElement(root).flatMap((element) => (/^(Group|Control)$/.test(element.name) ? [element.attributes['id'] ?? ''] : []));
  return [
    ...(uuid.test(textOf('Id')) ? [] : [`OfficeApp/Id: ${textOf('Id')} is not a UUID in small letters`]),
    ...(textOf('Version') === `${version}.0` ? [] : [`OfficeApp/Version: ${textOf('Version')} is not package.json's ${version}.0`]),
    ...(textOf('DefaultLocale') === 'en-US' ? [] : [`OfficeApp/DefaultLocale: ${textOf('DefaultLocale')} is not en-US`]),
    ...(sets.some((set) => set.attributes['Name'] === 'SharedRuntime') ? [] : ['OfficeApp/Requirements: SharedRuntime is not demanded']),
    ...(textOf('Permissions') === 'ReadWriteDocument' ? [] : [`OfficeApp/Permissions: ${textOf('Permissions')} is not ReadWriteDocument`]),
    ...(childNamed(root, 'AppDomains') ? ['OfficeApp/AppDomains: the add-in opens no other domain in its pane'] : []),
    ...(new Set(ids).size === ids.length ? [] : [`two groups or controls have one id: ${ids.join(', ')}`]),
  ];
}
