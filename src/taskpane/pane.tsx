import { storedRules } from '../excel/workbook-rules';
import { PaneView } from './pane-view';
import { useWorkbookRules } from './use-workbook-rules';

/** The pane of the workbook that is open in Excel. */
export function Pane() {
  return <PaneView {...useWorkbookRules()} stored={storedRules()} />;
}
