import type { BookSheet } from '../grid/grid';

/** Rows at the top as headings, bold and on grey. */
export const headingLooks = (rows: readonly (readonly unknown[])[]): Required<Pick<BookSheet, 'looks' | 'cellLooks'>> => ({
  looks: [{ isBold: true, fill: 'F1F3F5' }],
  cellLooks: rows.map((row) => Array<number>(row.length).fill(0)),
});
