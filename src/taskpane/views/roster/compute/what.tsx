import { answerKinds, missingFor, type AnswerKind } from '../../../../roster/assess/answer-kind';
import { useComputeWords } from './words';
import { columnOf, type Source } from '../source/source';
import { Choice } from '../../../choice';

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
          <Choice
            key={kind}
            type="checkbox"
            checked={missing === null && kinds.includes(kind)}
            disabled={missing !== null}
            onChange={(isChosen) => onChoose(answerKinds.filter((one) => (one === kind ? isChosen : kinds.includes(one))))}
          >
            {text.answers[kind]}
            <span class="aside">{missing === null ? text.about[kind] : text.needs[missing as keyof typeof text.needs]}</span>
          </Choice>
        );
      })}
    </fieldset>
  );
}
