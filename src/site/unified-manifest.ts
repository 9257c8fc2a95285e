// manifest.json, for hosts that prefer it, made of manifest.xml: what is said in both is said once.
import { XMLParser } from 'fast-xml-parser';

const schema = '1.24'; // the first whose functions come by address, as the XML's do
/** Beside the file, as its package has them. */
export const iconFiles = { color: 'assets/icon-192.png', outline: 'assets/icon-outline-32.png' };
export const languageFile = 'manifest.zh-CN.json';
/** Office's Chinese locales, as manifest.xml has an override for each; one file serves them all. */
const chineseTags = ['zh-cn', 'zh-tw', 'zh-hk', 'zh-sg'];

/** An element of the manifest with its attributes, which begin with "@". */
interface Node {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => ['Image', 'Url', 'String', 'Set', 'Override'].includes(name),
});

/** A text in English and in Chinese; the same in both where the manifest says it once. */
interface Localised {
  readonly english: string;
  readonly chinese: string;
}

/** The file and its Chinese words, from a manifest.xml that the lint in test/manifest finds no fault with. Throws where it lacks a part. */
export function unifiedManifest(xml: string): { readonly manifest: string; readonly chinese: string } {
  const app = at(parser.parse(xml) as Node, 'OfficeApp');
  const host = at(app, 'VersionOverrides', 'Hosts', 'Host');
  const desktop = at(host, 'DesktopFormFactor');
  const group = at(desktop, 'ExtensionPoint', 'OfficeTab', 'Group');
  const control = at(group, 'Control');
  const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
  const resources = at(app, 'VersionOverrides', 'Resources');
  const all = Object.values(resources).flatMap((kind) => Object.values(kind as Node).flat()) as Node[];
  const resource = (holder: Node): Localised => localised(all.find((one) => one['@id'] === holder['@resid']) ?? missing(holder));
  const icons = (holder: Node): unknown[] =>
    (at(holder, 'Icon')['Image'] as Node[])
      .filter((image) => ['16', '32', '80'].includes(String(image['@size'])))
      .map((image) => ({ size: Number(image['@size']), url: resource(image).english }));

  const name = localised(at(app, 'DisplayName'));
  const description = localised(at(app, 'Description'));
  const page = resource(at(host, 'Runtimes', 'Runtime')).english;
  const home = new URL('.', page).href;
  const start = at(desktop, 'GetStarted');
  const [groupLabel, label] = [resource(at(group, 'Label')), resource(at(control, 'Label'))];
  const tip = { title: resource(at(control, 'Supertip', 'Title')), text: resource(at(control, 'Supertip', 'Description')) };
  const started = ['Title', 'Description', 'LearnMoreUrl'].map((part) => resource(at(start, part)));
  const [startTitle, startText, startUrl] = started as [Localised, Localised, Localised];
  const namespace = resource(at(functions, 'Namespace')).english;
  const support = localised(at(app, 'SupportUrl')).english;

  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    id: text(app, 'Id'),
    // Three numbers here, four there.
    version: text(app, 'Version').replace(/\.0$/, ''),
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: chineseTags.map((languageTag) => ({ languageTag, file: languageFile })),
    },
    name: { short: name.english },
    description: { short: shortened(description.english, 80), full: description.english },
    developer: {
      name: shortened(text(app, 'ProviderName').replace(/^The /, ''), 32),
      websiteUrl: support.replace(/support\.html$/, 'index.html'),
      privacyUrl: support.replace(/support\.html$/, 'privacy.html'),
      termsOfUseUrl: `${home}licenses/tuike-deposit.txt`,
    },
    icons: iconFiles,
    accentColor: '#e0500b',
    validDomains: [new URL(home).hostname],
    // What the XML calls ReadWriteDocument, for the reasons that stand there, as do those of `capabilities`.
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: (at(app, 'Requirements', 'Sets')['Set'] as Node[]).map((set) => ({
            name: set['@Name'],
            minVersion: set['@MinVersion'],
          })),
        },
        runtimes: [
          {
            id: 'TuikeRuntime',
            type: 'general',
            code: { page, script: resource(at(functions, 'Script', 'SourceLocation')).english },
            lifetime: at(host, 'Runtimes', 'Runtime')['@lifetime'],
            actions: [{ id: 'ShowPane', type: 'openPage', view: text(control, 'Action', 'TaskpaneId') }],
            customFunctions: {
              namespace: { id: namespace, name: namespace },
              metadataUrl: resource(at(functions, 'Metadata', 'SourceLocation')).english,
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: at(desktop, 'ExtensionPoint', 'OfficeTab')['@id'],
                groups: [
                  {
                    id: group['@id'],
                    label: groupLabel.english,
                    icons: icons(group),
                    controls: [
                      {
                        id: control['@id'],
                        type: 'button',
                        label: label.english,
                        icons: icons(control),
                        supertip: { title: tip.title.english, description: tip.text.english },
                        actionId: 'ShowPane',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [{ title: startTitle.english, description: startText.english, learnMoreUrl: startUrl.english }],
      },
    ],
  };
  const ribbon = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const message = 'extensions[0].getStartedMessages[0]';
  const chinese = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name.chinese,
    'description.short': shortened(description.chinese, 80),
    'description.full': description.chinese,
    [`${ribbon}.label`]: groupLabel.chinese,
    [`${ribbon}.controls[0].label`]: label.chinese,
    [`${ribbon}.controls[0].supertip.title`]: tip.title.chinese,
    [`${ribbon}.controls[0].supertip.description`]: tip.text.chinese,
    [`${message}.title`]: startTitle.chinese,
    [`${message}.description`]: startText.chinese,
    [`${message}.learnMoreUrl`]: startUrl.chinese,
  };
  return { manifest: `${JSON.stringify(manifest, null, 2)}\n`, chinese: `${JSON.stringify(chinese, null, 2)}\n` };
}

function at(node: Node, ...path: readonly string[]): Node {
  return path.reduce(
    (found, name) => (typeof found[name] === 'object' ? (found[name] as Node) : missing({ [name]: path.join('/') })),
    node,
  );
}

function text(node: Node, ...path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  const found = at(node, ...path.slice(0, -1))[last];
  return typeof found === 'string' ? found : missing({ [last]: '' });
}

function localised(element: Node): Localised {
  const english = attribute(element, 'DefaultValue') ?? missing(element);
  const overrides = (element['Override'] ?? []) as Node[];
  const chinese = overrides.find((one) => attribute(one, 'Locale') === 'zh-CN');
  return { english, chinese: (chinese && attribute(chinese, 'Value')) ?? english };
}

function attribute(element: Node, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

/** Whole words of it, where the host takes no more. */
function shortened(words: string, length: number): string {
  if (words.length <= length) return words;
  const [sentence = ''] = words.split(/[:：]/);
  const cut = sentence.slice(0, length);
  return sentence.length <= length ? sentence : cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
}

const missing = (part: Node): never => {
  throw new Error(`manifest.xml 缺少 / lacks ${JSON.stringify(part)}`);
};
