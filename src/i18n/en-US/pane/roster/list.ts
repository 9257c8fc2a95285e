import { counted } from '../../number';

/** What every list of rows can do. */
export const rosterList = {
  shown: (shown: string, of: string) => `${shown} of ${of} shown`,
  more: (count: string) => `Show ${count} more`,
  row: (row: string) => `Row ${row}`,
  select: (row: string) => `Select row ${row}`,
  notSelected: (reason: string) => `Not selected: ${reason}`,
  noAgency: '(blank)',
  /** Above a list that is sent to somebody. */
  head: { earned: 'GMV of', payBy: 'Pay in', rule: 'Rule', date: 'Made on', agencies: 'Agencies', total: 'Total' },
  write: 'Write to a sheet',
  copy: 'Copy',
  copied: (lines: string) => `Copied: ${counted(lines, 'line')}.`,
  notCopied: 'Not allowed here. The list is selected: press Ctrl+C or ⌘C, or write it to a sheet.',
};

export type RosterListText = typeof rosterList;
