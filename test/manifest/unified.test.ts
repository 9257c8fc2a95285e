// manifest.json as the build wrote it, by Microsoft's own schema and against the XML it is made of.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { version } from '../../package.json';
import { unifiedManifest } from '../../src/site/unified-manifest';

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
  ['a part that nobody knows', (whole) => (whole.extensions[0].sideboard = [])],
];

/** What office-addin-manifest says, offline, of the manifest after each change. */
function validated(): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'tuike-unified-'));
  const files = breakages.map(([, change], i) => {
    const whole = JSON.parse(written) as unknown;
    change(whole);
    const file = join(scratch, `${i}.json`);
    writeFileSync(file, JSON.stringify(whole));
    return file;
  });
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'validate-unified.mts'), ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(scratch, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

describe('by Microsoft’s schema', () => {
  let faults: readonly string[];
  beforeAll(() => {
    faults = validated();
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
