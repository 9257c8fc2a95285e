// Native formulas as the hand-over computes them before it puts them into a copy: the engine's answers, around every edge.
import type { CellContent } from '../../../src/sheet/evaluation/cell-content';
import { valueOfFormula } from '../../../src/sheet/evaluation/value-of-formula';
import { compareNative, formulaAt, type NativeCell, nativeQuestions, nativeRows, nativeRules } from './vectors';

const contentOf = (cell: NativeCell): CellContent => (typeof cell === 'object' && cell !== null ? { code: cell.error } : cell);

it.each(nativeRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const rows = nativeRows(rule, 60);
  const asked = nativeQuestions.filter((question) => formulaAt(rule, question, 1) !== null);
  const compared = compareNative(rule, rows, asked, (r, q) => {
    const value = valueOfFormula(formulaAt(rule, asked[q]!, r + 1)!, (__, row, column) => contentOf(rows[row]![column]!));
    return typeof value === 'object' ? value.code : value;
  });
  expect(compared.differences).toEqual([]);
  expect(compared.cells).toBe(rows.length * asked.length);
});
