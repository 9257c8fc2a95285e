import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Button } from './controls/button';
import { Notice } from './controls/notice';
import { areWordsLoaded, LanguageContext, loadWords, useWords } from './text/words';

/** A part of the pane that is loaded with its words when it is first shown; from then on it is there at once. */
export interface ViewPart<Props = object> {
  readonly load: () => Promise<ComponentType<Props>>;
  loaded?: ComponentType<Props>;
}

/** The part once it is loaded; where that failed, that, and another try. */
export function PartByAndBy<Props extends object>({ part, props }: { part: ViewPart<Props>; props: Props }) {
  const { text } = useWords();
  const [loading, loadAgain] = usePart(part);
  if (loading === 'loading') return null;
  if (loading !== 'failed') {
    const Loaded = loading as ComponentType<object>;
    return <Loaded {...props} />;
  }
  return (
    <div class="message">
      <Notice kind="fault">
        <p>{text.viewNotLoaded}</p>
      </Notice>
      <Button onPress={loadAgain}>{text.tryAgain}</Button>
    </div>
  );
}

function usePart<Props>(part: ViewPart<Props>): [ComponentType<Props> | 'loading' | 'failed', () => void] {
  const language = useContext(LanguageContext);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
  const loaded = areWordsLoaded(language) ? part.loaded : undefined;
  useEffect(() => {
    if (loaded) return undefined;
    let isOpen = true;
    setState('loading');
    loadWhole(part, () => loadWords(language)).then(
      () => isOpen && setState('loaded'),
      () => isOpen && setState('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, [part, language, attempt]);
  return [loaded ?? (state === 'failed' ? 'failed' : 'loading'), () => setAttempt((times) => times + 1)];
}

/** Which words it has, a part says once it is there. */
async function loadWhole<Props>(part: ViewPart<Props>, loadItsWords: () => Promise<void>): Promise<void> {
  part.loaded ??= await part.load();
  await loadItsWords();
}
