// When Univer computes: which passes run, which are due, and how to ask for one.
import type { Injector, IRange } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { IUnitRange } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/preset-sheets-core';

export interface UniverCalculation {
  /** Another number whenever formulas may be evaluated anew: Univer evaluates some twice in one pass, once what they read has spilled. */
  evaluation(): number;
  /** A pass runs, or one will: a cell was changed a moment ago. */
  isBusy(): boolean;
  /** Has these cells (or, with `undefined`, every formula) computed anew. */
  run(cells?: readonly { readonly unit: string; readonly sheet: string; readonly range: IRange }[]): void;
  /** What the running pass computes is put into no cell: the cells are other ones now. Another pass has to follow. */
  giveUp(): void;
  /** After each pass, when its results are in the cells. */
  onPass(listener: () => void): void;
  /** After each pass, and whenever a change turned out to need none. */
  onRest(listener: () => void): void;
}

// Univer waits 0.1 s for further changes before it starts; a change that has started nothing by then needs no pass.
const startsWithin = 150;
const styleOnly = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

export function watchCalculation(injector: Injector): UniverCalculation {
  const commands = injector.get(ICommandService);
  const dirty = injector.get(IActiveDirtyManagerService);
  const passes: (() => void)[] = [];
  const rests: (() => void)[] = [];
  let evaluation = 0;
  let running = 0;
  let due: ReturnType<typeof setTimeout> | undefined;

  const rest = () => rests.forEach((listener) => listener());

  const giveUp = () => {
    if (running > 0) commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
  };

  commands.onCommandExecuted((command, options) => {
    if (!dirty.get(command.id)) return;
    // The same exceptions that Univer's TriggerCalculationController makes.
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    if (command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || styleOnly.has(trigger ?? ''))) return;
    // Univer itself stops it 0.1 s later; a pass that ends before then would fill cells that were emptied, overwritten or moved meanwhile.
    if (command.id !== SetTriggerFormulaCalculationStartMutation.id) giveUp();
    clearTimeout(due);
    due = setTimeout(() => {
      due = undefined;
      rest();
    }, startsWithin);
  });

  injector.get(ICalculateFormulaService).executionInProgressListener$.subscribe(({ stage }) => {
    evaluation++;
    if (stage === FormulaExecuteStageType.START) {
      running++;
      clearTimeout(due);
      due = undefined;
    }
    if (stage !== FormulaExecuteStageType.CALCULATION_COMPLETED) return;
    running--;
    // The results are put into the cells in the promise jobs that follow.
    setTimeout(() => {
      if (running === 0) passes.forEach((listener) => listener());
      rest();
    });
  });

  return {
    evaluation: () => evaluation,
    isBusy: () => running > 0 || due !== undefined,
    run(cells) {
      const dirtyRanges: IUnitRange[] = (cells ?? []).map(({ unit, sheet, range }) => ({ unitId: unit, sheetId: sheet, range }));
      const nothing = {
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
      };
      const params = { ...nothing, clearDependencyTreeCache: {}, dirtyRanges, forceCalculation: cells === undefined };
      commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    },
    giveUp,
    onPass: (listener) => void passes.push(listener),
    onRest: (listener) => void rests.push(listener),
  };
}
