import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Which radio buttons exclude one another. */
  readonly name?: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Where the words are of another language than the pane. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
  readonly onChange: (isChecked: boolean) => void;
}

/** A radio button or a checkbox and the words beside it; both together are the target. */
export function Choice({ lang, children, onChange, ...input }: ChoiceProps) {
  return (
    <label class="either" lang={lang}>
      <input {...input} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
