// What npm ci leaves: everything that something here reads, and of the rest what is too small to be named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'unread-'));
afterAll(() => rmSync(folder, { recursive: true }));

const office = '@microsoft/office-js/dist';
const files: readonly (readonly [file: string, stays: boolean])[] = [
  ['one/index.js', true],
  ['one/index.js.map', false],
  ['one/node_modules/two/styles.css.map', false],
  ['one/node_modules/two/site.map', true],
  ['one/LICENSE', true],
  ['one/package.json', true],
  ['@univerjs/core/lib/umd/index.js', false],
  ['@univerjs/core/lib/es/index.js', true],
  ['@univerjs/core/lib/cjs/index.js', true],
  ['@univerjs/core/lib/locale/zh-CN.js', false],
  ['@univerjs/core/lib/es/locale/zh-CN.js', true],
  ['@univerjs/core/lib/es/locale/en-US.js', true],
  ['@univerjs/core/lib/es/locale/fr-FR.js', false],
  ['@univerjs/core/lib/cjs/locale/zh-TW.js', false],
  ['@univerjs/core/lib/types/locale/fr-FR.d.ts', true],
  ['@univerjs/core/lib/index.js', false],
  ['@univerjs/core/lib/es/facade.js', true],
  ['@univerjs/engine-render/lib/cjs/hu-Dwvtkpy7.js', false],
  ['@univerjs/engine-render/lib/cjs/index.js', true],
  ['@univerjs/engine-render/lib/es/hu-DVk7Y_ka.js', true],
  ['@univerjs/icons/dist/icon.d.ts', false],
  ['@univerjs/icons/dist/icon.js', true],
  ['another/lib/umd/index.js', true],
  ['another/dist/prebuilds/linux.bare', false],
  ['another/types.d.ts', true],
  ['another/lib/locale/zh-CN.js', true],
  [`${office}/office.js`, true],
  [`${office}/office.debug.js`, false],
  [`${office}/office-vsdoc.js`, false],
  [`${office}/office.d.ts`, false],
  [`${office}/excel-web-16.00.js`, true],
  [`${office}/excel-web-16.00.debug.js`, true],
  [`${office}/excel-win32-16.01.js`, true],
  [`${office}/excel-win32-16.01.debug.js`, false],
  [`${office}/word-web-16.00.js`, false],
  [`${office}/o15apptofilemappingtable.js`, true],
  [`${office}/zh-cn/office_strings.js`, true],
  [`${office}/zh-tw/office_strings.js`, true],
  [`${office}/en-us/office_strings.js`, true],
  [`${office}/fr-fr/office_strings.js`, false],
  [`${office}/sr-cyrl-rs/office_strings.js`, false],
  [`${office}/excel-mac-16.00.js`, true],
  [`${office}/excel-ios-16.00.js`, false],
  [`${office}/excelwebapp-15.js`, false],
  [`${office}/webauth/webauth.browserauth.js`, false],
  [`${office}/telemetry/oteljs_agave.js`, true],
  [`${office}/custom-functions-runtime.js`, true],
  ['@e965/xlsx/xlsx.mjs', true],
  ['@e965/xlsx/dist/xlsx.full.min.js', false],
  ['@e965/xlsx/dist/cpexcel.js', true],
  ['@sinclair/typebox/build/cjs/index.js', true],
  ['@sinclair/typebox/build/esm/index.mjs', false],
  ['react-dom/cjs/react-dom-client.production.js', true],
  ['react-dom/cjs/react-dom-server.node.production.js', false],
  ['@microsoft/office-js/LICENSE.md', true],
  ['typescript/lib/zh-cn/diagnosticMessages.generated.json', false],
  ['typescript/lib/tsc.js', true],
  ['zod/src/index.ts', false],
  ['zod/mini/index.js', true],
  ['rxjs/src/index.ts', false],
  ['rxjs/dist/cjs/index.js', true],
  ['rxjs/dist/esm5/index.js', true],
  ['rxjs/dist/esm/index.js', false],
  ['another/src/index.ts', true],
  ['prettier/plugins/babel.js', false],
  ['prettier/plugins/babel.mjs', true],
  ['prettier/standalone.js', false],
  ['prettier/index.cjs', true],
  ['playwright-core/lib/vite/traceViewer/index.html', false],
  ['playwright-core/lib/coreBundle.js', true],
];

it('removes what is never read, and nothing else', () => {
  for (const [file] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.ci/remove-unread.mjs'), folder], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(files.map(([file]) => [file, existsSync(join(folder, file))])).toEqual(files);
});

it('does nothing where nothing is installed', () => {
  expect(spawnSync(process.execPath, [join(root, '.ci/remove-unread.mjs'), join(folder, 'nowhere')]).status).toBe(0);
});
