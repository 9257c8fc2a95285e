import { refusal } from '../rich-api-error';
import type { ModelType } from './model-type';
import type { WorkbookState } from './workbook-state';

const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'];
const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationType: ModelType<WorkbookState> = {
  name: 'Application',
  properties: {
    /** Kept and read back; the grid goes on computing by itself. */
    CalculationMode: {
      read: (book) => book.calculationMode,
      set(book, mode) {
        if (!calculationModes.includes(String(mode))) throw refusal('InvalidArgument', String(mode));
        book.calculationMode = String(mode);
      },
    },
    CalculationState: { read: (book) => (book.isCalculating() ? 'Calculating' : 'Done') },
    CalculationEngineVersion: { read: () => 191029 },
    DecimalSeparator: { read: () => '.' },
    ThousandsSeparator: { read: () => ',' },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate(book, type) {
      if (!calculationTypes.includes(String(type))) throw refusal('InvalidArgument', String(type));
      // "Recalculate" computes what is stale, and in a grid that computes by itself nothing is.
      if (type !== 'Recalculate') book.grid.recalculate();
    },
    // Both only ask for speed: what a batch leaves behind is the same.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
