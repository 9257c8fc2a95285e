// Which room may import what. A wall without a reason is a wall nobody dares to move.
import type { IForbiddenRuleType } from 'dependency-cruiser';

const builtIn = { dependencyTypes: ['core' as const] };
const nodeModule = (names: string): { path: string } => ({ path: `node_modules/(${names})(/|$)` });

/** A room and what it may import of src besides itself. */
function room(name: string, mayImport: string, comment: string): IForbiddenRuleType {
  const allowed = `^src/(${[`${name}/`, mayImport].filter(Boolean).join('|')})`;
  return { name: `room-${name}`, severity: 'error', comment, from: { path: `^src/${name}/` }, to: { path: '^src/', pathNot: allowed } };
}

/** A package that one place in src imports and no other. */
function only(name: string, packages: string, where: string, comment: string): IForbiddenRuleType {
  return { name: `only-${name}`, severity: 'error', comment, from: { path: '^src/', pathNot: `^src/${where}` }, to: nodeModule(packages) };
}

/** Build time: run by webpack in Node, never in the bundle. */
const builds = '^src/(site/|functions/metadata\\.ts)';
const bundled = { path: '^src/', pathNot: ['^src/workbench/', builds] };

export const walls: IForbiddenRuleType[] = [
  room('rules', '', 'Rules are data and reading data: whoever checks a figure against its source must need to read nothing else.'),
  room(
    'engine',
    'rules/',
    'The engine is pure: what follows from a rule, without words, clock or host, so that every answer can be proved in a test.',
  ),
  room(
    'sheet',
    '',
    'Cells as places and formulas as texts are the same whatever the rule is: a room that imports nothing can be proved alone and used by both sides of the host.',
  ),
  room(
    'files',
    '',
    'What bytes of a file say is read in one way, whoever reads them: the pane its order files, the workbench what it opens; alone it can be proved.',
  ),
  room(
    'roster',
    '(rules|engine|sheet|files)/',
    'What a month-end table holds is found without words, clock or host, so that the findings of a sheet can be proved in a test.',
  ),
  room(
    'dialects',
    'rules/|engine/tiers/scale\\.ts',
    'A rule in another language follows from the rule alone, so that its text is stable and can be run and proved in a test; of the engine it may have the scale, whose moved edges it shares.',
  ),
  room(
    'i18n',
    '(rules|engine|files|roster|dialects)/',
    'Words are about problems and rules; words that reach for a host or a view cannot be checked for completeness.',
  ),
  {
    name: 'i18n-types-only',
    severity: 'error',
    comment:
      'Words take the shape of problems and rules, not their code: what a sentence says must not depend on how an answer is computed.',
    from: { path: '^src/i18n/' },
    to: { path: '^src/(rules|engine|files|roster|dialects)/', dependencyTypesNot: ['type-only'] },
  },
  room(
    'excel',
    '(rules|sheet)/',
    'The port to the host knows only what is stored in a workbook; were it to know functions or views, no host could be put in its place.',
  ),
  room(
    'functions',
    '(rules|engine|i18n)/|excel/(rules/workbook-rules|language)\\.ts',
    'A function is pure but for two facts of the workbook: its rule and its language. Anything else it asked Excel would make an answer depend on more than its arguments.',
  ),
  room(
    'taskpane',
    '(rules|engine|sheet|files|roster|dialects|i18n|excel)/',
    'The pane shows what the engine says; one that calls the cells’ functions would round and word things twice.',
  ),
  room(
    'workbench',
    'files/',
    'The workbench plays Excel: it loads the built add-in as Excel does. Importing the add-in would test something that never ships. Text files alone it reads as the pane does, or one file would have two contents.',
  ),
  room(
    'site',
    '(rules|engine|sheet|dialects|i18n|functions)/',
    'What the build writes beside the bundle comes from the declarations, the catalogue and what the functions answer to the formulas of the help, and runs in Node: no host, no view.',
  ),
  {
    name: 'no-view-imports-another',
    severity: 'error',
    comment:
      'A view is loaded when it is opened and changes for its own reasons; what two views need is named and stands in src/taskpane, or in the room that it belongs to.',
    from: { path: '^src/taskpane/views/([^/]+)/' },
    to: { path: '^src/taskpane/views/', pathNot: '^src/taskpane/views/$1/' },
  },
  {
    name: 'views-are-opened',
    severity: 'error',
    comment: 'Only src/taskpane/views.ts loads a view, when it is opened: one that the shell imported would be loaded with every other.',
    from: { path: '^src/', pathNot: '^src/taskpane/views(/|\\.ts$)' },
    to: { path: '^src/taskpane/views/' },
  },
  {
    name: 'wiring',
    severity: 'error',
    comment: 'start.ts only wires: a rule or a sum in it would be out of reach of every test of the rooms.',
    from: { path: '^src/start\\.ts$' },
    to: { path: '^src/', pathNot: '^src/(functions|taskpane|excel|i18n)/' },
  },
  {
    name: 'build-time-only',
    severity: 'error',
    comment: 'These run in Node while building; imported by the add-in they would bring the TypeScript compiler into the bundle.',
    from: { path: '^src/', pathNot: builds },
    to: { path: builds },
  },
  {
    name: 'no-cycle',
    severity: 'error',
    comment: 'In a cycle no file can be understood, tested or moved alone.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  only(
    'decimal',
    'decimal\\.js',
    '(rules|engine|roster)/',
    'Money is exact in one place; a Decimal that reaches a cell or a view turns into text or a rounding of its own.',
  ),
  only(
    'noble',
    '@noble/hashes',
    'taskpane/views/roster/files/worker\\.ts',
    'A browser has no hash of a file in pieces; ours comes with the worker that reads the pieces, and with nothing else.',
  ),
  only(
    'sheetjs',
    '@e965/xlsx',
    '(files/workbook/xls|workbench/files/spreadsheet/parser)\\.ts',
    'SheetJS has 290 kB and a whole file in memory: the pane loads it for an .xls alone, which is small, and an .xlsx is read a row at a time.',
  ),
  only('zod', 'zod', 'rules/', 'Only what comes from outside is validated, once, where it is read.'),
  only('preact', 'preact', 'taskpane/', 'Only the pane draws; the functions must answer before any of it is loaded.'),
  only(
    'fluent',
    '@fluentui/web-components|@microsoft/fast-element',
    'taskpane/controls/((button|text-field|progress|confirmation)\\.tsx|let-elements-go\\.ts)',
    'Each of Fluent’s components is loaded, made accessible and named in one place.',
  ),
  only('d3', 'd3-[^/]+', 'taskpane/views/', 'Scales come with the first view that has them; in the shell they would come with every view.'),
  only(
    'univer',
    '@univerjs(-pro)?/[^/]+',
    'workbench/(grid/univer|page)/',
    'Univer is one of two grids, 1.75 MB of it: everything else speaks to the grid’s interface.',
  ),
  {
    name: 'node-only-on-the-server',
    severity: 'error',
    comment: 'Everything else runs in a browser; and a clock, a disk or a process in the engine would end its purity.',
    from: { path: '^src/', pathNot: ['^src/workbench/server/', builds] },
    to: builtIn,
  },
  {
    name: 'ships-only-dependencies',
    severity: 'error',
    comment: 'What the bundle contains stands in package.json’s dependencies, whose licences travel with it.',
    from: bundled,
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'resolves',
    severity: 'error',
    comment: 'An import that leads nowhere is checked by no other wall.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];
