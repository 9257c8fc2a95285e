// The recalculation that a change of rule asks for. Until it is done cells keep the former rule's amounts, so a refusal is told, and Excel asked
// again whenever somebody works in the workbook.
import { errorReason } from '../error-reason';
import { recalculate } from './recalculate';

/** Milliseconds from a refusal to the next attempt; twice as many after each, because an attempt done in part is a sign of work itself. */
const [firstPause, longestPause] = [1000, 60_000];

let changes = 0;
let covered = 0;
let refusal: string | null = null;
let pause = firstPause;
let refusedAt = 0;
let isPlanned = false;
const listeners = new Set<(reason: string | null) => void>();

/** The rule is another one: every formula is computed anew. Never rejects. */
export function recalculateForRule(): void {
  changes++;
  void attempt();
}

/** A sign that Excel may do it now. */
export function recalculateIfDue(): void {
  if (refusal === null || isPlanned) return;
  isPlanned = true;
  const wait = Math.max(0, refusedAt + pause - performance.now());
  pause = Math.min(pause * 2, longestPause);
  setTimeout(() => {
    isPlanned = false;
    if (refusal !== null) void attempt();
  }, wait);
}

/** Called with Excel's reason while cells may show the former rule's amounts, with null once they do not; answers how to stop that. */
export function onRecalculationDue(listener: (reason: string | null) => void): () => void {
  listeners.add(listener);
  listener(refusal);
  return () => listeners.delete(listener);
}

async function attempt(): Promise<void> {
  const asked = changes;
  try {
    await recalculate();
    covered = Math.max(covered, asked);
  } catch (error) {
    if (covered < asked) tell(errorReason(error));
    refusedAt = performance.now();
  }
  if (covered < changes) return;
  pause = firstPause;
  tell(null);
}

function tell(reason: string | null): void {
  if (reason === refusal) return;
  refusal = reason;
  for (const listener of listeners) listener(reason);
}
