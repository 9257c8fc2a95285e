import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { raiseVersion } from '../../src/site/release/raise-version';
import { versionsIn } from '../../src/site/release/repository';
import {
  changelogEntry,
  compareVersions,
  isVersion,
  manifestHash,
  versionFaults,
  type Versions,
} from '../../src/site/release/version-faults';

const root = path.join(__dirname, '../..');

test('this repository’s version is the same wherever it stands, and nothing changed under a version that is out', async () => {
  expect(versionFaults(await versionsIn(root))).toEqual([]);
});

test.each([
  ['0.1.0', '0.1.0', 0],
  ['0.1.0', '0.2.0', -1],
  ['0.10.0', '0.9.9', 1],
  ['1.0.0', '0.99.99', 1],
  ['0.0.9', '0.0.10', -1],
])('%s against %s: %i', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
});

test.each([
  ['0.1.0', true],
  ['10.20.30', true],
  ['0.1', false],
  ['01.1.0', false],
  ['1.0.0-beta', false],
  ['v1.0.0', false],
])('%s is a version: %s', (text, is) => {
  expect(isVersion(text)).toBe(is);
});

const manifest = '<OfficeApp><Version>0.2.0.0</Version><Id/></OfficeApp>';
const well: Versions = {
  packageJson: '0.2.0',
  lockFile: '0.2.0',
  manifest,
  changelog: '# Changelog\n\n## 0.2.0 (2026-12-01)\n\n## 0.1.0\n',
  metadata: '01234567',
  released: [{ version: '0.1.0', metadata: 'abcdef01', manifest: 'abcdef01' }],
};
const out = { version: '0.2.0', metadata: well.metadata, manifest: manifestHash(manifest) };

test('where all agrees there is no fault, before it is out and after', () => {
  expect(versionFaults(well)).toEqual([]);
  expect(versionFaults({ ...well, released: [...well.released, out] })).toEqual([]);
});

test.each<[string, Partial<Versions>, RegExp]>([
  ['a lock file left behind', { lockFile: '0.1.0' }, /package-lock\.json[^]*"0\.1\.0", not "0\.2\.0"/],
  ['a manifest left behind', { manifest: manifest.replace('0.2.0.0', '0.1.0.0') }, /manifest\.xml[^]*"0\.1\.0\.0", not "0\.2\.0\.0"/],
  ['no word in the changelog', { changelog: '## 0.2.01\n' }, /没有“## 0\.2\.0”[^]*no entry "## 0\.2\.0"/],
  ['a version that went back', { released: [{ ...out, version: '0.3.0' }] }, /0\.3\.0 is out/],
  [
    'metadata that changed under a version that is out',
    { released: [{ ...out, metadata: '00000000' }] },
    /函数元数据[^]*raise the version/,
  ],
  [
    'a manifest that changed under a version that is out',
    { released: [{ ...out, manifest: '00000000' }] },
    /manifest\.xml changed after 0\.2\.0/,
  ],
  ['a version Excel cannot read', { packageJson: '0.2', lockFile: '0.2' }, /not x\.y\.z/],
])('%s is told in both languages', (_what, change, sentence) => {
  const faults = versionFaults({ ...well, ...change });
  expect(faults.join('\n')).toMatch(sentence);
  for (const fault of faults) expect(fault).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*\n[A-Za-z0-9][^\u4e00-\u9fff]*$/);
});

test('an entry is found whatever stands after the number', () => {
  expect(changelogEntry('## 0.1.0 (unreleased)', '0.1.0')).toBe('## 0.1.0 (unreleased)');
  expect(changelogEntry('## 0.1.01', '0.1.0')).toBeUndefined();
});

describe('npm run version:raise', () => {
  let copy: string;
  const files = [
    'package.json',
    'package-lock.json',
    'manifest.xml',
    'CHANGELOG.md',
    'src/functions/functions.ts',
    'src/site/release/released.json',
  ];
  beforeEach(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'tuike-version-'));
    for (const file of files) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      cpSync(path.join(root, file), path.join(copy, file));
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));
  const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');

  test('writes the number in every place and changes nothing else', async () => {
    writeFileSync(path.join(copy, 'CHANGELOG.md'), `## 9.0.0\n${read('CHANGELOG.md')}`);
    const before = Object.fromEntries(files.map((file) => [file, read(file)]));
    expect(await raiseVersion(copy, '9.0.0')).toEqual([]);
    const { packageJson } = await versionsIn(root);
    for (const file of ['package.json', 'manifest.xml']) expect(read(file).replace('9.0.0', packageJson)).toBe(before[file]);
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version: '9.0.0', packages: { '': { version: '9.0.0' } } });
    expect(read('package-lock.json').split('"9.0.0"')).toHaveLength(3);
  });

  test.each([
    ['9.0.0', /没有“## 9\.0\.0”一节[^]*no entry "## 9\.0\.0"/],
    ['0.0.1', /不高于[^]*is not above/],
    ['next', /“next”[^]*"next"/],
    [undefined, /npm run version:raise -- 0\.2\.0/],
  ])('refuses %s, and then writes nothing', async (version, sentence) => {
    const before = files.map(read);
    expect((await raiseVersion(copy, version)).join('\n')).toMatch(sentence);
    expect(files.map(read)).toEqual(before);
  });
});
