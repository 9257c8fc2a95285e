// Both manifests of each edition, as the build would write them, by all that can judge them without a network: the lint, Microsoft's package
// and schema. Microsoft's XML schemas are in no package, so their order and lengths are the lint's; its service for XML is not asked.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { version } from '../../package.json';
import { developmentAddress } from '../../src/site/address';
import { editions } from '../../src/site/edition';
import { manifestFor } from '../../src/site/site-plugin';
import { unifiedManifest } from '../../src/site/unified-manifest';
import { manifestFaults } from './lint';
import { validated } from './validated';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const developmentId = /<Id>(.*)<\/Id>/.exec(source)?.[1] ?? '';

const written = [
  { name: 'development', address: developmentAddress, edition: editions.global, id: developmentId },
  { name: 'global', address: 'https://addin.example.com/tuike/', edition: editions.global, id: editions.global.manifestId },
  { name: 'China', address: 'https://addin.example.cn/tuike/', edition: editions.china, id: editions.china.manifestId },
].map((one) => {
  const xml = manifestFor(source, one.address, one.edition);
  return { ...one, xml, ...unifiedManifest(xml) };
});

let ofXml: readonly string[];
let ofJson: readonly string[];
beforeAll(() => {
  const last = written.at(-1)!;
  ofXml = validated('xml', [
    ...written.map(({ xml }) => xml),
    last.xml.replace('</OfficeApp>', ''),
    last.xml.replace(/<Permissions>.*/, ''),
  ]);
  const { id: _, ...broken } = JSON.parse(last.manifest) as { id: string };
  ofJson = validated('json', [...written.map(({ manifest }) => manifest), JSON.stringify(broken)]);
});

describe.each(written.map((one, i) => ({ ...one, i })))('the $name edition', ({ address, id, xml, manifest, i }) => {
  test('manifest.xml: the lint finds no fault', () => {
    const served = {
      address,
      has: (path: string) => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile(),
      sizeOf: (path: string) => imageSize(readFileSync(join(dist, path))),
    };
    expect(manifestFaults(xml, served, version)).toEqual([]);
  });

  test('manifest.xml: Microsoft’s package reads it', () => {
    expect(ofXml[i]).toBe('');
  });

  test('manifest.json: Microsoft’s schema finds no fault', () => {
    expect(ofJson[i]).toBe('');
  });

  test('both say who they are, and neither names another address', () => {
    expect(xml).toContain(`<Id>${id}</Id>`);
    expect((JSON.parse(manifest) as { id: string }).id).toBe(id);
    const addresses = `${xml}${manifest}`.match(/"https:[^"]*"/g) ?? [];
    expect(addresses.filter((url) => !url.startsWith(`"${address}`) && !url.includes('//developer.microsoft.com/'))).toEqual([]);
  });
});

test('the three have three identities', () => {
  expect(new Set(written.map(({ id }) => id)).size).toBe(3);
});

test('what is broken is found: XML cut off, XML without its permission, JSON without its id', () => {
  expect([ofXml[3], ofXml[4], ofJson[3]].map((fault) => fault !== '')).toEqual([true, true, true]);
});
