// The table of the benchmark's page, between two markers, from summary.json: the rows that have a goal, and whether it is met; order files have none.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { judged, type Figure } from './figure';
import { lastSummary, type Summary } from './summary';
import { goalText, nowText } from './table';

const page = path.join(__dirname, 'README.md');
const markers = ['<!-- bench -->', '<!-- /bench -->'] as const;

export function pageTable(summary: Summary): string {
  const parts = Object.values(summary);
  const withGoal = parts.flatMap((part) => part.figures.filter(({ goal }) => goal !== undefined));
  const figures = [...withGoal, ...(summary['files']?.figures ?? [])];
  const missed = withGoal.filter((figure) => judged(figure).isMet === false).length;
  const dates = [...new Set(parts.map(({ date }) => date))].sort();
  const machines = [...new Set(parts.map(({ machine }) => machine))];
  return [
    `| what | rows | against | goal | measured |`,
    `|---|---|---|---|---|`,
    ...figures.map(lineOf),
    '',
    `Measured on ${machines.join('; ')}, ${dates.join(' and ')}; medians of fresh processes, both sides in the same process. ` +
      `${missed === 0 ? 'Every goal is met' : `${missed} of ${withGoal.length} goals ${missed === 1 ? 'is' : 'are'} missed`}. Nothing was measured in Excel.`,
  ].join('\n');
}

function lineOf(figure: Figure): string {
  const { isMet } = judged(figure);
  const cells = [figure.what, figure.rows?.toLocaleString('en-US') ?? '', figure.against?.what ?? '', goalText(figure), nowText(figure)];
  return `| ${cells.join(' | ')}${isMet === false ? ' **missed**' : ''} |`;
}

/** Rewrites the section; throws where the page has lost its markers. */
export function writePage(): void {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(markers[0]), text.indexOf(markers[1])];
  if (from < 0 || to < from) throw new Error(`test/bench/README.md has no ${markers.join(' … ')}: put them where the table belongs.`);
  writeFileSync(page, `${text.slice(0, from)}${markers[0]}\n\n${pageTable(lastSummary())}\n\n${text.slice(to)}`);
}
