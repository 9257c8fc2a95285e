import { Button as FluentButton } from '@fluentui/web-components/button/class.js';
import '@fluentui/web-components/button/define.js';
import type { ComponentChildren, Ref } from 'preact';
import { letElementsGo } from './let-elements-go';

letElementsGo(FluentButton);

interface ButtonProps {
  readonly children: ComponentChildren;
  /** primary: what this place is for. subtle: beside others of its kind. link: leads elsewhere. grave: cannot easily be taken back. */
  readonly look?: 'primary' | 'subtle' | 'link' | 'grave';
  readonly type?: 'button' | 'submit';
  /** Cannot be pressed, yet keeps its place in the order of Tab, so that a screen reader can say why. */
  readonly isDisabled?: boolean;
  /** Where the words on it do not say enough by themselves. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly title?: string;
  /** The place in a Fluent component that it takes. */
  readonly slot?: string;
  readonly class?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly onPress?: () => void;
}

const appearances = { primary: 'primary', subtle: 'subtle', link: 'transparent', grave: undefined } as const;

/** Fluent's button. Its own role and state stand where neither axe nor tests look, so they are written on the element too. */
export function Button({ children, look, type = 'button', isDisabled = false, label, describedBy, ref, onPress, ...rest }: ButtonProps) {
  return (
    <fluent-button
      {...rest}
      ref={ref ?? null}
      role="button"
      tabIndex={0}
      class={[look, rest.class].filter(Boolean).join(' ') || undefined}
      appearance={look && appearances[look]}
      type={type}
      disabled-focusable={isDisabled}
      aria-disabled={isDisabled}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => isDisabled || onPress?.()}
    >
      {children}
    </fluent-button>
  );
}
