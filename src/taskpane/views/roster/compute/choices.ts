import type { AnswerKind } from '../../../../roster/assess/answer-kind';

/** spill: one formula per column. cells: one per cell. values: none, what the formulas would answer now. */
export type ComputeHow = 'spill' | 'cells' | 'values';
/** beside: the first blank columns right of the table. selection: from the selected column on. table: as columns of the Excel table itself. */
export type ComputeWhere = 'beside' | 'selection' | 'table' | 'sheet';

/** What a person chose to write. */
export interface ComputeChoices {
  readonly kinds: readonly AnswerKind[];
  readonly how: ComputeHow;
  readonly where: ComputeWhere;
  /** CHECK and EXPLAIN are written as values where as formulas they would answer more than Excel on the web takes. */
  readonly sentencesAsValues: boolean;
}

export const firstChoices: ComputeChoices = {
  kinds: ['tier', 'deposit', 'topUp', 'shortfall', 'check'],
  how: 'spill',
  where: 'beside',
  sentencesAsValues: true,
};
