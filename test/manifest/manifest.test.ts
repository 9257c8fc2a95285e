import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { version } from '../../package.json';
import { developmentAddress } from '../../src/site/address';
import { manifestFaults, type Served } from './lint';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** What the build wrote, as if served under the address. */
const servedAt = (address: string): Served => ({
  address,
  has: (path) => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile(),
  sizeOf: (path) => imageSize(readFileSync(join(dist, path))),
});
const development = servedAt(developmentAddress);

beforeAll(() => {
  if (!existsSync(join(dist, 'manifest.xml'))) throw new Error('dist/ holds no build: run npm run build first');
});

test('the manifest has no fault', () => {
  expect(manifestFaults(source, development, version)).toEqual([]);
});

test.each(['SharedRuntime', 'CustomFunctionsRuntime', 'ExcelApi'])('why %s is demanded stands above it', (name) => {
  expect(source).toMatch(new RegExp(`<!-- [^>]{20,} -->\\s*<Set Name="${name}"`));
});

test('why it may write stands above the permission', () => {
  expect(source).toMatch(/<!-- [^>]{20,} -->\s*<Permissions>/);
});

test('the built manifest has no fault at the address it was built for', () => {
  const built = readFileSync(join(dist, 'manifest.xml'), 'utf8');
  const address = /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(built)?.[1] ?? '';
  expect(address).toMatch(/^https:\/\/.*\/$/);
  expect(manifestFaults(built, servedAt(address), version)).toEqual([]);
});

type Breakage = readonly [fault: RegExp, why: string, from: string | RegExp, to: string];
const long = 'x'.repeat(251);

const breakages: readonly Breakage[] = [
  [/not well-formed/, 'a tag left open', '</OfficeApp>', ''],
  [/OfficeApp holds .* expects/, 'two elements exchanged', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
  [/Host holds/, 'the runtime after the functions', /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/, '$2$1'],
  [/Host holds .*Sideboard/, 'an element of nobody’s', '<AllFormFactors>', '<Sideboard/><AllFormFactors>'],
  [/OfficeApp holds/, 'no support page', /<SupportUrl[^]*<\/SupportUrl>/, ''],
  [/xsi:type is ContentApp, not TaskPaneApp/, 'another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  [/xsi:type is undefined, not CustomFunctions/, 'functions without their type', ' xsi:type="CustomFunctions"', ''],
  [/DisplayName: a short string of 126/, 'a long name', '"TUIKE Deposit"', `"${'x'.repeat(126)}"`],
  [/Description: a long string of 251/, 'a long description', /<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${long}"`],
  [/ShortStrings.*short string of 251/, 'a long label', 'Value="推客"', `Value="${long}"`],
  [/LongStrings.*long string of 251/, 'a long tooltip', /(id="PaneButton.Tooltip" DefaultValue)="[^"]*"/, `$1="${long}"`],
  [/DisplayName: no zh-CN for/, 'a name without Chinese', /<Override Locale="zh-CN" Value="推客保证金"\/>/, ''],
  [/Group.Label: no zh-CN/, 'English called Chinese', 'Value="推客"', 'Value="TUIKE"'],
  [/Functions.Namespace: the namespace is 推客, but TUIKE/, 'a namespace that differs by language', 'Value="TUIKE"', 'Value="推客"'],
  [/Functions.Metadata.Url: no zh-CN address/, 'metadata in English only', /<bt:Override[^>]*functions\.zh-CN\.json"\/>/, ''],
  [/SupportUrl.*no zh-CN/, 'support in English only', 'zh-CN/support.html', 'en-US/support.html'],
  [/icon-64.png is not https/, 'an http address', 'https://localhost:3000/assets/icon-64.png', 'http://localhost:3000/assets/icon-64.png'],
  [/is not under the add-in's address/, 'another server', 'https://localhost:3000/taskpane.html', 'https://other.example/taskpane.html'],
  [
    /nothing.html is not served/,
    'a page that the build does not write',
    'https://localhost:3000/taskpane.html',
    'https://localhost:3000/nothing.html',
  ],
  [/resid Group.Label is not defined/, 'a string that is gone', /<bt:String id="Group.Label"[^]*?<\/bt:String>/, ''],
  [/nothing refers to Icon.20/, 'an image nobody shows', /<bt:Image size="20" resid="Icon.20"\/>/g, ''],
  [
    /resid PaneButton.Tooltip is one of LongStrings, not of ShortStrings/,
    'a tooltip as a label',
    '<Label resid="PaneButton.Label"/>',
    '<Label resid="PaneButton.Tooltip"/>',
  ],
  [/has 33 characters/, 'a long resid', /Group\.Label/g, `G${'x'.repeat(32)}`],
  [
    /Taskpane.Url is defined twice/,
    'one id twice',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
  ],
  [
    /icon-48.png is 48×48, not 40×40/,
    'an icon of another size',
    'DefaultValue="https://localhost:3000/assets/icon-40.png"',
    'DefaultValue="https://localhost:3000/assets/icon-48.png"',
  ],
  [
    /HighResolutionIconUrl: .*icon-128.png is 128×128, not 64×64/,
    'a store icon of another size',
    '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"',
    '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-128.png"',
  ],
  [/no image of 80 pixels/, 'a button without its large icon', '<bt:Image size="80" resid="Icon.80"/>', ''],
  [/the lifetime is short, not long/, 'a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"'],
  [
    /is not the runtime's page/,
    'a page of its own for the functions',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Functions.Script.Url"/>',
  ],
  [/Id: .* is not a UUID/, 'no UUID', /<Id>.*<\/Id>/, '<Id>tuike</Id>'],
  [/Version: 9.9.9.0 is not/, 'another version than package.json', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'],
  [/SharedRuntime is not demanded/, 'a host without a shared runtime', '<Set Name="SharedRuntime" MinVersion="1.1"/>', ''],
  [/two groups or controls have one id/, 'one id for group and button', 'id="TuikePaneButton"', 'id="TuikeGroup"'],
  [/Permissions: ReadDocument is not/, 'a permission that cannot write', 'ReadWriteDocument', 'ReadDocument'],
  [/DisplayName : zh-TW has not/, 'English for Taiwan', /<Override Locale="zh-TW" Value="推客保证金"\/>/, ''],
  [
    /Metadata.Url: zh-HK has not/,
    'English descriptions for Hong Kong',
    /<bt:Override Locale="zh-HK" Value="[^"]*functions.zh-CN.json"\/>/,
    '',
  ],
  [/Group.Label: zh-SG has not/, 'another ribbon for Singapore', '"zh-SG" Value="推客"', '"zh-SG" Value="TUIKE"'],
  [/AppDomains/, 'a foreign domain in the pane', '<Hosts>', '<AppDomains/><Hosts>'],
];

test.each(breakages.map(([fault, why, from, to]) => ({ why, fault, from, to })))('the lint notices $why', ({ fault, from, to }) => {
  const broken = source.replace(from, to);
  expect(broken).not.toBe(source);
  expect(manifestFaults(broken, development, version).join('\n')).toMatch(fault);
});
