// What would become of each formula of ours that was found.
import type { FormulaOnSheet } from '../../../../excel/hand-over/calls-on-sheets';
import type { FormulaSwap } from '../../../../excel/hand-over/swap';
import { mostCharacters } from '../../../../dialects/native/native-formula';
import type { RulebookReading } from '../../../../rules/rulebook';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { formulaOfCell } from '../../../../sheet/rewriting/formula-of-cell';
import { replaceCalls } from '../../../../sheet/rewriting/replace-calls';
import { answersCellwise, nativeOfCall, type NoNative } from '../../../native/native-of-call';

export type HandOverKind = 'native' | 'values';

/** Why a formula becomes a value, or stays, where a native one was asked for. */
export type WhyNoNative = NoNative | 'unread' | 'many-cells' | 'spill-of-one';

type WhyLeft = Exclude<FormulaOnSheet['obstacle'], null> | 'error';

export type Fate =
  | { readonly becomes: 'native'; readonly swap: FormulaSwap }
  /** `why`: null where values were asked for. */
  | { readonly becomes: 'value'; readonly swap: FormulaSwap; readonly why: WhyNoNative | null }
  | { readonly becomes: 'nothing'; readonly area: SheetArea; readonly why: WhyLeft };

export interface HandOverChoices {
  readonly kind: HandOverKind;
  /** A cell whose native formula shows something else becomes a value, too. */
  readonly isElseValue: boolean;
}

export function fateOf(found: FormulaOnSheet, reading: RulebookReading, { kind, isElseValue }: HandOverChoices): Fate {
  const { area, formula, shown, obstacle } = found;
  if (obstacle !== null) return { becomes: 'nothing', area, why: obstacle };
  const swap = { area, formula, shown, isElseValue };
  const native = kind === 'native' ? nativeCells(found, reading) : null;
  if (native && 'cells' in native) return { becomes: 'native', swap: { ...swap, native: native.cells } };
  // An error as a value says nothing about why.
  if (shown.some((row) => row.some((cell) => typeof cell === 'object'))) return { becomes: 'nothing', area, why: 'error' };
  return { becomes: 'value', swap: { ...swap, native: null }, why: native?.reason ?? null };
}

function nativeCells(
  { area, formula }: Pick<FormulaOnSheet, 'area' | 'formula'>,
  reading: RulebookReading,
): { readonly cells: readonly (readonly string[])[] } | { readonly reason: WhyNoNative } {
  const cells: string[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < area.columns; column++) {
      const made = nativeCell(formula, area, row, column, reading);
      if ('reason' in made) return made;
      line.push(made.formula);
    }
    cells.push(line);
  }
  return { cells };
}

/** What a formula that fills an area would be in one of its cells, counted from 0. */
export function nativeCell(
  formula: string,
  area: SheetArea,
  row: number,
  column: number,
  reading: RulebookReading,
): { readonly formula: string } | { readonly reason: WhyNoNative } {
  const isSpilled = area.rows * area.columns > 1;
  const own = isSpilled ? formulaOfCell(formula, area, row, column, answersCellwise) : formula;
  if (own === null) return { reason: 'spill-of-one' };
  const made = replaceCalls<NoNative>(own, (call) => nativeOfCall(reading, call));
  return 'formula' in made && made.formula.length > mostCharacters ? { reason: 'too-long' } : made;
}
