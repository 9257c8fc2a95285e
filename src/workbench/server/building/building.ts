// How far the building is, for whoever asks: the terminal line by line, a page that was opened early by itself.
import type { PartName, PartNews } from '../build/part-news';

interface Progress {
  /** From 0 to 1; 1 where there is nothing to build. */
  readonly shares: Readonly<Record<PartName, number>>;
  /** What went wrong, of all parts. */
  readonly errors: readonly string[];
  readonly isReady: boolean;
}

export interface Building {
  now(): Progress;
  tell(news: PartNews): void;
  /** All parts are there. */
  end(): void;
  /** Calls back after each change; answers how to stop that. */
  follow(listener: () => void): () => void;
}

export function building(): Building {
  let progress: Progress = { shares: { addin: 0, workbench: 0 }, errors: [], isReady: false };
  const listeners = new Set<() => void>();
  const change = (changed: Partial<Progress>): void => {
    progress = { ...progress, ...changed };
    for (const listener of listeners) listener();
  };
  const shareIn = (news: PartNews): number | undefined => {
    if (news.is === 'at') return news.share;
    return news.is === 'fresh' || news.is === 'built' ? 1 : undefined;
  };
  return {
    now: () => progress,
    tell(news) {
      const share = shareIn(news);
      if (share !== undefined) change({ shares: { ...progress.shares, [news.name]: share } });
      if (news.is === 'failed') change({ errors: [...progress.errors, `${news.name}\n${news.errors}`] });
    },
    end: () => change({ isReady: true }),
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
