import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ViewId } from '../view-id';
import { useWriter } from './use-writing';

type Line = ComponentType<{ readonly open: ViewId }>;

/** The line on what is being written, loaded when something is written for the first time. */
export function LineAboveViews({ open }: { readonly open: ViewId }) {
  const isNeeded = useWriter().now().state !== 'idle';
  // A component is a function, which useState would call: so it stands in an object.
  const [loaded, setLoaded] = useState<{ readonly Line: Line } | null>(null);
  useEffect(() => {
    if (!isNeeded || loaded) return;
    // Where that fails the place that writes still says everything; the next plan tries again.
    import(/* webpackChunkName: "writing-line" */ './writing-line').then(
      (line) => setLoaded({ Line: line.WritingLine }),
      () => undefined,
    );
  }, [isNeeded]);
  return loaded && <loaded.Line open={open} />;
}
