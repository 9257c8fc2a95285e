// axe-core in a page or in a frame of one.
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe finds against WCAG 2.2 AA and good practice, by all rules or these: rule, element, reason. Empty where all is well. */
export async function axeViolations(page: Page | Frame, rules?: string[]): Promise<string[]> {
  // Half a megabyte, which a page reads once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async (given) => (window as unknown as { axe: { run(given: RunOptions): Promise<AxeResults> } }).axe.run(given),
    rules ? { ...options, runOnly: rules } : options,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
