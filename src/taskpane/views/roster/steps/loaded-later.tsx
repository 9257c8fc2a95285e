import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { Notice } from '../../../controls/notice';
import { useCheckWords } from '../check/words';

/** A component is a function, which useState would call: so it stands in an object. */
interface Loaded<Props> {
  readonly Component: ComponentType<Props>;
}

/** What most tables do not need, loaded when it is first drawn. Its words are to be loaded with the view's. */
export function loadedLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: Loaded<Props> | null = null;
  return function LoadedLater(props: Props) {
    const { text } = useCheckWords();
    const [loaded, setLoaded] = useState(known);
    const [refused, setRefused] = useState<string | null>(null);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (Component) => setLoaded((known = { Component })),
        (error: unknown) => setRefused(errorReason(error)),
      );
    }, []);
    if (loaded) return <loaded.Component {...props} />;
    if (refused === null) return null;
    return (
      <Notice kind="fault">
        <p>{text.failed(refused)}</p>
      </Notice>
    );
  };
}
