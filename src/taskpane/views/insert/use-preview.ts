import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import { usePane, useSelection } from '../../pane-context';
import { answerOfCall, previewRows, type Matrix } from '../../calls/answer-of-call';
import { sizeOf, type Call } from '../../calls/call';

export type Preview =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'answered'; readonly answered: Matrix }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly reason: string };

/** Up to so many cells are read again whenever a cell may have changed; more only when a person asks. */
const readAgainUpTo = 5000;

/** What the call answers now, anew whenever the rule, the language or a cell may have changed. */
export function usePreview(call: Call | null): [Preview, { readonly again: () => void; readonly cancel: () => void }] {
  const { reading, language } = usePane();
  const selection = useSelection();
  const [latest, setLatest] = useState<{ key: string; preview: Preview }>({ key: 'null', preview: { state: 'none' } });
  const [times, setTimes] = useState(0);
  const [controller, setController] = useState<AbortController>();
  const key = JSON.stringify(call);
  const isSmall = call !== null && (call.size !== null || cellsRead(call) <= readAgainUpTo);
  useEffect(() => {
    if (!call) return undefined;
    const show = (preview: Preview) => setLatest({ key, preview });
    const abort = new AbortController();
    setController(abort);
    const { signal } = abort;
    const onProgress = (done: number, of: number) => {
      if (!signal.aborted && done < of && of > readAgainUpTo) show({ state: 'reading', share: done / of });
    };
    answerOfCall(call, { firstRows: previewRows, onProgress, signal }).then(
      (answered) => !signal.aborted && show({ state: 'answered', answered }),
      (error: unknown) => !signal.aborted && show({ state: 'failed', reason: errorReason(error) }),
    );
    return () => abort.abort();
  }, [key, reading, language, times, isSmall ? selection : null]);
  // What another call answered is nobody's preview.
  const preview: Preview = !call ? { state: 'none' } : latest.key === key ? latest.preview : { state: 'reading', share: 0 };
  return [
    preview,
    {
      again: () => setTimes((before) => before + 1),
      cancel: () => {
        controller?.abort();
        setLatest({ key, preview: { state: 'stopped' } });
      },
    },
  ];
}

function cellsRead(call: Call): number {
  return call.given.reduce((sum, [, given]) => sum + sizeOf(given).rows * sizeOf(given).columns, 0);
}
