// Where every formula or value of the chosen answers goes.
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WriteBlock, WritePlan } from '../../../../excel/plan/shape';
import { cellAddress } from '../../../../sheet/address';
import { answerOfKind, type AnswerKind } from '../../../../roster/assess/answer-kind';
import { keyColumns } from '../../../../roster/table/key-columns';
import { rowsIn, type Stretch } from '../../../../roster/assess/stretches';
import { cellFormulas, spilledFormula } from '../../../../sheet/call-formulas';
import { copyOfCells } from '../../../../sheet/formula-texts';
import { quotedPrefix } from '../../../../sheet/sheet-name';
import { callFor, cellsAt } from './call';
import type { ComputeHow, ComputeWhere } from './choices';
import { asCell } from './values';
import { yuanFormat } from '../source/columns';
import type { TableSource } from '../source/source';

export interface ComputePlanned {
  readonly source: TableSource;
  readonly stretches: readonly Stretch[];
  readonly answers: readonly PlannedAnswer[];
  readonly where: ComputeWhere;
  /** The first column of the sheet to write to; on a sheet of its own the columns of the keys come before. */
  readonly column: number;
  readonly sheetName: string;
  /** The formats of the key columns' cells, in their order. */
  readonly keyFormats: readonly (string | null)[];
  /** Whether any formula may spill. */
  readonly spills: boolean;
}

export interface PlannedAnswer {
  readonly kind: AnswerKind;
  readonly header: string;
  readonly how: ComputeHow;
  /** With `values`: one per row of the stretches. */
  readonly values?: readonly unknown[];
}

const formatOf = (kind: AnswerKind): string | null => ({ yuan: yuanFormat, tier: '0', sentence: null })[answerOfKind[kind].holds];

export function computePlan(planned: ComputePlanned): WritePlan {
  const { source, answers, where, column } = planned;
  const { area, layout, tableName } = source;
  if (where === 'sheet') return sheetPlan(planned);
  const headers = answers.map(({ header }) => header);
  const header: WriteBlock[] =
    layout.headerRow === null ? [] : [{ row: area.row + layout.headerRow, column, cells: [headers], isHeader: true }];
  return {
    sheet: { name: area.sheet },
    blocks: [...header, ...answerBlocks(planned, column, area.sheet)],
    ...(where === 'table' && tableName !== null && { growTable: { name: tableName, columns: answers.length } }),
  };
}

/** A row of it for each counted row, and the columns that say whose it is before the answers. */
function sheetPlan(planned: ComputePlanned): WritePlan {
  const { source, answers, sheetName, keyFormats } = planned;
  const keys = keyColumns(source.layout);
  const headers = [...keys.map(({ header }) => header), ...answers.map(({ header }) => header)];
  const isLive = answers.some(({ how }) => how !== 'values');
  const keyBlocks = keys.flatMap((key, index) =>
    placed(planned).map(({ stretch, row }): WriteBlock => {
      const formats = [keyFormats[index] ?? null];
      const from = cellsAt(source, key.index, stretch);
      const copy = (address: string) => ({ formula: copyOfCells(`${quotedPrefix(from.sheet)}${address}`) });
      const size = { rows: stretch.rows, columns: 1 };
      const shown = source.cells.slice(stretch.row, stretch.row + stretch.rows).map((line) => [asCell(line[key.index])]);
      if (!isLive) return { row, column: index, cells: shown, formats };
      if (planned.spills) return { row, column: index, cells: [[copy(from.address)]], spill: size, shown, formats };
      const cells = Array.from({ length: stretch.rows }, (_, i) => [copy(cellAddress(from.row + i, from.column))]);
      return { row, column: index, cells, shown, formats };
    }),
  );
  return {
    sheet: { newName: sheetName },
    blocks: [{ row: 0, column: 0, cells: [headers], isHeader: true }, ...keyBlocks, ...answerBlocks(planned, keys.length, '')],
    freezeRows: 1,
  };
}

/** Where the rows of each stretch come to stand. */
export function placed({ source, stretches, where }: Pick<ComputePlanned, 'source' | 'stretches' | 'where'>) {
  let before = 0;
  return stretches.map((stretch) => {
    const row = where === 'sheet' ? 1 + before : source.area.row + stretch.row;
    const found = { stretch, row, before };
    before += stretch.rows;
    return found;
  });
}

/** Answers of one kind beside each other stand in one block, but what spills has a block of its own. */
function answerBlocks(planned: ComputePlanned, column: number, sheet: string): WriteBlock[] {
  const { source, answers, spills } = planned;
  return placed(planned).flatMap(({ stretch, row, before }) => {
    const blocks: WriteBlock[] = [];
    let single: { column: number; columns: CellToWrite[][]; formats: (string | null)[] } | null = null;
    const close = () => {
      if (single) blocks.push({ row, column: single.column, cells: transposed(single.columns, stretch.rows), formats: single.formats });
      single = null;
    };
    for (const [index, { kind, how, values }] of answers.entries()) {
      const size = { rows: stretch.rows, columns: 1 };
      if (how === 'spill') {
        close();
        const formula = spilledFormula(callFor(source, kind, stretch), { sheet, spills });
        blocks.push({ row, column: column + index, cells: [[{ formula }]], spill: size, formats: [formatOf(kind)] });
        continue;
      }
      const cells: CellToWrite[] =
        how === 'values'
          ? values!.slice(before, before + stretch.rows).map(asCell)
          : cellFormulas(callFor(source, kind, stretch), size, { sheet, spills }).map(([cell]) => cell!);
      single ??= { column: column + index, columns: [], formats: [] };
      single.columns.push(cells);
      single.formats.push(formatOf(kind));
    }
    close();
    return blocks;
  });
}

const transposed = (columns: readonly (readonly CellToWrite[])[], rows: number): CellToWrite[][] =>
  Array.from({ length: rows }, (_, row) => columns.map((cells) => cells[row] ?? ''));

/** How many formulas stand in cells of their own. */
export function singleFormulas({
  source,
  stretches,
  answers,
  where,
  spills,
}: Omit<ComputePlanned, 'column' | 'sheetName' | 'keyFormats'>): number {
  const perRow = answers.filter(({ how }) => how === 'cells').length;
  const keys = where === 'sheet' && !spills && answers.some(({ how }) => how !== 'values') ? keyColumns(source.layout).length : 0;
  return (perRow + keys) * rowsIn(stretches);
}
