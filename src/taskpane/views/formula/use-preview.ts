import { answerOfCall, previewRows, type AnswerRows } from '../../calls/answer-of-call';
import { sizeOf, type Call } from '../../calls/call';
import { useLongWork, type LongWork } from '../../long-work/use-long-work';
import { usePane, useSelection } from '../../pane-context';

export type Preview = LongWork<AnswerRows>;

/** Up to so many cells are read again whenever a cell may have changed; more only when a person asks. */
const readAgainUpTo = 5000;

/** What the call answers now, anew whenever the rule, the language or a cell may have changed. */
export function usePreview(call: Call | null): Preview {
  const { reading, language } = usePane();
  const selection = useSelection();
  const isSmall = call !== null && (call.size !== null || cellsRead(call) <= readAgainUpTo);
  // What another call answered, or this one under another rule, is nobody's preview.
  return useLongWork(
    [JSON.stringify(call), reading, language],
    call && ((turn) => answerOfCall(call, { firstRows: previewRows, ...turn })),
    {
      anew: isSmall ? selection : null,
    },
  );
}

function cellsRead(call: Call): number {
  return call.given.reduce((sum, [, given]) => sum + sizeOf(given).rows * sizeOf(given).columns, 0);
}
