import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../../excel/error-reason';
import { Notice } from '../../../../controls/notice';
import type { PortableFormProps } from './portable-form';
import { usePortableWords } from './words';

/** A component is a function, which useState would call: so it stands in an object. */
interface Loaded {
  readonly Form: ComponentType<PortableFormProps>;
}

let known: Loaded | null = null;

/** The form and all dialects, loaded when a version is to be used elsewhere: the view opens without them. */
export function PortableByAndBy(props: PortableFormProps) {
  const { text } = usePortableWords();
  const [loaded, setLoaded] = useState(known);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (loaded) return;
    import(/* webpackChunkName: "portable" */ './portable-form').then(
      ({ PortableForm }) => setLoaded((known = { Form: PortableForm })),
      (error: unknown) => setRefused(errorReason(error)),
    );
  }, []);
  if (loaded) return <loaded.Form {...props} />;
  if (refused === null) return null;
  return (
    <Notice kind="fault">
      <p>{text.portable.failed(refused)}</p>
    </Notice>
  );
}
