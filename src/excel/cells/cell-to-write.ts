/** Text stays text, whatever it looks like; null leaves the cell as it is. */
export type CellToWrite = { readonly formula: string } | string | number | boolean | null;

/** What Excel is given for it. */
export function entered(cell: CellToWrite): string | number | boolean | null {
  // The apostrophe keeps "=1+1", "000123" and "1-2" the text they are.
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return typeof cell === 'object' && cell !== null ? cell.formula : cell;
}
