import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';

/** Whether the closes stand in the place of the steps, and of which of them everything is shown. */
interface ClosesOpen {
  readonly isOpen: boolean;
  /** By its number; null: the list of all. */
  readonly sequence: number | null;
}

const openKey = memoryKey<ClosesOpen>(() => ({ isOpen: false, sequence: null }));

export function useClosesOpen(): ClosesOpen & {
  readonly open: (sequence: number | null) => void;
  readonly leave: () => void;
} {
  const [now, keep] = useMemory(openKey);
  return {
    ...now,
    open: (sequence) => keep({ isOpen: true, sequence }),
    leave: () => keep({ isOpen: false, sequence: null }),
  };
}
