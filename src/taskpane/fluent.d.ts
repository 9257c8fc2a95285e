// Fluent's components as JSX knows them: what Preact sets on them are properties where the element has them, attributes otherwise.
import type { ComponentChildren, HTMLAttributes } from 'preact';

type Element<Extra = unknown> = Omit<HTMLAttributes<HTMLElement>, 'size' | 'disabled'> & {
  slot?: string;
  children?: ComponentChildren;
} & Extra;

interface FluentElements {
  /** `disabled-focusable` keeps the focus where it is. Give it `disabled` for what cannot be pressed at all. */
  'fluent-button': Element<{
    appearance?: 'primary' | 'outline' | 'subtle' | 'transparent' | undefined;
    size?: 'small' | 'medium' | 'large';
    type?: 'button' | 'submit' | 'reset';
    disabled?: boolean;
    'disabled-focusable'?: boolean;
    'icon-only'?: boolean;
  }>;
  'fluent-checkbox': Element<{ checked?: boolean; disabled?: boolean; name?: string }>;
  'fluent-switch': Element<{ checked?: boolean; disabled?: boolean; name?: string }>;
  'fluent-radio-group': Element<{ value?: string; name?: string; disabled?: boolean; orientation?: 'horizontal' | 'vertical' }>;
  'fluent-radio': Element<{ value?: string; checked?: boolean; disabled?: boolean; name?: string }>;
  /** Puts a label (slot "label"), an input (slot "input") and messages (slot "message") together and ties them to each other. */
  'fluent-field': Element<{ 'label-position'?: 'above' | 'after' | 'before' }>;
  'fluent-label': Element<{ required?: boolean; for?: string; disabled?: boolean }>;
  'fluent-text-input': Element<{
    value?: string;
    placeholder?: string;
    type?: 'text' | 'search' | 'url';
    inputmode?: 'decimal' | 'numeric' | 'text';
    required?: boolean;
    readonly?: boolean;
    disabled?: boolean;
    spellcheck?: boolean;
    autocomplete?: string;
    maxlength?: number;
  }>;
  'fluent-textarea': Element<{
    value?: string;
    placeholder?: string;
    readonly?: boolean;
    block?: boolean;
    resize?: 'none' | 'vertical';
    rows?: number;
  }>;
  'fluent-dropdown': Element<{
    value?: string;
    placeholder?: string;
    type?: 'dropdown' | 'combobox';
    multiple?: boolean;
    disabled?: boolean;
  }>;
  'fluent-listbox': Element;
  'fluent-option': Element<{ value?: string; selected?: boolean; disabled?: boolean; text?: string }>;
  'fluent-dialog': Element<{ type?: 'modal' | 'non-modal' | 'alert' }>;
  /** Slots: "title", "action", and the rest. */
  'fluent-dialog-body': Element;
  'fluent-progress-bar': Element<{ value?: number; min?: number; max?: number; 'validation-state'?: 'success' | 'warning' | 'error' }>;
  'fluent-spinner': Element<{ size?: 'tiny' | 'small' | 'medium'; appearance?: 'primary' | 'inverted' }>;
}

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only adds what stands above
    interface IntrinsicElements extends FluentElements {}
  }
}
