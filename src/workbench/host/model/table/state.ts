import type { Table, WorkbookState } from '../workbook-state';

export interface TableState {
  readonly book: WorkbookState;
  readonly table: Table;
}
