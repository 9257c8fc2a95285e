// Fluent's components as JSX knows them: what Preact sets on them are properties where the element has them, attributes otherwise.
import type { ComponentChildren, HTMLAttributes } from 'preact';

type Element<Extra = unknown> = Omit<HTMLAttributes<HTMLElement>, 'size' | 'disabled'> & {
  slot?: string;
  children?: ComponentChildren;
} & Extra;

interface FluentElements {
  /** `disabled-focusable` keeps the focus where it is. */
  'fluent-button': Element<{
    appearance?: 'primary' | 'outline' | 'subtle' | 'transparent' | undefined;
    type?: 'button' | 'submit' | 'reset';
    'disabled-focusable'?: boolean;
  }>;
  /** What stands in it is its label. */
  'fluent-text-input': Element<{
    value?: string;
    placeholder?: string | undefined;
    readonly?: boolean;
    autocomplete?: string;
  }>;
  'fluent-dialog': Element<{ type?: 'modal' | 'non-modal' | 'alert' }>;
  /** Slots: "title", "action", and the rest. */
  'fluent-dialog-body': Element;
  /** Without a value: nobody knows how long. */
  'fluent-progress-bar': Element<{ value?: number | undefined; max?: number | undefined }>;
}

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only adds what stands above
    interface IntrinsicElements extends FluentElements {}
  }
}
