// The archive of the build in dist/. `npm test` builds first.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { buildRecord } from '../../src/site/hosting/build-record';
import { archiveOf } from '../../src/site/release/archive';
import { releaseFaults, releaseFiles } from '../../src/site/release/release';
import { versionsIn } from '../../src/site/release/repository';

const root = path.join(__dirname, '../..');
const dist = path.join(root, 'dist');
const record = buildRecord(readFileSync(path.join(dist, 'hosting/build.json'), 'utf8'))!;
const files = releaseFiles(dist, record);
const name = `tuike-deposit-${record.version}-${record.edition.id}`;
const zipped = (file: string): Record<string, Uint8Array> => unzipSync(files.get(file) as Uint8Array);

test('what is served, its source maps, the unified manifest’s package, their checksums, and the packages in them', () => {
  expect([...files.keys()].sort()).toEqual([
    `${name}-packages.json`,
    `${name}-sha256.txt`,
    `${name}-source-maps.zip`,
    `${name}-unified-manifest.zip`,
    `${name}.zip`,
  ]);
});

test('together the archives hold every file of the build, source maps apart from what is served', () => {
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(dist, file)).isFile());
  const [served, maps] = [zipped(`${name}.zip`), zipped(`${name}-source-maps.zip`)];
  expect([...Object.keys(served), ...Object.keys(maps)].sort()).toEqual(built.sort());
  expect(Object.keys(maps).every((file) => file.endsWith('.map'))).toBe(true);
  expect(Object.keys(served).some((file) => file.endsWith('.map'))).toBe(false);
  for (const [file, bytes] of Object.entries(served))
    expect([file, readFileSync(path.join(dist, file)).equals(bytes)]).toEqual([file, true]);
});

test('the unified manifest’s package holds it, its Chinese words and the icons that it names', () => {
  const zip = zipped(`${name}-unified-manifest.zip`);
  const { icons, localizationInfo } = JSON.parse(Buffer.from(zip['manifest.json']!).toString()) as {
    icons: Record<string, string>;
    localizationInfo: { additionalLanguages: { file: string }[] };
  };
  expect(Object.keys(zip).sort()).toEqual(
    ['manifest.json', ...Object.values(icons), ...new Set(localizationInfo.additionalLanguages.map(({ file }) => file))].sort(),
  );
});

test('the checksums are those of the archives, in the form that sha256sum reads', () => {
  const lines = String(files.get(`${name}-sha256.txt`))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [sum, file] = line.split('  ');
    expect(sum).toBe(
      createHash('sha256')
        .update(files.get(file ?? '') as Uint8Array)
        .digest('hex'),
    );
  }
});

test('the same files are the same bytes, in whatever order they come', () => {
  const [one, other] = [new Uint8Array([1, 2, 3]), new Uint8Array([4])];
  const pack = (entries: [string, Uint8Array][]): Uint8Array => archiveOf('a.zip', new Map(entries)).bytes;
  expect(
    pack([
      ['b', other],
      ['a', one],
    ]),
  ).toEqual(
    pack([
      ['a', one],
      ['b', other],
    ]),
  );
});

describe('what must not go out', () => {
  const production = { ...record, address: 'https://addin.example.com/' };

  test('nothing is in the way of a dated production build of the present sources', async () => {
    const versions = await versionsIn(root);
    const dated = versions.changelog.replace(/unreleased/g, '2026-12-01');
    expect(releaseFaults(production, { ...versions, changelog: dated })).toEqual([]);
  });

  test.each([
    ['a build for the developer’s machine', { address: 'https://localhost:3000/' }, /ADDIN_URL=https:[^]*ADDIN_URL=https:/],
    ['a build of another version', { version: '9.9.9' }, /重新构建[^]*build again/],
    ['a build of other functions', { metadata: '00000000' }, /重新构建[^]*build again/],
  ])('%s', async (_what, change, sentence) => {
    expect(releaseFaults({ ...production, ...change }, await versionsIn(root)).join('\n')).toMatch(sentence);
  });

  test('a version that the changelog calls unreleased; no build at all', async () => {
    const versions = await versionsIn(root);
    expect(releaseFaults(production, { ...versions, changelog: `## ${record.version} (unreleased)` }).join('\n')).toMatch(
      /unreleased[^]*give it a date/,
    );
    expect(releaseFaults(undefined, versions).join('\n')).toMatch(/没有构建好[^]*no built add-in/);
  });
});
