// After npm ci: removes from node_modules what nothing here ever reads, a fifth of it. Without this step (npm ci --ignore-scripts) all works
// the same. No licence and no package.json is touched, so `npm ls` and the licences' test see every package.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths below node_modules, with slashes. */
const unread = [
  { path: /\.(js|mjs|cjs|ts|mts|cts|css)\.map$/, why: 'source maps of packages: nobody steps through them' },
  { path: /^@univerjs\/[^/]+\/lib\/umd\//, why: 'Univer as global variables: it is bundled from its modules' },
  { path: /^@univerjs\/[^/]+\/lib\/locale\//, why: 'words once more, beside those of its modules' },
  {
    path: /^@univerjs\/[^/]+\/lib\/(es|cjs)\/locale\/(?!en-US\.|zh-CN\.)[^/]*\.js$/,
    why: 'words in languages that the workbench does not speak',
  },
  {
    path: /^@microsoft\/office-js\/dist\/(?!excel-web-16\.00\.)[^/]*(\.debug|-vsdoc)\.js$/,
    why: 'office.js to be read by people, but for the file whose versions a test compares',
  },
  { path: /^@microsoft\/office-js\/dist\/office\.d\.ts$/, why: 'types: @types/office-js has newer ones' },
  {
    path: /^@microsoft\/office-js\/dist\/(access|onenote|outlook|outlookwebapp|powerpoint|powerpointios|project|word|wordios)-[^/]*\.js$/,
    why: 'office.js for programs other than Excel',
  },
  { path: /^@univerjs\/[^/]+\/lib\/(index|facade)\.js$/, why: 'the same modules as in lib/es, which their package.json names' },
  {
    path: /^@microsoft\/office-js\/dist\/(excel-(ios|android|winrt)-|excel(ios|webapp)?-15|excel-win32-16\.00|html2canvas)[^/]*\.js$/,
    why: 'office.js for Excel on phones, in the Store and of 2013, which the workbench does not play',
  },
  {
    path: /^@microsoft\/office-js\/dist\/(embedded|webauth)\//,
    why: 'sign-in and embedded Visio of office.js',
  },
  {
    path: /^@microsoft\/office-js\/dist\/(?!en-us\/|zh-)[a-z]{2,3}(-[a-z]+)+\//,
    why: 'what office.js says, in languages that the workbench does not speak',
  },
  {
    path: /^@univerjs\/engine-render\/lib\/cjs\/(?!index|facade|locale)[^/]*\.js$/,
    why: 'hyphenation, once more for Node, where nothing is drawn',
  },
  { path: /^@sinclair\/typebox\/build\/esm\//, why: 'the same modules as in build/cjs, which jest reads' },
  { path: /^rxjs\/dist\/(esm|bundles)\//, why: 'the same modules as in dist/esm5, which its package.json names' },
  { path: /^(@fluentui\/web-components\/custom-elements|@microsoft\/fast-element\/dist\/.*\.api)\.json$/, why: 'descriptions for editors' },
  { path: /^axe-core\/axe\.js$/, why: 'the tests read it minified' },
  { path: /^oxc-parser\/.*\.wasm$/, why: 'a parser for machines without a native one' },
  { path: /\.bare$/, why: 'native parts for Bare, another runtime than Node' },
  { path: /^@e965\/xlsx\/dist\/(?!cpexcel)/, why: 'SheetJS as global variables: its modules are read' },
  {
    path: /^react-dom\/cjs\/react-dom-(profiling|server|test-utils)[^/]*\.js$/,
    why: 'React on servers, in tests and measured: the grid only draws',
  },
  {
    path: /^(unicode-regex|knip|@univerjs\/icons|csstype|yaml|path-scurry|ajv-formats|dom-helpers|@babel\/types|@typescript-eslint\/eslint-plugin|@grpc\/grpc-js|test-exclude|postcss|@asamuzakjp\/css-color|type-fest|jest-circus|refa)\/.*\.d\.[cm]?ts$/,
    why: 'types of packages that nothing here is compiled against',
  },
  { path: /^(?!.*licen[cs]e).*\/(changelog|changes|history|contributing)[^/]*\.md$/i, why: 'the histories of packages' },
  { path: /^(zod|rxjs)\/src\//, why: 'sources in TypeScript beside what was compiled of them' },
  { path: /^prettier\/(plugins\/[^/]+|standalone)\.js$/, why: 'Prettier as global variables: Node reads its modules' },
  { path: /^@electric-sql\/pglite\/dist\/[^/]+\.tar\.gz$/, why: 'extensions of PostgreSQL, of which no text here asks for one' },
  { path: /^@electric-sql\/pglite\/dist\/node-postgres\//, why: 'another way to speak to PGlite' },
  { path: /^playwright-core\/lib\/vite\//, why: 'pages that show traces, reports and recordings' },
  {
    path: /^typescript\/lib\/[^/]+\/diagnosticMessages\.generated\.json$/,
    why: 'what the compiler says, in languages that no script here asks for',
  },
];

const modules = process.argv[2] ?? fileURLToPath(new URL('../node_modules', import.meta.url));
const entries = existsSync(modules) ? readdirSync(modules, { recursive: true, withFileTypes: true }) : [];
for (const entry of entries.filter((one) => one.isFile())) {
  // Node before 20.12 says `path`.
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const place = relative(modules, file).split(sep).join('/');
  if (unread.some(({ path }) => path.test(place))) rmSync(file);
}
