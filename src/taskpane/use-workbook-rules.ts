import { useEffect, useState } from 'preact/hooks';
import { onWorkbookRulesChanged, workbookRules } from '../excel/workbook-rules';
import type { PaneReading } from './pane-view';

/** The workbook's rulebook, read anew after each change by anyone; and how to ask once more. */
export function useWorkbookRules(): readonly [PaneReading, () => void] {
  const [reading, setReading] = useState<PaneReading>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => onWorkbookRulesChanged(() => setAsked((times) => times + 1)), []);
  useEffect(() => {
    let isLatest = true;
    void workbookRules().then((answer) => isLatest && setReading(answer));
    return () => {
      isLatest = false;
    };
  }, [asked]);
  const askAgain = (): void => {
    setReading({ state: 'loading' });
    setAsked((times) => times + 1);
  };
  return [reading, askAgain];
}
