// A webpack loader: decimal.js without the methods that money never asks for, which are two thirds of it. It comes as one object with
// every method on it, so no bundler can tell which are unused. What stays is the package's own text; eslint refuses calls of what goes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Roots, powers, logarithms, angles, chance, fractions and other bases: nothing here is asked of an amount in yuan. */
export const goneMethods: ReadonlySet<string> = new Set(
  (JSON.parse(readFileSync(path.join(__dirname, 'gone-decimal-methods.json'), 'utf8')) as string[][]).flat(),
);

/** The text of decimal.mjs without the assignments of those methods; the functions they alone used fall to the minimiser. */
export function leanDecimal(source: string): string {
  const file = ts.createSourceFile('decimal.mjs', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const gone = new Set<string>();
  let lean = '';
  let end = 0;
  const visit = (node: ts.Node): void => {
    const names = ts.isExpressionStatement(node) ? methodsAssigned(node.expression) : [];
    if (!names.some((name) => goneMethods.has(name))) return ts.forEachChild(node, visit);
    lean += source.slice(end, node.getStart());
    end = node.end;
    for (const name of names) gone.add(name);
  };
  visit(file);
  const differing = [...new Set([...gone, ...goneMethods])].filter((name) => !gone.has(name) || !goneMethods.has(name));
  if (differing.length > 0) throw new Error(unlike(differing));
  return lean + source.slice(end);
}

/** The names in `P.absoluteValue = P.abs = …` or `Decimal.abs = …`; none where anything else is assigned to. */
function methodsAssigned(expression: ts.Expression): string[] {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const { left, right } = expression;
  if (!ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.expression)) return [];
  return ['P', 'Decimal'].includes(left.expression.text) ? [left.name.text, ...methodsAssigned(right)] : [];
}

const unlike = (names: readonly string[]): string =>
  `decimal.js 与 gone-decimal-methods.json 不符：${names.join(', ')}。请核对新版本后修改清单。\n` +
  `decimal.js is unlike gone-decimal-methods.json: ${names.join(', ')}. Look at the new version, then mend the list.`;

// What webpack calls.
export default leanDecimal;
