// What protection forbids.
import { refusal } from '../../rich-api-error';
import { look, looks } from './look';
import { isUnbounded, type RangeState } from './state';
import { model, type Model, type ModelType } from '../model-type';
import { sheetOf } from '../workbook-state';

const formatProtectionType: ModelType<RangeState> = {
  name: 'FormatProtection',
  properties: looks('protection', { Locked: true, FormulaHidden: false }),
};

export const formatProtection = (range: RangeState): Model => model(formatProtectionType, range);

/** Refuses where the sheet is protected and a cell locked, or the range is whole rows or columns. */
export function refuseUnlessWritable(range: RangeState): void {
  const isLocked = () => look(range, 'protection.Locked', true) !== false;
  if (range.book.protectedSheets.has(range.sheet) && isLocked()) throw refusal('AccessDenied', sheetOf(range.book, range.sheet).name);
  if (isUnbounded(range)) throw refusal('InvalidArgument');
}
