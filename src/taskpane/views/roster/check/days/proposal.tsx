import { dayFormula } from '../../../../../roster/check/day-formula';
import type { ColumnRole } from '../../../../../roster/table/columns/role';
import { type DayOrder, type DayOrderOfColumn, dayParts } from '../../../../../roster/table/day-order';
import { countedRows } from '../../../../../roster/table/find-table';
import { columnLetters } from '../../../../../sheet/column-letters';
import { usePane } from '../../../../pane-context';
import type { Writing } from '../../../../writing/use-writing';
import { FactLines } from '../../../../controls/fact';
import { WriteButton } from '../../../../writing/write-button';
import { cellAt, columnName } from '../../find/cell-at';
import { cellText } from '../../source/row';
import type { TableSource } from '../../source/source';
import { columnsBesidePlan } from '../beside/plan';
import type { ColumnBeside } from '../beside/use-column-beside';
import { useDaysWords } from './words';

interface DaysProposalProps {
  readonly source: TableSource;
  readonly role: ColumnRole;
  readonly column: number;
  readonly found: DayOrderOfColumn;
  readonly order: DayOrder;
  readonly writing: Writing;
  readonly onWrite: ColumnBeside['write'];
}

/** What proves the order, and the column that has the year in front. */
export function DaysProposal({ source, role, column, found, order, writing, onWrite }: DaysProposalProps) {
  const { language, text } = useDaysWords();
  const { capabilities } = usePane();
  const { area, cells, layout, tableName } = source;
  const count = (number: number): string => number.toLocaleString(language);
  const seen = (row: number): string => cellText(source, row, column);
  const readAs = (row: number): string => dayParts(cells[row]?.[column])?.readings[order] ?? '';
  const proof = found.proof!;
  const example = found.twofold ?? found.first;
  const header = text.header(layout.columns[column]?.header || columnLetters(area.column + column));
  const usual = dayParts(cells[found.first]?.[column])!.separator;
  const formulaOf = (row: number): string =>
    dayFormula(cellAt(source, row, column).address, order, dayParts(cells[row]?.[column])?.separator ?? usual);
  return (
    <>
      <h3>{text.heading(columnName(source, column), text.order[order])}</h3>
      <FactLines facts={[text.proof(cellAt(source, proof, column).address, seen(proof), readAs(proof)), text.notYet(count(found.rows))]} />
      {tableName !== null && !capabilities.tableSizes ? (
        <p>{text.noRoom}</p>
      ) : (
        <div class="roster-proposal">
          <p>{text.proposal(header, columnLetters(area.column + area.columns))}</p>
          <p class="aside">{text.example(seen(example), readAs(example))}</p>
          <details>
            <summary tabIndex={0}>{text.formula}</summary>
            <code>{formulaOf(example)}</code>
          </details>
          <WriteButton
            writing={writing}
            onPress={() => onWrite([{ role, column, header }], () => columnsBesidePlan(source, [{ header, formulaOf, format: null }]))}
          >
            {text.write(count(countedRows(layout).length))}
          </WriteButton>
        </div>
      )}
    </>
  );
}
