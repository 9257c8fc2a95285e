import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { loadedViews, type View } from './views';
import { areWordsLoaded, LanguageContext, loadWords } from './words';

/** A view once it and its words in the pane's language are loaded, and how to try again where that failed. */
export function useView(view: View | undefined): [ComponentType | 'loading' | 'failed', () => void] {
  const language = useContext(LanguageContext);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
  const loaded = view && areWordsLoaded(language) ? loadedViews.get(view.id) : undefined;
  useEffect(() => {
    if (!view || loaded) return undefined;
    let isOpen = true;
    setState('loading');
    loadWhole(view, () => loadWords(language)).then(
      () => isOpen && setState('loaded'),
      () => isOpen && setState('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, [view, language, attempt]);
  return [loaded ?? (state === 'failed' ? 'failed' : 'loading'), () => setAttempt((times) => times + 1)];
}

/** Which words it has, a view says once it is there. */
async function loadWhole(view: View, loadItsWords: () => Promise<void>): Promise<void> {
  if (!loadedViews.has(view.id)) loadedViews.set(view.id, await view.load());
  await loadItsWords();
}
