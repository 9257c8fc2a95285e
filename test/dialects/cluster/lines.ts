// Order lines by their number: as the servers make them and as the text that the add-in reads. That both are the same the sums tell.

export const header = '机构编号,成交时间,订单金额';
const agencies = 50_000;

const two = (n: number): string => String(n).padStart(2, '0');

/** Prime steps keep neighbours apart; cents that no double holds, a refund now and then, one line of 37 of the month before. */
function lineAt(line: number): string {
  const agency = 100_000 + ((line * 7919) % agencies);
  const cents = ((line * 104_729) % 899_999) + 7;
  const month = line % 37 === 0 ? '09' : '10';
  const yuan = `${line % 211 === 0 ? '-' : ''}${Math.floor(cents / 100)}.${two(cents % 100)}`;
  return `JG${agency},2026-${month}-${two((line % 30) + 1)} ${two(line % 24)}:${two(line % 60)}:${two((line * 7) % 60)},${yuan}\n`;
}

/** Lines from ≤ line < to. */
export function linesText(from: number, to: number): string {
  const lines: string[] = [];
  for (let line = from; line < to; line++) lines.push(lineAt(line));
  return lines.join('');
}

/** The same lines as rows of a table: every `of`-th from `first` on, `count` of them. */
export const linesQuery = (first: number, of: number, count: number): string => `SELECT
  concat('JG', toString(100000 + (n * 7919) % ${agencies})),
  if(n % 37 = 0, toDateTime('2026-09-01 00:00:00'), toDateTime('2026-10-01 00:00:00')) + (n % 30) * 86400 + (n % 24) * 3600 + (n % 60) * 60 + (n * 7) % 60,
  toDecimal64(if(n % 211 = 0, -1, 1) * toInt64((n * 104729) % 899999 + 7), 2) / 100
FROM (SELECT number * ${of} + ${first} AS n FROM system.numbers LIMIT ${count})`;
