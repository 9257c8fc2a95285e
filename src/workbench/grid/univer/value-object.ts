// Between the values of Univer's formula engine and those of the grid.
import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/preset-sheets-core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { ErrorType } from '@univerjs/preset-sheets-core';
import type { CallArgument, CellError, CellValue } from '../grid';
import { cellValue, errorNameInUniver } from './cell-value';

/** Univer does not know #BUSY!; once told, a formula that reads a waiting cell waits with it. */
export function knowBusy(): void {
  ERROR_TYPE_SET.add('#BUSY!' as ErrorType);
}

function elementValue(value: Nullable<BaseValueObject>): CellValue {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: errorNameInUniver(value.getValue()) ?? '#VALUE!' };
  return value.getValue();
}

// Read from the cells themselves: Univer's own reading of a range makes a blank of empty text.
function referenceValues(reference: BaseReferenceObject): CellValue[][] {
  if (reference.getForcedSheetName() && !reference.getForcedSheetId()) return [[{ error: '#REF!' }]];
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const values: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      if (row < 0 || column < 0) values.push({ error: '#REF!' });
      else {
        const cell = reference.getCellData(row, column);
        values.push(cell ? cellValue(cell, cell !== stored?.getValue(row, column)) : null);
      }
    }
    rows.push(values);
  }
  return rows;
}

/** An argument of a formula as the grid hands it over; undefined where it is left out. */
export function argumentValues(given: FunctionVariantType): CallArgument {
  if (given.isReferenceObject()) return referenceValues(given as BaseReferenceObject);
  if (given.isArray()) return (given as ArrayValueObject).getArrayValue().map((row) => row.map((value) => elementValue(value)));
  const value = given as BaseValueObject;
  if (value.isLambda()) return [[{ error: '#VALUE!' }]];
  return value.isNull() ? undefined : [[elementValue(value)]];
}

/** The error as Univer computes with it; the sentence travels with the value into the cell. */
export function errorValue({ error, message }: CellError): ErrorValueObject {
  if (message === undefined) return ErrorValueObject.create(error as ErrorType);
  // Not `create`: it answers a shared object, which the sentence would spoil.
  const own = new ErrorValueObject(error as ErrorType);
  own.withCustomData({ sentence: message });
  return own;
}

function cellObject(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create('#NUM!' as ErrorType);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return typeof value === 'string' ? new StringValueObject(value) : errorValue(value);
}

/** A function's answer as Univer spills it; nothing (null) counts as 0, an answer without cells is #CALC!. */
export function answerObject(
  answer: readonly (readonly CellValue[])[],
  at: { readonly unit: string; readonly sheet: string; readonly row: number; readonly column: number },
): BaseValueObject {
  const columnCount = answer[0]?.length ?? 0;
  if (columnCount === 0) return errorValue({ error: '#CALC!' });
  if (answer.length === 1 && columnCount === 1) return cellObject(answer[0]?.[0] ?? null);
  const calculateValueList = answer.map((row) => row.map(cellObject));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: answer.length,
    columnCount,
    unitId: at.unit,
    sheetId: at.sheet,
    row: at.row,
    column: at.column,
  });
}
