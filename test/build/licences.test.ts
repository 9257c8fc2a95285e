// Whoever runs `npm ci` agrees to the licence of everything that it brings.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exceptions, installedPackages, licenceFault, lockedElsewhere, mayBeInstalled } from './licence-faults';

const root = join(__dirname, '../..');
const installed = installedPackages(root);

test('every installed package has a licence that asks for no more than its name', () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(installed.map(licenceFault).filter((fault) => fault !== undefined)).toEqual([]);
});

test('so has what is installed on other machines', () => {
  const elsewhere = lockedElsewhere(root);
  expect(elsewhere.length).toBeGreaterThan(10);
  expect(elsewhere.filter((one) => !mayBeInstalled(one))).toEqual([]);
});

test('no exception is left over from a package that is gone', () => {
  const names = installed.map((home) => home.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? basename(home));
  for (const name of Object.keys(exceptions)) expect(names).toContain(name);
});

test('nothing of a commercial product came along', () => {
  expect(installed.filter((home) => /univerjs-pro|univerjs[\\/]presets$/.test(home))).toEqual([]);
});

describe('a package made up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const made = (described: Record<string, unknown>, texts: Record<string, string> = {}): string => {
    const home = join(folder, String(count++));
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'made-up', version: '1.2.3', ...described }));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(home, name), text);
    return home;
  };
  const mit = 'Permission is hereby granted,\n  free of charge, to any person …';
  const gpl = 'GNU GENERAL PUBLIC LICENSE\nVersion 3';

  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['a permissive licence', { license: 'MIT' }, {}],
    ['the same with its text', { license: 'MIT' }, { LICENSE: mit }],
    ['the text alone', {}, { 'license.md': mit }],
    ['one of two', { license: '(GPL-3.0-only OR MIT)' }, {}],
    ['two at once', { license: 'Apache-2.0 AND MIT' }, {}],
    ['a font’s', { license: 'OFL-1.1' }, { LICENSE: 'SIL OPEN FONT LICENSE Version 1.1' }],
    ['an exception', { name: 'axe-core', license: 'MPL-2.0' }, {}],
  ])('%s passes', (_, described, texts) => expect(licenceFault(made(described, texts))).toBeUndefined());

  it.each<[string, Record<string, unknown>, Record<string, string>, string]>([
    ['no licence', {}, {}, 'it has no licence'],
    ['a text that nobody knows, and nothing else', {}, { LICENSE: 'All rights reserved.' }, 'it has no licence'],
    ['GPL', { license: 'GPL-3.0-or-later' }, {}, 'its licence is "GPL-3.0-or-later"'],
    ['permissive and more', { license: 'MIT AND LGPL-2.1-only' }, {}, 'its licence is "MIT AND LGPL-2.1-only"'],
    ['none of SPDX’s', { license: 'SEE LICENSE IN eula.txt' }, {}, 'its licence is "SEE LICENSE IN eula.txt"'],
    ['unlicensed', { license: 'UNLICENSED' }, {}, 'its licence is "UNLICENSED"'],
    ['npm’s old form', { license: { type: 'MIT' } }, {}, 'its licence is {"type":"MIT"}'],
    ['a text that says otherwise', { license: 'MIT' }, { LICENSE: gpl }, 'its LICENSE is none'],
    ['a second text that does', { license: 'MIT' }, { LICENSE: mit, 'LICENSE.assets': 'For evaluation only.' }, 'its LICENSE.assets is none'],
    ['another package’s exception', { license: 'MPL-2.0' }, {}, 'its licence is "MPL-2.0"'],
    ['an exception that changed its licence', { name: 'axe-core', license: 'GPL-3.0-only' }, {}, 'its licence is "GPL-3.0-only"'],
  ])('%s is refused in both languages, with what was seen and what to do', (_, described, texts, seen) => {
    const fault = licenceFault(made(described, texts));
    expect(fault).toContain(seen);
    expect(fault).toMatch(/ 1\.2\.3：.*。请换一个软件包.*\n.* 1\.2\.3: .*Take another package/);
  });

  it('a package inside another is looked at too', () => {
    const outer = made({ license: 'MIT' });
    for (const inner of ['plain', '@scope/one']) {
      mkdirSync(join(outer, 'node_modules', inner), { recursive: true });
      writeFileSync(join(outer, 'node_modules', inner, 'package.json'), JSON.stringify({ name: inner, version: '1.2.3' }));
    }
    expect(installedPackages(outer).map(licenceFault).sort()).toEqual([expect.stringContaining('@scope/one'), expect.stringContaining('plain')]);
  });
});
