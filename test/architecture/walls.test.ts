import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Found, Violation } from './cruise.mts';
import { walls } from './walls';

const root = join(__dirname, '../..');

function violationsIn(folder: string): Found {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'cruise.mts'), folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

test('every wall has a reason', () => {
  expect(walls.filter(({ comment }) => (comment ?? '').length < 40)).toEqual([]);
});

test('no import goes through a wall', () => {
  const { modules, violations } = violationsIn(root);
  expect(modules).toBeGreaterThan(100);
  const said = violations.map(({ wall, from, to }) => `${from} → ${to}\n  ${wall}: ${walls.find(({ name }) => name === wall)?.comment}`);
  if (said.length > 0) throw new Error(said.join('\n'));
});

// Files that go through a wall, and some that may.
const breaches: readonly (readonly [wall: string, file: string, text: string])[] = [
  ['room-rules', 'src/rules/a.ts', "import '../engine/target';"],
  ['room-engine', 'src/engine/a.ts', "import '../i18n/target';"],
  // Both rooms are pure, and still neither knows of the other.
  ['room-engine', 'src/engine/b.ts', "import type { Target } from '../sheet/target';\nexport type Place = Target;"],
  ['room-sheet', 'src/sheet/a.ts', "import '../rules/target';"],
  ['room-sheet', 'src/sheet/b.ts', "import type { Target } from '../engine/target';\nexport type Amount = Target;"],
  ['room-files', 'src/files/a.ts', "import '../engine/target';"],
  ['room-roster', 'src/roster/a.ts', "import '../i18n/target';"],
  ['room-dialects', 'src/dialects/a.ts', "import '../i18n/target';"],
  ['room-dialects', 'src/dialects/b.ts', "import '../engine/target';"],
  ['room-i18n', 'src/i18n/a.ts', "import '../excel/target';"],
  ['i18n-types-only', 'src/i18n/b.ts', "import '../engine/target';"],
  ['room-excel', 'src/excel/a.ts', "import '../i18n/target';"],
  ['room-functions', 'src/functions/a.ts', "import '../excel/target';"],
  ['room-functions', 'src/functions/g.ts', "import '../sheet/target';"],
  ['room-taskpane', 'src/taskpane/a.tsx', "import '../functions/target';"],
  ['room-workbench', 'src/workbench/a.ts', "import '../rules/target';"],
  ['room-site', 'src/site/a.ts', "import '../excel/target';"],
  ['no-view-imports-another', 'src/taskpane/views/chart/a.tsx', "import '../calculator/target';"],
  [
    'no-view-imports-another',
    'src/taskpane/views/chart/steps/b.tsx',
    "import type { Target } from '../../calculator/target';\nexport type Asked = Target;",
  ],
  ['views-are-opened', 'src/taskpane/shell.tsx', "import './views/calculator/target';"],
  ['wiring', 'src/start.ts', "import './engine/target';"],
  ['build-time-only', 'src/functions/b.ts', "import './metadata';"],
  ['no-cycle', 'src/engine/c.ts', "import './d';"],
  ['only-decimal', 'src/functions/c.ts', "import 'decimal.js';"],
  ['only-noble', 'src/taskpane/h.ts', "import '@noble/hashes/sha2.js';"],
  ['only-sheetjs', 'src/files/workbook/a.ts', "import '@e965/xlsx';"],
  ['only-zod', 'src/engine/e.ts', "import { z } from 'zod/mini';\nz.string();"],
  ['only-preact', 'src/functions/d.tsx', "import 'preact/hooks';"],
  ['only-fluent', 'src/taskpane/views/e.tsx', "import '@fluentui/web-components/button/define.js';"],
  ['only-d3', 'src/taskpane/f.tsx', "import 'd3-scale';"],
  ['only-univer', 'src/workbench/grid/a.ts', "import '@univerjs/core';"],
  ['node-only-on-the-server', 'src/workbench/host/a.ts', "import 'node:fs';"],
  ['ships-only-dependencies', 'src/taskpane/c.ts', "import 'papaparse';"],
  ['resolves', 'src/excel/b.ts', "import './nowhere';"],
];
const innocent: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['rules', 'engine', 'sheet', 'roster', 'dialects', 'i18n', 'excel', 'functions', 'taskpane/views/calculator'].map((room) => [
      `src/${room}/target.ts`,
      'export const target = 1;\nexport type Target = 1;',
    ]),
  ),
  'src/functions/metadata.ts': "import 'node:crypto';\nimport 'custom-functions-metadata';",
  'src/engine/d.ts': "import './c';",
  'src/engine/exact.ts': "import 'decimal.js';\nimport '../rules/target';",
  'src/roster/exact.ts': "import 'decimal.js';\nimport '../rules/target';\nimport '../engine/target';\nimport '../sheet/target';",
  'src/excel/cells/range-of.ts': "import '../../sheet/target';",
  'src/site/help.ts': "import '../sheet/target';",
  'src/taskpane/views.ts': "void import('./views/calculator/target');",
  'src/taskpane/views/calculator/own.tsx': "import './target';\nimport './parts/field';\nimport '../../drawing';",
  'src/taskpane/views/calculator/parts/field.tsx': "import '../target';",
  'src/taskpane/drawing.ts': "import '../sheet/target';",
  'src/taskpane/roster.tsx': "import '../roster/target';",
  'src/excel/rules/workbook-rules.ts': "import '../../rules/target';",
  'src/functions/f.ts':
    "import '../rules/target';\nimport '../engine/target';\nimport '../i18n/target';\nimport '../excel/rules/workbook-rules';",
  'src/i18n/words.ts': "import type { Target } from '../engine/target';\nexport type Word = Target;",
  'src/workbench/server/start.ts': "import 'node:http';",
};

describe('shown to fire', () => {
  const folder = join(root, 'build/test/walls');
  let fired: readonly Violation[];
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of [...breaches.map(([, file, text]) => [file, text] as const), ...Object.entries(innocent)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\nexport {};\n`);
    }
    fired = violationsIn(folder).violations;
  });

  test('every wall', () => {
    expect([...new Set(breaches.map(([wall]) => wall))].sort()).toEqual(walls.map(({ name }) => name).sort());
  });

  test.each(breaches)('%s on %s', (wall, file) => {
    expect(fired.filter((one) => one.from === file).map((one) => one.wall)).toEqual([wall]);
  });

  test('and on nothing that is allowed', () => {
    expect(fired.filter(({ from, wall }) => from in innocent && wall !== 'no-cycle')).toEqual([]);
  });
});
