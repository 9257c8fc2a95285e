import { useId } from 'preact/hooks';
import { isFilled } from '../../../../roster/table/header-row';
import { measureNamed } from '../../../../roster/table/columns/headers';
import type { ColumnRole } from '../../../../roster/table/columns/role';
import { forPath, missingRoles, rolesOfPath, withRole } from '../../../../roster/table/correct-layout';
import { lineOf } from '../../../../roster/table/header-text';
import type { RosterPath } from '../../../../roster/table/roster-path';
import { Choice } from '../../../controls/choice';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { columnOf, type TableSource } from '../source/source';
import type { TableFound } from './at-hand';
import { columnName } from './cell-at';
import { useFindWords } from './words';

interface FindColumnsProps {
  readonly found: TableFound;
  readonly onCorrect: (found: TableFound) => void;
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
          <summary tabIndex={0}>{text.more(String(more.length))}</summary>
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
      {(role === 'gmv' || role === 'amount') && chosen !== null && <MoneyCounted source={source} column={chosen} />}
      {examples !== '' && <p class="aside">{text.example(examples)}</p>}
    </div>
  );
}

/** What the column of money would count, and what other money the table has; nothing where both go without saying. */
function MoneyCounted({ source, column }: { source: TableSource; column: number }) {
  const { language, text } = useFindWords();
  const others = source.layout.columns.flatMap(({ index, header }) => {
    const measure = index === column ? null : measureNamed(header);
    return measure === null ? [] : [text.isMeasure(columnName(source, index), text.measures[measure])];
  });
  const counted = measureNamed(source.layout.columns[column]?.header ?? '');
  if (counted === null || (counted === 'concluded' && others.length === 0)) return null;
  return (
    <p class="aside">
      {text.counts[counted]} {others.length > 0 && text.alsoMoney(new Intl.ListFormat(language).format(others))}
    </p>
  );
}

const longest = 18;
/** Of all examples together: two lines in a narrow pane. */
const longestTogether = 24;

/** The first cells of a column, for a person to recognise it: three, or as many as two lines hold, at least one. */
function examplesOf({ cells, layout }: TableSource, column: number): string {
  const texts: string[] = [];
  let length = 0;
  for (let row = layout.firstRow; row < layout.endRow && texts.length < 3 && row < layout.firstRow + 200; row++) {
    const cell = cells[row]![column];
    if (!isFilled(cell) || layout.leftOut.includes(row)) continue;
    const characters = [...lineOf(cell)];
    if (characters.length === 0) continue;
    length += Math.min(characters.length, longest);
    if (texts.length > 0 && length > longestTogether) break;
    texts.push(characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join(''));
  }
  return texts.join(' · ');
}

const paths: readonly RosterPath[] = ['roster', 'orders', 'schedule'];

/** Which path the table takes, and why; a person may choose another. */
export function FindPath({ found, onCorrect }: { found: TableFound; onCorrect: (found: TableFound) => void }) {
  const { text } = useFindWords();
  const name = useId();
  const { source, guess } = found;
  const choose = (path: RosterPath): void =>
    onCorrect({
      ...found,
      source: { ...source, path, layout: forPath(source.layout, path) },
      guess: { ...guess, why: 'chosen' },
    });
  return (
    <fieldset class="roster-path">
      <legend>{text.path.legend}</legend>
      {paths.map((path) => (
        <Choice key={path} type="radio" name={name} checked={path === source.path} onChange={() => choose(path)}>
          {text.path[path]}
        </Choice>
      ))}
      <p class="aside">{text.why[guess.why]}</p>
    </fieldset>
  );
}
