import type { WritePlan } from '../../../../excel/plan/shape';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useWriting } from '../../../writing/use-writing';

interface Closed {
  readonly plan: WritePlan;
  /** Of assessment, YYYY-MM. */
  readonly month: string;
  readonly code: string;
  readonly sequence: number;
}

export const closedKey = memoryKey<Closed | null>(() => null);

/** What was closed here last and stands in the workbook; null where nothing was, or it was taken back. */
export function useClosed(): Closed | null {
  const { undo } = useWriting('close');
  const [closed] = useMemory(closedKey);
  return closed && undo?.alongside === closed.plan.alongside ? closed : null;
}
