import { plainCell } from './cell';
import type { Problem } from './problem';

/** An agency cell as it is told from others: text without spaces around, so that 123 and "123 " are one agency; null where blank. */
export function readAgency(cell: unknown): string | null | Problem {
  const value = plainCell(cell);
  if (typeof value === 'object') return value;
  const text = String(value).trim();
  return text === '' ? null : text;
}
