// What the tests of closes call in the page.
import { limitWaiting } from '../../../src/excel/answer-limit';
import { dropRecord, keepRecord, keptRecords } from '../../../src/excel/closes/kept-records';
import { sheetTops, cellsOfSheet } from '../../../src/excel/closes/sheet-tops';
import { undoPlan } from '../../../src/excel/plan/undo-plan';
import { writePlan } from '../../../src/excel/plan/write-plan';
import { closeAtHand, workbookCloses } from '../../../src/taskpane/closes/closes';
import { closePlan, listSheetPlan, sealPlan, signPlan } from '../../../src/taskpane/closes/plans';

/** Read from the bundle. @public */
export const ports = {
  ...{ dropRecord, keepRecord, keptRecords, sheetTops, cellsOfSheet, undoPlan, writePlan },
  ...{ closeAtHand, workbookCloses, closePlan, listSheetPlan, sealPlan, signPlan },
  limitWaiting,
};

export type ClosePorts = typeof ports;
