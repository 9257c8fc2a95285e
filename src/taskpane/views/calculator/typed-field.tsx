import { useId } from 'preact/hooks';
import type { Problem } from '../../../engine/problem';
import { problemSentence } from '../../../i18n/problem-sentence';
import { useCellSentences } from './words';

interface TypedFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: Problem | null;
  readonly onInput: (value: string) => void;
  /** The field is left, or Enter pressed in it. */
  readonly onDone: () => void;
}

/** A field that is read as a cell is; what cannot be read says so in the cell's words. */
export function TypedField({ label, hint, value, problem, onInput, onDone }: TypedFieldProps) {
  const id = useId();
  const { text } = useCellSentences();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onChange={onDone}
      />
      <p class="aside" id={`${id}-hint`}>
        {hint}
      </p>
      {/* Always there, so that screen readers hear what comes into it. */}
      <p class="problem" id={`${id}-problem`} aria-live="polite">
        {problem && problemSentence(text.problems)(problem)}
      </p>
    </div>
  );
}
