// What the tests of events call in the page, besides the ports.
import { onCellChanges } from '../../../src/excel/events/cell-changes';
import { onRecalculationDue, recalculateForRule } from '../../../src/excel/events/recalculation-due';
import { onWorkbookRulesChanged, startWorkbookRules } from '../../../src/excel/rules/workbook-rules';
import { ports as others } from '../ports';

/** Read from the bundle. @public */
export const ports = {
  ...others,
  ...{ onCellChanges, onRecalculationDue },
  /** As start.ts wires it. */
  start: (now: string): Promise<void> => {
    onWorkbookRulesChanged((changesAnswers) => changesAnswers && recalculateForRule());
    return startWorkbookRules(now);
  },
};

export type EventPorts = typeof ports;
