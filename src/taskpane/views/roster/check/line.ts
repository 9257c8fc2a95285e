// What is said of one cell that a finding is about.
import { disputedEdge } from '../../../../engine/deposit';
import { readAmount } from '../../../../engine/amount';
import { isProblem } from '../../../../engine/cell';
import { residueIn } from '../../../../engine/money';
import type { Problem } from '../../../../engine/problem';
import type { RosterCheckText } from '../../../../i18n/en-US/pane/roster-check';
import { yuan, yuanWithCents } from '../../../../i18n/yuan';
import { cellReading } from '../../../../roster/check/cell-reading';
import type { Finding } from '../../../../roster/check/finding';
import type { Rule } from '../../../../rules/rule';
import { columnOf, type Source } from '../source/source';
import { shownCell } from '../source/row';

interface Spoken {
  readonly text: RosterCheckText;
  readonly say: (problem: Problem) => string;
}

/** The agency, and what stands in the cell or how it is read: of errors and texts the sentence that the cell itself would say. */
export function checkLine(source: Source, finding: Finding, row: number, rule: Rule, { text, say }: Spoken): string {
  const who = finding.role === 'agency' ? '' : whoOf(source, row);
  const what = whatOf(source, finding, row, rule, { text, say });
  return who === '' ? what : `${who} · ${what}`;
}

function whatOf(source: Source, { kind, role, column }: Finding, row: number, rule: Rule, { text, say }: Spoken): string {
  const cell = source.cells[row]?.[column];
  const shown = shownCell(source, row, column);
  const reading = cellReading(role, cell, rule.tiers.length);
  if (kind === 'blank') return text.isBlank;
  if (kind === 'digits' || kind === 'duplicate') return [shown, nameOf(source, row)].filter(Boolean).join(' · ');
  if (reading.state === 'problem') return say(reading.problem);
  if (reading.state === 'tier') return text.reads(shown, text.tier(String(reading.tier)));
  if (reading.state !== 'amount') return shown;
  if (kind === 'edge') {
    const edge = disputedEdge(rule, reading.amount);
    if (edge)
      return text.onEdge(yuan(reading.amount), String(edge.tier), yuan(edge.deposit), String(edge.otherTier), yuan(edge.otherDeposit));
  }
  if (kind === 'residue') return text.reads(String(residueIn(cell)), yuanWithCents(reading.amount));
  if (kind === 'unit') return text.beside(yuan(reading.amount), besideOf(source, row));
  return kind === 'text' ? text.reads(shown, yuan(reading.amount)) : yuan(reading.amount);
}

function besideOf(source: Source, row: number): string {
  const column = columnOf(source, 'earlierGmv');
  const before = column === null ? null : readAmount(source.cells[row]?.[column], 'gmv');
  return before === null || isProblem(before) ? '' : yuan(before);
}

const nameOf = (source: Source, row: number): string => shownCell(source, row, columnOf(source, 'agencyName'));

const whoOf = (source: Source, row: number): string => nameOf(source, row) || shownCell(source, row, columnOf(source, 'agency'));
