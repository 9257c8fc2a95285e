import { useId } from 'preact/hooks';
import { writtenIn } from '../../written-in';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Null: nothing is wrong. */
  readonly faults: readonly (string | null)[];
  readonly isReadOnly?: boolean;
  readonly onInput: (value: string) => void;
}

/** A labelled field that says below it what is wrong with what is typed. */
export function TextField({ label, hint, value, faults, isReadOnly = false, onInput }: TextFieldProps) {
  const id = useId();
  const told = faults.filter((fault) => fault !== null);
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
        lang={writtenIn(value)}
        readOnly={isReadOnly}
        aria-invalid={told.length > 0}
        aria-describedby={`${id}-hint ${id}-fault`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="aside" id={`${id}-hint`}>
        {hint}
      </p>
      {/* Always there, so that screen readers hear what comes into it. */}
      <div class="wrong" id={`${id}-fault`} aria-live="polite">
        {told.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </div>
  );
}
