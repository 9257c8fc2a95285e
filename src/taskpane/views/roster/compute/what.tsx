import { answerKinds, missingFor, type AnswerKind } from '../../../../roster/assess/answer-kind';
import { useComputeWords } from './words';
import { columnOf, type Source } from '../source/source';

interface ComputeWhatProps {
  readonly source: Source;
  readonly kinds: readonly AnswerKind[];
  readonly onChoose: (kinds: readonly AnswerKind[]) => void;
}

/** Which answers to write; those for which a column is missing say which. */
export function ComputeWhat({ source, kinds, onChoose }: ComputeWhatProps) {
  const { text } = useComputeWords();
  return (
    <fieldset class="compute-choices">
      <legend>{text.what}</legend>
      {answerKinds.map((kind) => {
        const missing = missingFor(kind, (role) => columnOf(source, role));
        return (
          <label key={kind}>
            <input
              type="checkbox"
              checked={missing === null && kinds.includes(kind)}
              disabled={missing !== null}
              onChange={(event) => {
                const isChosen = event.currentTarget.checked;
                onChoose(answerKinds.filter((one) => (one === kind ? isChosen : kinds.includes(one))));
              }}
            />
            <span>
              {text.answers[kind]}
              <span class="aside">{missing === null ? text.about[kind] : text.needs[missing as keyof typeof text.needs]}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
