import { type AnswerKind, answerKinds, missingFor } from '../../../../roster/assess/answer-kind';
import { Choice } from '../../../controls/choice';
import { columnOf, type TableSource } from '../source/source';
import { useComputeWords } from './words';

interface ComputeWhatProps {
  readonly source: TableSource;
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
            {missing !== null && <span class="aside">{text.needs[missing as keyof typeof text.needs]}</span>}
          </Choice>
        );
      })}
    </fieldset>
  );
}
