import Papa from 'papaparse';

// In this order where two fit equally well.
const delimiters = [',', ';', '\t'] as const;
const previewRows = 50;

/**
 * The delimiter by which most of the first rows have the same number of fields, two at least; the one that gives more
 * fields where several do. Quotes are heeded. papaparse's own guess prefers the comma of "1,234.50" to the tab beside it.
 */
export function guessDelimiter(text: string, newline: '\n' | '\r'): string {
  let best = { delimiter: ',' as string, share: 0, fields: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline, preview: previewRows, skipEmptyLines: true });
    const counts = new Map<number, number>();
    for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [fields, rows] of counts) {
      const share = rows / data.length;
      if (fields > 1 && (share > best.share || (share === best.share && fields > best.fields))) best = { delimiter, share, fields };
    }
  }
  return best.delimiter;
}
