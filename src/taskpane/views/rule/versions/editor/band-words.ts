import { amountText, spokenAmount } from '../../../../text/amount-text';
import { useVersionsWords } from '../words';
import type { BandWords } from './draft';

/** A band's words with its amounts as the reader's language has them. */
export function useBandWords(): BandWords {
  const { language, text } = useVersionsWords();
  const said = (amount: string | null): string | null => amount && (spokenAmount(amount, language) ?? amountText(amount, language));
  return (from, to, edge) => text.band(said(from), said(to), edge);
}
