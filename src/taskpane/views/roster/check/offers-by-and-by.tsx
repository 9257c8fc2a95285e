import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { Notice } from '../../../controls/notice';
import type { ColumnOffersProps } from './offers';
// Their words are loaded with the view's, so that they are there whenever these are.
import './counted/words';
import './days/words';
import { useCheckWords } from './words';

/** A component is a function, which useState would call: so it stands in an object. */
interface Loaded {
  readonly Offers: ComponentType<ColumnOffersProps>;
}

let known: Loaded | null = null;

/** Column offers, loaded once a table is checked: the view opens without them. */
export function ColumnOffersByAndBy(props: ColumnOffersProps) {
  const { text } = useCheckWords();
  const [loaded, setLoaded] = useState(known);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (loaded) return;
    import(/* webpackChunkName: "roster-columns" */ './offers').then(
      ({ ColumnOffers }) => setLoaded((known = { Offers: ColumnOffers })),
      (error: unknown) => setRefused(errorReason(error)),
    );
  }, []);
  if (loaded) return <loaded.Offers {...props} />;
  if (refused === null) return null;
  return (
    <Notice kind="fault">
      <p>{text.failed(refused)}</p>
    </Notice>
  );
}
