import { ChoiceField } from '../../../choice-field';
import { Notice } from '../../../notice';
import { missingRoles, rolesOfPath, withRole } from '../../../../roster/table/correct-layout';
import { isFilled } from '../../../../roster/table/header-row';
import type { ColumnRole } from '../../../../roster/table/column-role';
import { lineOf } from '../../../../roster/table/header-text';
import { columnName } from './cell-at';
import type { FoundTable } from './at-hand';
import { useFindWords } from './words';
import { columnOf, type Source } from '../source/source';

interface FindColumnsProps {
  readonly found: FoundTable;
  readonly onCorrect: (found: FoundTable) => void;
}

/** Which column answers each question of the path. */
export function FindColumns({ found, onCorrect }: FindColumnsProps) {
  const { language, text } = useFindWords();
  const { source } = found;
  const { needed, useful } = rolesOfPath[source.path];
  const shown = [...needed, ...useful.filter((role) => columnOf(source, role) !== null)];
  const more = useful.filter((role) => !shown.includes(role));
  const missing = missingRoles(source.layout, source.path);
  return (
    <div class="roster-columns" role="group" aria-label={text.columns}>
      {missing.length > 0 && (
        <Notice kind="caution">
          <p>{text.missing(new Intl.ListFormat(language).format(missing.map((role) => text.roles[role])))}</p>
        </Notice>
      )}
      {shown.map((role) => (
        <ColumnChoice key={role} role={role} isNeeded={needed.includes(role)} found={found} onCorrect={onCorrect} />
      ))}
      {more.length > 0 && (
        <details>
          <summary>{text.more(String(more.length))}</summary>
          {more.map((role) => (
            <ColumnChoice key={role} role={role} isNeeded={false} found={found} onCorrect={onCorrect} />
          ))}
        </details>
      )}
    </div>
  );
}

function ColumnChoice({ role, isNeeded, found, onCorrect }: FindColumnsProps & { role: ColumnRole; isNeeded: boolean }) {
  const { text } = useFindWords();
  const { source, guess } = found;
  const chosen = columnOf(source, role);
  const doubt = chosen === null ? undefined : guess.doubts.get(chosen);
  const examples = chosen === null ? '' : examplesOf(source, chosen);
  function choose(value: string): void {
    const index = value === '' ? null : Number(value);
    const doubts = new Map([...guess.doubts].filter(([column]) => column !== index && column !== chosen));
    onCorrect({ ...found, source: { ...source, layout: withRole(source.layout, role, index) }, guess: { ...guess, doubts } });
  }
  const choices = source.layout.columns.map(({ index }) => [String(index), columnName(source, index)] as const);
  return (
    <div class="roster-column">
      <ChoiceField
        label={isNeeded ? `${text.roles[role]} ${text.needed}` : text.roles[role]}
        value={chosen === null ? '' : String(chosen)}
        choices={[['', text.none], ...choices]}
        onChoose={choose}
      />
      {doubt && <p class="roster-doubt">{text.doubts[doubt]}</p>}
      {examples !== '' && <p class="aside">{text.example(examples)}</p>}
    </div>
  );
}

const longest = 18;

/** The first cells of a column, for a person to recognise it. */
function examplesOf({ cells, layout }: Source, column: number): string {
  const texts: string[] = [];
  for (let row = layout.firstRow; row < layout.endRow && texts.length < 3 && row < layout.firstRow + 200; row++) {
    const cell = cells[row]![column];
    if (!isFilled(cell) || layout.leftOut.includes(row)) continue;
    const text = lineOf(cell);
    if (text !== '') texts.push([...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text);
  }
  return texts.join(' · ');
}
