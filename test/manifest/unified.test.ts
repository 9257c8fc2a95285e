// manifest.json as the build wrote it, by Microsoft's own schema and against the XML it is made of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { version } from '../../package.json';
import { languageOf } from '../../src/i18n/language';
import { unifiedManifest } from '../../src/site/unified-manifest';
import { validated } from './validated';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const xml = readFileSync(join(dist, 'manifest.xml'), 'utf8');
const written = readFileSync(join(dist, 'manifest.json'), 'utf8');
const chinese = readFileSync(join(dist, 'manifest.zh-CN.json'), 'utf8');

interface Unified {
  readonly id: string;
  readonly version: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly extensions: readonly {
    readonly runtimes: readonly { readonly code: unknown; readonly lifetime: string; readonly customFunctions: unknown }[];
  }[];
}
const manifest = JSON.parse(written) as Unified;

const breakages: readonly (readonly [what: string, change: (whole: any) => void])[] = [
  ['nothing', () => undefined],
  ['no id', (whole) => delete whole.id],
  ['a long name', (whole) => (whole.name.short = 'x'.repeat(31))],
  ['an icon of a size that Office has not', (whole) => (whole.extensions[0].ribbons[0].tabs[0].groups[0].icons[0].size = 17)],
  ['a runtime without its page', (whole) => delete whole.extensions[0].runtimes[0].code.page],
  ['a language that is none', (whole) => (whole.localizationInfo.additionalLanguages[1].languageTag = '繁體')],
  ['a permission that nobody knows', (whole) => (whole.authorization.permissions.resourceSpecific[0].type = 'Any')],
  ['a part that nobody knows', (whole) => (whole.extensions[0].sideboard = [])],
];

describe('by Microsoft’s schema', () => {
  let faults: readonly string[];
  beforeAll(() => {
    const broken = breakages.map(([, change]) => {
      const whole = JSON.parse(written) as unknown;
      change(whole);
      return JSON.stringify(whole);
    });
    faults = validated('json', broken);
  });

  test('it has no fault', () => {
    expect(faults[0]).toBe('');
  });

  test.each(breakages.slice(1).map(([what], i) => [what, i + 1] as const))('%s would be found', (_what, i) => {
    expect(faults[i]).not.toBe('');
  });
});

test('it is the same add-in: identity, version, pages, functions and namespace of the XML', () => {
  expect(xml).toContain(`<Id>${manifest.id}</Id>`);
  expect(manifest.version).toBe(version);
  const [runtime] = manifest.extensions[0]!.runtimes;
  const home = /DefaultValue="([^"]*)taskpane\.html"/.exec(xml)?.[1];
  expect(runtime).toMatchObject({
    code: { page: `${home}taskpane.html`, script: `${home}functions.js` },
    lifetime: 'long',
    customFunctions: { namespace: { id: 'TUIKE', name: 'TUIKE' }, metadataUrl: `${home}functions.json` },
  });
  for (const text of written.match(/"https:\/\/[^"]*"/g)!.filter((one) => !one.includes('developer.microsoft.com')))
    expect(text).toContain(home);
  expect(written).not.toContain('http:');
});

test('whoever uses Office in a Chinese of whatever place reads Chinese, as the XML has it', () => {
  const { localizationInfo } = JSON.parse(written) as {
    localizationInfo: { additionalLanguages: { languageTag: string; file: string }[] };
  };
  const inXml = new Set([...xml.matchAll(/Locale="([^"]*)"/g)].map(([, locale = '']) => locale.toLowerCase()));
  expect(localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag)).toEqual([...inXml]);
  expect([...inXml].map(languageOf)).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN']);
  expect(new Set(localizationInfo.additionalLanguages.map(({ file }) => file))).toEqual(new Set(['manifest.zh-CN.json']));
});

test('every Chinese line of it stands in the XML, at a place that Microsoft’s schema lets be translated', () => {
  const schema = JSON.parse(
    readFileSync(
      join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.24/MicrosoftTeams.Localization.schema.json'),
      'utf8',
    ),
  ) as { properties: Record<string, unknown>; patternProperties: Record<string, unknown>; required: string[] };
  const words = JSON.parse(chinese) as Record<string, string>;
  const patterns = Object.keys(schema.patternProperties).map((pattern) => new RegExp(pattern));
  for (const [place, line] of Object.entries(words)) {
    expect([place, place in schema.properties || patterns.some((pattern) => pattern.test(place))]).toEqual([place, true]);
    if (place !== '$schema') expect(xml).toContain(`"${line}`);
  }
  expect(Object.keys(words)).toEqual(expect.arrayContaining(schema.required));
  expect(Object.keys(words)).toHaveLength(11);
});

test.each([
  ['color', 192],
  ['outline', 32],
] as const)('the %s icon is %i pixels wide, as the store asks', (which, size) => {
  expect(imageSize(readFileSync(join(dist, manifest.icons[which])))).toMatchObject({ width: size, height: size });
});

test('an XML that lacks a part is refused with its name', () => {
  expect(() => unifiedManifest(xml.replace(/<GetStarted>[^]*<\/GetStarted>/, ''))).toThrow(/缺少 \/ lacks .*GetStarted/);
});
