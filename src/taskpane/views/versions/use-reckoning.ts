import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';

export type Reckoning<T> =
  | { readonly state: 'none' }
  /** `share` of 1 that is done. */
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'done'; readonly result: T };

export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Something that reads many cells: started, followed, stopped; stopped too when the page is left. */
export function useReckoning<T>(): [Reckoning<T>, (run: (options: Run) => Promise<T>) => void, () => void] {
  const [reckoning, set] = useState<Reckoning<T>>({ state: 'none' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const start = (run: (options: Run) => Promise<T>): void => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isCurrent = (): boolean => current.current === controller;
    set({ state: 'running', share: 0 });
    run({ signal: controller.signal, onProgress: (share) => isCurrent() && set({ state: 'running', share }) }).then(
      (result) => isCurrent() && set({ state: 'done', result }),
      (error: unknown) =>
        isCurrent() && set(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', reason: errorReason(error) }),
    );
  };
  return [reckoning, start, () => current.current?.abort()];
}
