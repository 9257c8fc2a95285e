import { useId } from 'preact/hooks';
import type { WordOfLines } from '../../../../roster/files/decided-orders';
import type { FileStatus } from '../../../../roster/files/file-columns';
import { noRefund, type RefundQuestion } from '../../../../roster/files/refund-columns';
import type { SaidWord } from '../../../../roster/files/order-reading';
import { Choice } from '../../../controls/choice';
import { ChoiceField } from '../../../controls/choice-field';
import { yuanInCents } from '../yuan-in-cents';
import { namesOf } from './names';
import { useFilesWords } from './words';

/** What a person decided so far; words by their names. */
export interface Decided {
  readonly words: ReadonlyMap<string, boolean>;
  /** An answer per question of refunds (refund-columns.ts). */
  readonly refunds: readonly string[];
}

export const wordName = ({ column, word }: SaidWord): string => JSON.stringify([column, word.toLowerCase()]);

/** Whether lines that say so are left out; null where neither a person decided it nor the word says it. */
export const isOut = ({ words }: Decided, word: WordOfLines): boolean | null =>
  words.get(wordName(word)) ?? (word.meaning === 'unknown' ? null : word.meaning === 'undone');

interface FilesDecisionsProps {
  readonly columns: ReadonlyMap<string, readonly WordOfLines[]>;
  readonly refunds: readonly RefundQuestion[];
  readonly statuses: readonly FileStatus[];
  /** Keys of those that are left alone. */
  readonly tooVaried: readonly string[];
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
}

/** Which statuses are left out, ticked where the word is plain; and which column of refunds is deducted. */
export function FilesDecisions({ columns, refunds, statuses, tooVaried, decided, onDecide }: FilesDecisionsProps) {
  const { text, language } = useFilesWords();
  const { decide } = text;
  const said = ({ word, lines, amount }: WordOfLines): string =>
    decide.word(word || decide.blank, lines.toLocaleString(language), yuanInCents(amount));
  const headerOf = (key: string): string => statuses.find((status) => status.key === key)?.header ?? key;
  const put = (word: WordOfLines, out: boolean): void =>
    onDecide({ ...decided, words: new Map([...decided.words, [wordName(word), out]]) });
  return (
    <>
      {[...columns].map(([key, words]) => {
        const open = words.filter(({ meaning }) => meaning === 'unknown');
        return (
          <fieldset key={key} class="files-statuses">
            <legend>{decide.status(headerOf(key))}</legend>
            {words
              .filter(({ meaning }) => meaning !== 'unknown')
              .map((word) => (
                <Choice key={word.word} type="checkbox" checked={isOut(decided, word) === true} onChange={(out) => put(word, out)}>
                  {said(word)}
                </Choice>
              ))}
            {open.length > 0 && <p>{decide.undecided}</p>}
            {open.map((word) => (
              <OpenWord key={word.word} said={said(word)} out={isOut(decided, word)} onDecide={(out) => put(word, out)} />
            ))}
            {open.some(({ negativeLines }) => negativeLines > 0) && <p class="aside">{decide.negative}</p>}
          </fieldset>
        );
      })}
      {tooVaried.map((key) => (
        <p key={key} class="aside">
          {decide.tooVaried(headerOf(key))}
        </p>
      ))}
      {refunds.map(({ parts, columns: offered, answer }, at) => (
        <ChoiceField
          key={at}
          label={at === 0 ? decide.refund : decide.refundOf(namesOf(parts, language))}
          value={answer ?? ''}
          choices={[
            ...(answer === null ? [['', decide.chooseRefund] as const] : []),
            ...offered.map(({ key, header }) => [key, header] as const),
            [noRefund, decide.noRefund],
          ]}
          onChoose={(value) => value !== '' && onDecide({ ...decided, refunds: [...decided.refunds.slice(0, at), value] })}
        />
      ))}
    </>
  );
}

function OpenWord({
  said,
  out,
  onDecide,
}: {
  readonly said: string;
  readonly out: boolean | null;
  readonly onDecide: (out: boolean) => void;
}) {
  const { text } = useFilesWords();
  const name = useId();
  return (
    <div class="files-open" role="radiogroup" aria-labelledby={`${name}-said`}>
      <p id={`${name}-said`}>{said}</p>
      <div class="roster-buttons">
        <Choice type="radio" name={name} checked={out === false} onChange={() => onDecide(false)}>
          {text.decide.counts}
        </Choice>
        <Choice type="radio" name={name} checked={out === true} onChange={() => onDecide(true)}>
          {text.decide.leftOut}
        </Choice>
      </div>
    </div>
  );
}
