import { TextInput } from '@fluentui/web-components/text-input/class.js';
import '@fluentui/web-components/text-input/define.js';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { writtenIn } from '../text/written-in';
import { letElementsGo } from './let-elements-go';

letElementsGo(TextInput);

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** How what is typed is understood. */
  readonly understood?: string | undefined;
  readonly value: string;
  /** What is wrong with it, each in a sentence; nulls say that nothing is. */
  readonly problems?: readonly (string | null)[];
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly class?: string;
  /** It may change by itself, also while a person is in the field: what is typed then takes its place, and is never joined to it. */
  readonly isFollowing?: boolean;
  /** A button that fills it. */
  readonly beside?: ComponentChildren;
  readonly onInput: (value: string) => void;
  /** The field is left, or Enter pressed in it. */
  readonly onDone?: (() => void) | undefined;
}

const none: readonly null[] = [];

/** Fluent's text input with its label, and below it a hint, how the value is understood, and what is wrong with it. */
export function TextField({ label, hint, understood, value, problems = none, beside, onInput, onDone, ...more }: TextFieldProps) {
  const { isReadOnly = false, isRequired = false, isFollowing = false, placeholder } = more;
  const field = useRef<TextInput>(null);
  const told = problems.filter((problem) => problem !== null);
  const isInvalid = told.length > 0;
  const lang = writtenIn(value) ?? '';
  const description = [hint, understood, ...told].filter(Boolean).join(' ');
  // The input stands in the component's shadow, whose border ids do not cross.
  useLayoutEffect(() => {
    const control = field.current?.control;
    control?.setAttribute('autocapitalize', 'off');
    control?.setAttribute('spellcheck', 'false');
    control?.setAttribute('aria-invalid', String(isInvalid));
    control?.setAttribute('aria-required', String(isRequired));
    control?.setAttribute('aria-description', description);
    control?.setAttribute('lang', lang);
  }, [isInvalid, isRequired, description, lang]);
  useLayoutEffect(() => {
    const control = field.current?.control;
    // Without the focus Safari would take it.
    if (isFollowing && document.hasFocus() && control?.matches(':focus')) control.select();
  }, [isFollowing, value]);
  return (
    <div class={['field', isInvalid && 'invalid', more.class].filter(Boolean).join(' ')}>
      <div class="beside">
        <fluent-text-input
          ref={field}
          // office.js moves the focus itself when Tab is pressed, and only to what says here that it takes it.
          tabIndex={0}
          autocomplete="off"
          placeholder={placeholder}
          value={value}
          readonly={isReadOnly}
          onInput={() => onInput(field.current?.value ?? '')}
          onChange={onDone}
        >
          {label}
        </fluent-text-input>
        {beside}
      </div>
      {hint && <p class="aside">{hint}</p>}
      {understood && <p class="aside">{understood}</p>}
      {/* Always there, so that screen readers hear what comes into it. */}
      <div class="wrong" aria-live="polite">
        {told.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </div>
  );
}
