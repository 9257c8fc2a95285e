import { plainCell, typedText, withoutInvisible } from './cell';
import type { Problem } from './problem';

/**
 * An agency cell as it is told from others: without spaces around and invisible characters anywhere, full-width forms and capitals folded, as
 * Excel's own comparison has it; 123 and "123 " are one agency, "00123" is another. null where blank, or 0, which is how some Excel builds
 * hand a blank over. A number that no cell holds (NaN) is an error.
 */
export function readAgency(cell: unknown): string | null | Problem {
  const value = plainCell(cell);
  if (typeof value === 'object') return value;
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'error-cell', seen: '#NUM!' };
  const text = typedText(withoutInvisible(String(value))).toLowerCase();
  return text === '' || value === 0 ? null : text;
}
