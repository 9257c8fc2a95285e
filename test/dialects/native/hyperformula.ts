// npx tsx test/dialects/native/hyperformula.ts: the native formulas in HyperFormula, which test/bench brings (npm install --prefix test/bench).
import { createRequire } from 'node:module';
import path from 'node:path';
import { namedArrays } from '../../../src/dialects/native/tier-arrays';
import type { Rule } from '../../../src/rules/rule';
import { floating, floatingLower } from '../../engine/rules';
import { reportNative } from './report';
import { compareNative, formulaAt, nativeQuestions, nativeRows, nativeRules, type NativeCell } from './vectors';

const { HyperFormula } = createRequire(path.resolve('test/bench/package.json'))('hyperformula');

// HyperFormula 3.5 reads no exponent within an array: the same number, written out.
const written = (formula: string | null): string | null => formula && formula.replaceAll('9.99E+307', `999${'0'.repeat(305)}`);

const input = (cell: NativeCell): unknown =>
  typeof cell === 'object' && cell !== null ? '=1/0' : typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
const shown = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : Object.is(cell, -0) ? 0 : cell;

function compared(rule: Rule, count: number, isNamed: boolean) {
  const rows = nativeRows(rule, count);
  const named = isNamed ? namedArrays(rule.id) : null;
  const sheet = rows.map((row, r) => [
    ...row.map(input),
    ...nativeQuestions.map((question) => written(formulaAt(rule, question, r + 1, named?.arrays))),
  ]);
  const asked = nativeQuestions.filter((_, q) => sheet[0]![3 + q] !== null);
  if (asked.length === 0) return null;
  const names = (named?.names() ?? []).map(({ name, formula }) => ({ name, expression: written(formula) }));
  const engine = HyperFormula.buildFromArray(
    sheet,
    { licenseKey: 'gpl-v3', smartRounding: false, arrayColumnSeparator: ',', arrayRowSeparator: ';' },
    names,
  );
  return compareNative(rule, rows, asked, (r, q) =>
    shown(engine.getCellValue({ sheet: 0, row: r, col: 3 + nativeQuestions.indexOf(asked[q]!) })),
  );
}

const large = Number(process.argv[2] ?? 20_000);

for (const rule of nativeRules)
  for (const isNamed of [false, true]) {
    const began = performance.now();
    const found = compared(rule, rule === floating || rule === floatingLower ? large : Math.ceil(large / 20), isNamed);
    reportNative(rule, isNamed, found, performance.now() - began);
  }
