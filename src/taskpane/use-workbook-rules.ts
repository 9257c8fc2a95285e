import { useEffect, useState } from 'preact/hooks';
import { onWorkbookRulesChanged, workbookRules } from '../excel/rules/workbook-rules';
import type { RulebookReading } from '../rules/rulebook';

export type PaneReading = RulebookReading | { readonly state: 'loading' };

export interface WorkbookRules {
  readonly reading: PaneReading;
  /** True while Excel is being asked; what was read before stays in view. */
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** The workbook's rulebook, read anew after each change by anyone. */
export function useWorkbookRules(): WorkbookRules {
  const [reading, setReading] = useState<PaneReading>({ state: 'loading' });
  const [isAsking, setAsking] = useState(true);
  const [asked, setAsked] = useState(0);
  const askAgain = (): void => setAsked((times) => times + 1);
  useEffect(() => onWorkbookRulesChanged(askAgain), []);
  useEffect(() => {
    let isLatest = true;
    setAsking(true);
    void workbookRules().then((answer) => {
      if (!isLatest) return;
      setReading(answer);
      setAsking(false);
    });
    return () => {
      isLatest = false;
    };
  }, [asked]);
  return { reading, isAsking, askAgain };
}
