import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadedViews, type View } from './views';

/** A view once it is loaded, and how to try again where that failed. */
export function useView(view: View | undefined): [ComponentType | 'loading' | 'failed', () => void] {
  const [attempt, setAttempt] = useState(0);
  // A component is a function, which useState would call: so it stands in an object.
  const [loaded, setLoaded] = useState<{ view: ComponentType | 'loading' | 'failed' }>(() => ({
    view: (view && loadedViews.get(view.id)) ?? 'loading',
  }));
  useEffect(() => {
    if (!view || loadedViews.has(view.id)) return undefined;
    let isOpen = true;
    setLoaded({ view: 'loading' });
    view.load().then(
      (component) => {
        loadedViews.set(view.id, component);
        if (isOpen) setLoaded({ view: component });
      },
      () => isOpen && setLoaded({ view: 'failed' }),
    );
    return () => {
      isOpen = false;
    };
  }, [view, attempt]);
  return [loaded.view, () => setAttempt((times) => times + 1)];
}
