import type { CloseList } from '../../../../roster/close/chain/closes';
import { workbookCloses } from '../../../closes/closes';
import { type LongWork, useLongWork } from '../../../long-work/use-long-work';
import { useWriter } from '../../../writing/use-writing';

/** The closes of the workbook; read anew with each view that shows them, and after whatever was written or taken back. */
export function useCloseList(): LongWork<CloseList> {
  const now = useWriter().now();
  const anew = now.state === 'outcome' || now.state === 'undo-outcome' ? now : null;
  return useLongWork([], workbookCloses, { anew });
}
