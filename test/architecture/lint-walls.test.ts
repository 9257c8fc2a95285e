// Walls that are not imports stand in eslint.config.js; here each is shown to fire, and to let through what is allowed.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const config = createRequire(__filename)('../../eslint.config.js') as Linter.Config[];
const root = join(__dirname, '../..');
const linter = new Linter({ cwd: root });

const isWall = ([name]: [string, unknown]): boolean => name === 'no-restricted-globals' || name === 'no-restricted-syntax';
const wallsOnly: Linter.Config[] = [
  { files: ['**/*'], languageOptions: { parser: tseslint.parser } },
  ...config.flatMap(({ files, ignores = [], rules }) =>
    files && rules ? [{ files, ignores, rules: Object.fromEntries(Object.entries(rules).filter(isWall)) as Linter.RulesRecord }] : [],
  ),
];

/** What the walls say of the text, were it in that file. */
const faultsOf = (file: string, text: string): (string | null)[] =>
  linter.verify(text, wallsOnly, { filename: join(root, file) }).map(({ ruleId }) => ruleId);

const [globals, syntax] = [['no-restricted-globals'], ['no-restricted-syntax']];
test.each([
  ['src/taskpane/view.tsx', 'void Excel.run(run);', globals],
  ['src/functions/answer.ts', 'void Office.onReady();', globals],
  ['src/functions/answer.ts', 'globalThis.Excel.run(run);', globals],
  ['src/engine/tiers/deposit.ts', 'OfficeRuntime.storage.clear();', globals],
  ['src/taskpane/view.tsx', 'CustomFunctions.associate(id, answer);', globals],
  ['src/excel/rules/settings.ts', 'CustomFunctions.associate(id, answer);', globals],
  ['src/start.ts', 'CustomFunctions.associate(id, answer);', globals],
  ['src/engine/amounts/month.ts', 'export const today = new Date();', syntax],
  ['src/engine/amounts/month.ts', 'export const today = Date();', syntax],
  ['src/rules/rulebook.ts', 'export const now = Date.now();', syntax],
  ['src/roster/table/find-table.ts', 'export const today = new Date();', syntax],
  ['src/sheet/address.ts', 'export const now = new Date();', syntax],
  ['src/dialects/header.ts', 'export const now = new Date();', syntax],
  ['src/excel/rules/settings.ts', 'void Excel.run(run); void Office.onReady();', []],
  ['src/functions/register.ts', 'CustomFunctions.associate(id, answer);', []],
  ['src/start.ts', 'void Office.onReady(); export const now = new Date();', []],
  ['src/engine/amounts/month.ts', 'export const day = new Date(0);', []],
  ['src/engine/amounts/month.ts', 'const Excel = 1; export const two = Excel + Excel;', []],
])('%s: %s', (file, text, faults) => {
  expect(faultsOf(file, text)).toEqual(faults);
});
