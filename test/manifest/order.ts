// Which children an element has and in which order; Office refuses a manifest that breaks it, often without saying where. The source is
// Microsoft's schema of the add-in only manifest (OfficeApp 1.1, task pane VersionOverrides 1.0), reduced to what this manifest uses.
import type { Element } from './element';

/** `?` may be missing, `*` may come any number of times, `+` at least once, otherwise exactly once. */
const childrenOf: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  'OfficeApp/Hosts': 'Host+',
  'OfficeApp/Requirements': 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'VersionOverrides/Hosts': 'Host+',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint',
  'AllFormFactors/ExtensionPoint': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'DesktopFormFactor/ExtensionPoint': 'OfficeTab+',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  Action: 'TaskpaneId SourceLocation',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};
const mayHaveOverrides =
  /(?:^OfficeApp\/(?:DisplayName|Description|IconUrl|HighResolutionIconUrl|SupportUrl|DefaultSettings\/SourceLocation)|Resources\/.*)$/;

/** The longest entry of the table that ends the path. */
function expectedIn(path: string): string {
  const entry = Object.keys(childrenOf)
    .filter((key) => path === key || path.endsWith(`/${key}`))
    .sort((a, b) => b.length - a.length)[0];
  if (entry !== undefined) return childrenOf[entry] ?? '';
  return mayHaveOverrides.test(path) ? 'Override*' : '';
}

const patternOf = (expected: string): RegExp =>
  new RegExp(
    `^${expected
      .split(' ')
      .filter(Boolean)
      .map((word) => `(?:${word.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(word)?.[0] ?? ''}`)
      .join('')}$`,
  );

export function orderFault(element: Element): string | undefined {
  const expected = expectedIn(element.path);
  const found = element.children.map((child) => child.name);
  if (patternOf(expected).test(found.map((name) => `${name} `).join(''))) return undefined;
  return `${element.path} holds [${found.join(' ')}]; Office expects [${expected}] in this order`;
}

const typeOf: Readonly<Record<string, string>> = {
  OfficeApp: 'TaskPaneApp',
  'OfficeApp/VersionOverrides': 'VersionOverridesV1_0',
  'OfficeApp/VersionOverrides/Hosts/Host': 'Workbook',
  'OfficeApp/VersionOverrides/Hosts/Host/AllFormFactors/ExtensionPoint': 'CustomFunctions',
  'OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint': 'PrimaryCommandSurface',
};

export function typeFault({ path, attributes }: Element): string | undefined {
  const expected = typeOf[path];
  const found = attributes['xsi:type'];
  return expected === undefined || found === expected ? undefined : `${path}: xsi:type is ${found}, not ${expected}`;
}
