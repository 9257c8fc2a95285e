import { plainCell } from './cell';
import type { Problem } from './problem';
import { typedText } from './typed-text';

/**
 * An agency cell as it is told from others: without spaces around, full-width forms and capitals folded, as Excel's own comparison has it;
 * 123 and "123 " are one agency. null where blank, or 0, which is how some Excel builds hand a blank over.
 */
export function readAgency(cell: unknown): string | null | Problem {
  const value = plainCell(cell);
  if (typeof value === 'object') return value;
  const text = typedText(String(value)).toLowerCase();
  return text === '' || value === 0 ? null : text;
}
