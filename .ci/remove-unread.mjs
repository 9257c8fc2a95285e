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
