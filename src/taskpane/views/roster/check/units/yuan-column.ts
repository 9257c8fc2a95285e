import { isProblem } from '../../../../../engine/amounts/cell';
import { zero } from '../../../../../engine/amounts/money';
import { yuan } from '../../../../../i18n/yuan';
import { amountInUnit } from '../../../../../roster/check/amount-in-unit';
import type { UnitFinding } from '../../../../../roster/check/unit-check';
import { hasSign, unitTextFormula, yuanFormula } from '../../../../../roster/check/yuan-formula';
import { columnLetters } from '../../../../../sheet/column-letters';
import { cellAt } from '../../find/cell-at';
import { cellText } from '../../source/row';
import type { TableSource } from '../../source/source';
import { type ColumnToWrite, everyDigit } from '../beside/plan';
import type { useCheckWords } from '../words';
import { plainHeader } from './plain-header';

/** yuan: formulas that multiply; text: formulas that put the unit behind. */
export type YuanColumnKind = 'yuan' | 'text';

type UnitWords = ReturnType<typeof useCheckWords>['text']['units'];

/** The column that says the amounts of another one so that they are read as they are meant. */
export function yuanColumn(source: TableSource, { column, unit }: UnitFinding, kind: YuanColumnKind, words: UnitWords): ColumnToWrite {
  const { area, layout } = source;
  const plain = plainHeader(layout.columns[column]?.header ?? '') || columnLetters(area.column + column);
  return {
    header: kind === 'yuan' ? words.inYuan(plain) : words.withUnit(plain),
    formulaOf(row) {
      const cell = cellAt(source, row, column).address;
      return kind === 'text' && hasSign(unit) ? unitTextFormula(cell, unit) : yuanFormula(cell, unit);
    },
    format: kind === 'yuan' ? everyDigit : null,
  };
}

/** The first amount of a column as it is, and as yuan. */
export function becomes(source: TableSource, { column, unit, example }: UnitFinding): [seen: string, inYuan: string] {
  const amount = amountInUnit(source.cells[example]?.[column], unit);
  return [cellText(source, example, column), yuan(amount === null || isProblem(amount) ? zero : amount)];
}
