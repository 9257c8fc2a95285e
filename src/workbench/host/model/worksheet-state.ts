import type { WorkbookState } from './workbook-state';

export interface WorksheetState {
  readonly book: WorkbookState;
  readonly id: string;
}
