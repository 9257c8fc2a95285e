/** The calendar month that is counted for a month of assessment, both as YYYY-MM, with its first day and the next month's. */
export interface CountedMonth {
  readonly assessed: string;
  readonly counted: string;
  readonly firstDay: string;
  readonly dayAfter: string;
}

/** null where it is no month from 1900-02 to 9999-12. */
export function countedMonth(assessed: string): CountedMonth | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(assessed);
  const month = parts ? Number(parts[1]) * 12 + Number(parts[2]) - 1 : 0;
  if (month < 1900 * 12 + 1) return null;
  const counted = `${String(Math.floor((month - 1) / 12)).padStart(4, '0')}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  return { assessed, counted, firstDay: `${counted}-01`, dayAfter: `${assessed}-01` };
}
