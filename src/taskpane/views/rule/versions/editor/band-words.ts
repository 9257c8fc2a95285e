import { amountText, spokenAmount } from '../../../../text/amount-text';
import { useVersionsWords } from '../words';
import type { BandWords } from './draft';

/** A band's words with its amounts as the reader's language has them. */
export function useBandWords(): BandWords {
  const { language, text } = useVersionsWords();
  const said = (amount: string): string => spokenAmount(amount, language) ?? amountText(amount, language);
  return (from, to, edge) => {
    const words = text.band[edge];
    if (from === null) return to === null ? words.all : words.first(said(to));
    return to === null ? words.last(said(from)) : words.between(said(from), said(to));
  };
}
