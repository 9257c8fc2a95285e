// Frozen panes are kept and read back; a grid's screen does not show them.
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
    FreezeRows: ({ book, id }, count) =>
      void book.frozen.set(id, onSheet({ row: 0, column: 0, rows: whole(count, 1), columns: maximumColumns })),
    FreezeColumns: ({ book, id }, count) =>
      void book.frozen.set(id, onSheet({ row: 0, column: 0, rows: maximumRows, columns: whole(count, 1) })),
    FreezeAt: ({ book, id }, range) => void book.frozen.set(id, rangeNamed(book, range, id).area),
    Unfreeze: ({ book, id }) => void book.frozen.delete(id),
    GetLocationOrNullObject: location,
    GetLocation(sheet) {
      const there = location(sheet);
      if (!there) throw refusal('ItemNotFound');
      return there;
    },
  },
};

export const freezePanes = (sheet: WorksheetState): Model => model(freezePanesType, sheet);
