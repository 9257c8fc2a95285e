// What a reader cannot check by eye in one file. Walls between rooms are tested in test/architecture.
const js = require('@eslint/js');
const prettier = require('eslint-config-prettier/flat');
const { defineConfig } = require('eslint/config');
const regexp = require('eslint-plugin-regexp');
const tseslint = require('typescript-eslint');

const hostGlobals = ['Office', 'Excel', 'OfficeRuntime', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel speaks to the host: give it a function there. / 只有 src/excel 与宿主打交道，请在那里加一个函数。',
}));
// window.Excel and globalThis.Excel are the same wall.
const forbidden = (...globals) => ['error', { globals, checkGlobalObject: true }];
const functionGlobals = [
  { name: 'CustomFunctions', message: 'Only src/functions registers and answers functions. / 只有 src/functions 注册并应答函数。' },
];

const noClock = 'No clock here: today is always an argument. / 这里不看时钟：今天总是参数。';
const clocks = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
].map((selector) => ({ selector, message: noClock }));

module.exports = defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx,mts}', 'assets/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['assets/*.ts'] }, tsconfigRootDir: __dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': forbidden(...hostGlobals, ...functionGlobals),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // With noUncheckedIndexedAccess an index that a loop bounds has no other form.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A port here is a record of functions, which never ask for `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Texts are spread on purpose, into code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Hosts and grids hand their enums over as plain numbers and texts.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    // A cell, a file or a workbook's settings hold whatever people paste: time grows with the text, never with its square. Test: test/linear-time.test.ts.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // office.js on the web goes through what its own list of selectors finds when Tab is pressed, and <summary> is not in it.
    files: ['src/taskpane/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXOpeningElement[name.name='summary']:not(:has(JSXAttribute[name.name='tabIndex']))",
          message: 'Write tabIndex={0}: office.js on the web passes over a <summary> without it when Tab is pressed.',
        },
      ],
    },
  },
  { files: ['src/excel/**'], rules: { 'no-restricted-globals': forbidden(...functionGlobals) } },
  { files: ['src/functions/**'], rules: { 'no-restricted-globals': forbidden(...hostGlobals) } },
  { files: ['src/start.ts'], rules: { 'no-restricted-globals': forbidden(...functionGlobals) } },
  { files: ['src/{rules,engine,sheet,roster,dialects}/**'], rules: { 'no-restricted-syntax': ['error', ...clocks] } },
  // Foreign typings promise more than their hosts hold: an older Excel has no theme, a grid no sheet.
  { files: ['src/{excel,workbench}/**'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  // What comes over the wire as unknown is turned into text as Excel does.
  { files: ['src/workbench/host/**'], rules: { '@typescript-eslint/no-base-to-string': 'off' } },
  {
    // The generator of the functions' metadata reads any[][] and nothing of ours.
    files: ['src/functions/functions.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // Tests hand in what no typed caller would, and drive hosts that have no types.
    files: ['test/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-irregular-whitespace': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  prettier,
);
