import { useId } from 'preact/hooks';
import type { StatusWord, StatusWords } from '../../../../../roster/counted/survey';
import { Choice } from '../../../../controls/choice';
import { columnName } from '../../find/cell-at';
import type { TableSource } from '../../source/source';
import { wordKey } from '../../../../../roster/counted/decision';
import { type EarlierChoice, type Decisions, isLeftOut, isToAsk, wordsOfStatus } from './decisions';
import { unbrokenYuan } from './unbroken-yuan';
import { useCountedWords } from './words';

interface StatusChoicesProps {
  readonly source: TableSource;
  readonly status: StatusWords;
  readonly decisions: Decisions;
  readonly before: EarlierChoice;
  readonly onDecide: (word: StatusWord, isLeftOut: boolean) => void;
}

/** What is left out of the lines that a column says something of: ticked where its word is plain, to be chosen where it is not. */
export function StatusChoices({ source, status, decisions, before, onDecide }: StatusChoicesProps) {
  const { language, text } = useCountedWords();
  const count = (number: number): string => number.toLocaleString(language);
  function said({ said: word, lines, amount, negativeLines, negative }: StatusWord): string {
    const line = text.word(word || text.blank, count(lines), unbrokenYuan(amount));
    return negativeLines > 0 ? text.withNegative(line, count(negativeLines), unbrokenYuan(negative)) : line;
  }
  const plain = status.words.filter((word) => !isToAsk(before, status, word));
  const unknown = status.words.filter((word) => isToAsk(before, status, word));
  const known = wordsOfStatus(before, status);
  const named = (words: readonly string[]): string => new Intl.ListFormat(language).format(words.map((word) => word || text.blank));
  const added = known ? status.words.filter((word) => !known.some((one) => one.word === wordKey(word))).map((word) => word.said) : [];
  const gone = known ? known.filter(({ word }) => !status.words.some((one) => wordKey(one) === word)).map(({ word }) => word) : [];
  return (
    <fieldset class="roster-left-out">
      <legend>{text.status(columnName(source, status.column.index))}</legend>
      {added.length > 0 && <p>{text.newWords(named(added))}</p>}
      {gone.length > 0 && <p class="aside">{text.goneWords(named(gone))}</p>}
      {plain.map((word) => (
        <Choice
          key={word.said}
          type="checkbox"
          checked={isLeftOut(decisions, before, status, word) === true}
          onChange={(isOut) => onDecide(word, isOut)}
        >
          {said(word)}
        </Choice>
      ))}
      {unknown.length > 0 && <p class="roster-undecided-begin">{text.undecided(count(unknown.length))}</p>}
      {unknown.map((word) => (
        <Undecided
          key={word.said}
          said={said(word)}
          isOut={isLeftOut(decisions, before, status, word)}
          onDecide={(isOut) => onDecide(word, isOut)}
        />
      ))}
      {unknown.some(({ negativeLines }) => negativeLines > 0) && <p class="aside">{text.negativeWords}</p>}
      {status.errors > 0 && <p class="aside">{text.errors(columnName(source, status.column.index), count(status.errors))}</p>}
    </fieldset>
  );
}

interface UndecidedProps {
  readonly said: string;
  readonly isOut: boolean | null;
  readonly onDecide: (isOut: boolean) => void;
}

function Undecided({ said, isOut, onDecide }: UndecidedProps) {
  const { text } = useCountedWords();
  const name = useId();
  return (
    <div class="roster-undecided" role="radiogroup" aria-labelledby={`${name}-said`}>
      <p id={`${name}-said`}>{said}</p>
      <div class="roster-buttons">
        <Choice type="radio" name={name} checked={isOut === false} onChange={() => onDecide(false)}>
          {text.counts}
        </Choice>
        <Choice type="radio" name={name} checked={isOut === true} onChange={() => onDecide(true)}>
          {text.leavesOut}
        </Choice>
      </div>
    </div>
  );
}
