// Frozen panes are kept and read back; a grid's screen shows those of rows.
import { maximumColumns, maximumRows } from '../../grid/address';
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import { onSheet, rangeNamed, whole } from './range-state';
import type { WorksheetState } from './worksheet-state';

function location({ book, id }: WorksheetState): Model | null {
  const area = book.frozen.get(id);
  return area ? book.make.range(id, area) : null;
}

const freezePanesType: ModelType<WorksheetState> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows({ book, id }, count) {
      const rows = whole(count, 1);
      book.frozen.set(id, onSheet({ row: 0, column: 0, rows, columns: maximumColumns }));
      book.grid.screen?.freezeRows(id, rows);
    },
    FreezeColumns: ({ book, id }, count) =>
      void book.frozen.set(id, onSheet({ row: 0, column: 0, rows: maximumRows, columns: whole(count, 1) })),
    FreezeAt: ({ book, id }, range) => void book.frozen.set(id, rangeNamed(book, range, id).area),
    Unfreeze({ book, id }) {
      if (book.frozen.delete(id)) book.grid.screen?.freezeRows(id, 0);
    },
    GetLocationOrNullObject: location,
    GetLocation(sheet) {
      const there = location(sheet);
      if (!there) throw refusal('ItemNotFound');
      return there;
    },
  },
};

export const freezePanes = (sheet: WorksheetState): Model => model(freezePanesType, sheet);
