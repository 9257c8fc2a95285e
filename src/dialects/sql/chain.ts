import type { SqlDialect } from './dialect';

/** One SELECT of a statement; `from` is how it names the one before. */
export interface SelectStep {
  readonly name: string;
  readonly select: (from: string) => string;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** The steps one after the other; the first reads `table`. */
export function chained(steps: readonly SelectStep[], table: string, { chained: chain, stepStart }: SqlDialect): string {
  if (chain === 'nested') {
    return steps.reduce((inner, { select }, i) => select(i === 0 ? table : `(\n${indented(inner)}\n) AS ${steps[i - 1]!.name}`), '');
  }
  const before = steps
    .slice(0, -1)
    .map(({ name, select }, i) => `${name} ${stepStart} (\n${indented(select(steps[i - 1]?.name ?? table))}\n)`);
  const last = steps.at(-1)!.select(steps.at(-2)?.name ?? table);
  return before.length === 0 ? last : `WITH ${before.join(',\n')}\n${last}`;
}

/** A SELECT, a column a line. */
export function selected(
  columns: readonly (readonly [expression: string, name: string])[],
  from: string,
  rest: readonly string[] = [],
): string {
  const list = columns.map(([expression, name]) => (expression === name ? `  ${name}` : `  ${expression} AS ${name}`)).join(',\n');
  return [`SELECT\n${list}`, `FROM ${from}`, ...rest].join('\n');
}

/** A CASE, a branch a line. */
export function cases(branches: readonly (readonly [when: string, then: string])[], otherwise: string): string {
  if (branches.length === 0) return otherwise;
  return ['CASE', ...branches.map(([when, then]) => `    WHEN ${when} THEN ${then}`), `    ELSE ${otherwise}`, '  END'].join('\n');
}
