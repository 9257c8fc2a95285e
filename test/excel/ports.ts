// What the tests of the ports call in the page.
import { limitWaiting } from '../../src/excel/answer-limit';
import { capabilities } from '../../src/excel/capabilities';
import { chooseRule, deleteOwnVersion, replaceSettings, saveOwnVersion, setEffectiveDates } from '../../src/excel/rules/change-rules';
import { chosenLanguage, spokenLanguage } from '../../src/excel/language';
import { chooseLanguage } from '../../src/excel/language-choice';
import { enterAgain, stuckFormulas } from '../../src/excel/sheets/stuck-formulas';
import { insertPicture } from '../../src/excel/sheets/pictures';
import { obstaclesTo } from '../../src/excel/plan/obstacles';
import { cellChunks, readCells } from '../../src/excel/cells/read-cells';
import { countedCall } from '../../src/excel/events/answered-calls';
import { untilAtRest } from '../../src/excel/events/calculation';
import { lookOnceComputed } from '../../src/excel/cells/look-once-computed';
import { readPlainCells } from '../../src/excel/cells/read-plain-cells';
import { recalculateForRule } from '../../src/excel/events/recalculation-due';
import { newSelectionStore, selectedArea } from '../../src/excel/events/selection';
import { sheetArea } from '../../src/sheet/sheet-area';
import { firstFormulas, tableAtHand } from '../../src/excel/cells/table-at-hand';
import { swapFormulas } from '../../src/excel/hand-over/swap';
import { swapBack } from '../../src/excel/hand-over/swap-back';
import { undoPlan } from '../../src/excel/plan/undo-plan';
import { onWorkbookRulesChanged, startWorkbookRules, storedRules, workbookRules } from '../../src/excel/rules/workbook-rules';
import { isInTable, selectCells, writeCells } from '../../src/excel/cells/write-cells';
import { writePlan } from '../../src/excel/plan/write-plan';

/** Read from the bundle. @public */
export const ports = {
  ...{ capabilities, chooseRule, deleteOwnVersion, replaceSettings, saveOwnVersion, setEffectiveDates },
  ...{ chosenLanguage, spokenLanguage, chooseLanguage, insertPicture, cellChunks, readCells },
  ...{ enterAgain, stuckFormulas },
  ...{ obstaclesTo, swapBack, swapFormulas, undoPlan, writePlan },
  ...{ countedCall, lookOnceComputed, untilAtRest },
  ...{ firstFormulas, readPlainCells, tableAtHand },
  ...{ newSelectionStore, selectedArea, sheetArea, storedRules, workbookRules, isInTable, selectCells, writeCells },
  limitWaiting,
  /** As start.ts wires it. */
  start: (now: string): Promise<void> => {
    onWorkbookRulesChanged((changesAnswers) => changesAnswers && recalculateForRule());
    return startWorkbookRules(now);
  },
};

export type Ports = typeof ports;
