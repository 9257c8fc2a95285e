import { isFilled } from '../../../../roster/table/header-row';
import type { FileHead } from '../../../../roster/files/file-columns';
import { withRole } from '../../../../roster/table/correct-layout';
import { type AmountUnit, lineOf } from '../../../../roster/table/header-text';
import type { TableLayout } from '../../../../roster/table/table-layout';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { useFindWords } from '../find/words';
import { layoutOf } from './chosen';
import { namesOf } from './names';
import { useFilesWords } from './words';

interface ShapeColumnsProps {
  readonly files: readonly string[];
  readonly head: FileHead;
  readonly doubtful: Exclude<AmountUnit, 'yuan'> | null;
  readonly decision: TableLayout | undefined;
  readonly unit: AmountUnit | null;
  readonly onDecide: (decision: TableLayout) => void;
  readonly onUnit: (unit: AmountUnit) => void;
}

const roles = ['agency', 'date', 'amount'] as const;

/** The columns of files whose headers say the same: as found in each, corrected for all of them. Their unit, where it is in doubt. */
export function ShapeColumns({ files, head, doubtful, decision, unit, onDecide, onUnit }: ShapeColumnsProps) {
  const { text, language } = useFilesWords();
  const { text: find } = useFindWords();
  const layout = layoutOf(head, decision);
  return (
    <fieldset class="files-columns">
      <legend>{text.columnsOf(namesOf(files, language))}</legend>
      {roles.map((role) => {
        const chosen = layout.columns.find((column) => column.role === role)?.index ?? null;
        const doubt = chosen === null || decision ? undefined : head.doubts.get(chosen);
        return (
          <div key={role}>
            <ChoiceField
              label={find.roles[role]}
              value={chosen === null ? '' : String(chosen)}
              choices={[
                ['', find.none],
                ...layout.columns.map(({ index, header }) => [String(index), header || text.columnAt(String(index + 1))] as const),
              ]}
              onChoose={(value) => onDecide(withRole(layout, role, value === '' ? null : Number(value)))}
            />
            {doubt && <p class="roster-doubt">{find.doubts[doubt]}</p>}
            {chosen !== null && <p class="aside">{find.example(examplesOf(head, chosen))}</p>}
          </div>
        );
      })}
      {doubtful !== null && (
        <>
          {unit === null && (
            <Notice kind="caution">
              <p>{text.unit.doubt(text.unit.names[doubtful])}</p>
            </Notice>
          )}
          <ChoiceField
            label={text.unit.label}
            value={unit ?? ''}
            choices={[
              ...(unit === null ? [['', text.unit.choose] as const] : []),
              [doubtful, text.unit.names[doubtful]],
              ['yuan', text.unit.yuan],
            ]}
            onChoose={(value) => value !== '' && onUnit(value)}
          />
        </>
      )}
    </fieldset>
  );
}

const longest = 18;

/** The first cells of a column, for a person to recognise it. */
function examplesOf({ cells, layout }: FileHead, column: number): string {
  return cells
    .slice(layout.firstRow, layout.firstRow + 20)
    .map((row) => row[column])
    .filter(isFilled)
    .slice(0, 3)
    .map((cell) => {
      const characters = [...lineOf(cell)];
      return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
    })
    .join(' · ');
}
