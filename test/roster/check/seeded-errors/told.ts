// Whether a look at a table tells the error that was put into it, at its place; and whether it accuses a clean one.
import type { FindingKind } from '../../../../src/roster/check/finding';
import type { ErroneousTable, ErrorKind } from './seeded-error';
import type { Look } from './look';

/** The findings that name an error of the kind when they list its row. */
const naming: Readonly<Record<ErrorKind, readonly FindingKind[]>> = {
  duplicate: ['duplicate'],
  'lost-digit': ['digits', 'length', 'namesake', 'alike'],
  unit: ['unit', 'small', 'fraction'],
  total: ['total', 'blank'],
  measure: [],
  month: ['month', 'duplicate', 'unread'],
  refund: [],
  text: ['text', 'unread'],
  spelling: ['alike', 'invisible', 'duplicate', 'namesake'],
  'no-agency': ['blank', 'above'],
  sign: ['negative'],
  residue: ['edge', 'residue', 'fraction'],
  'wrong-amount': [],
};

/** cell: at its place. total: only by a total that its rows no longer come to, with the yuan between. */
export type Telling = 'cell' | 'total' | 'nothing';

export function tellingOf(kind: ErrorKind, error: ErroneousTable, look: Look, clean: Look): Telling {
  if (isAtPlace(kind, error, look, clean)) return 'cell';
  const hasSum = ({ checked }: Look): boolean => checked.findings.some((finding) => finding.kind === 'sum');
  return hasSum(look) && !hasSum(clean) ? 'total' : 'nothing';
}

function isAtPlace(kind: ErrorKind, { row }: ErroneousTable, look: Look, clean: Look): boolean {
  const { checked, guess, missing } = look;
  // Of two that look alike the finding lists one and names the other beside it.
  const isListed = checked.findings.some(
    ({ kind: found, rows, beside }) =>
      naming[kind].includes(found) && (row === null || rows.includes(row) || [...(beside?.values() ?? [])].includes(row)),
  );
  if (isListed) return true;
  switch (kind) {
    case 'unit':
      return row === null && checked.units.length > 0;
    case 'total':
      return guess.layout.leftOut.includes(row!);
    case 'measure':
      return missing.length > 0 || isMoneyDoubted(look) || isOtherMeasure(look);
    case 'refund':
      return linesUndone(look) > linesUndone(clean);
    default:
      return false;
  }
}

const isMoneyDoubted = ({ guess: { layout, doubts } }: Look): boolean =>
  layout.columns.some(({ index, role }) => (role === 'gmv' || role === 'amount') && doubts.has(index));

const isOtherMeasure = ({ measure }: Look): boolean =>
  measure !== null && measure !== 'concluded' && measure !== 'tuike' && measure !== 'ordered';

const linesUndone = ({ status }: Look): number =>
  status.reduce((sum, { lines, refunds }) => sum + lines + refunds.reduce((all, refund) => all + refund.lines, 0), 0);

/** What says how a cell is read, or how the rule stands to it, accuses nobody: texts, edges, and refunds among orders. */
export function accusations({ checked, missing, guess, ...look }: Look): string[] {
  const findings = checked.findings.filter(
    ({ kind, role }) =>
      !['text', 'edge', 'residue'].includes(kind) && !(kind === 'negative' && role === 'amount') && !(kind === 'blank' && role === 'held'),
  );
  return [
    ...findings.map(({ kind, role, rows }) => `${kind} of ${role} in ${rows.length}`),
    ...checked.units.map(({ role, unit, reasons }) => `${role} in ${unit}: ${reasons.map(({ sign }) => sign).join(' ')}`),
    ...missing.map((role) => `no ${role}`),
    ...(isMoneyDoubted({ checked, missing, guess, ...look }) ? ['the column of money in doubt'] : []),
  ];
}
