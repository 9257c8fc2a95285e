import { useId } from 'preact/hooks';
import { forPath } from '../../../../roster/table/correct-layout';
import type { RosterPath } from '../../../../roster/table/roster-path';
import type { FoundTable } from './at-hand';
import { useFindWords } from './words';
import { Choice } from '../../../choice';

const paths: readonly RosterPath[] = ['roster', 'orders', 'schedule'];

/** Which path the table takes, and why; a person may choose another. */
export function FindPath({ found, onCorrect }: { found: FoundTable; onCorrect: (found: FoundTable) => void }) {
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
