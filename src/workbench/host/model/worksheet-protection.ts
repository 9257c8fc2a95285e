import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import type { WorksheetState } from './worksheet-state';

const worksheetProtectionType: ModelType<WorksheetState> = {
  name: 'WorksheetProtection',
  properties: { Protected: { read: ({ book, id }) => book.protectedSheets.has(id) } },
  methods: {
    Protect({ book, id }) {
      if (book.protectedSheets.has(id)) throw refusal('AccessDenied');
      book.protectedSheets.add(id);
    },
    Unprotect: ({ book, id }) => void book.protectedSheets.delete(id),
  },
};

export const worksheetProtection = (sheet: WorksheetState): Model => model(worksheetProtectionType, sheet);
