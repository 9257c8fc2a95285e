import { DialogBody } from '@fluentui/web-components/dialog-body/class.js';
import '@fluentui/web-components/dialog-body/define.js';
import { Dialog } from '@fluentui/web-components/dialog/class.js';
import '@fluentui/web-components/dialog/define.js';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { letElementsGo } from './let-elements-go';

letElementsGo(DialogBody, Dialog);

interface ConfirmationProps {
  readonly heading: string;
  /** What is lost by it. */
  readonly children: ComponentChildren;
  readonly refuse: string;
  readonly confirm: string;
  readonly onAnswer: (isConfirmed: boolean) => void;
}

/** Fluent's dialog, open as long as it is drawn: asks before something is lost. Escape refuses. (office.js replaces window.confirm by an exception.) */
export function Confirmation({ heading, children, refuse, confirm, onAnswer }: ConfirmationProps) {
  const host = useRef<Dialog>(null);
  const body = useRef<HTMLDivElement>(null);
  // Enter at once must lose nothing.
  const safe = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    // The dialog stands in the component's shadow, whose border ids do not cross.
    const dialog = host.current?.dialog;
    dialog?.setAttribute('aria-description', body.current?.textContent ?? '');
    dialog?.showModal();
    safe.current?.focus();
    return () => {
      // As long as it is open nothing behind it takes the focus.
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <fluent-dialog
      ref={host}
      type="alert"
      aria-label={heading}
      // office.js takes Escape for the way back into the sheet, before the dialog hears of it.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onAnswer(false);
      }}
      onToggle={() => host.current?.dialog.open || onAnswer(false)}
    >
      <fluent-dialog-body>
        <h2 slot="title">{heading}</h2>
        <div ref={body}>{children}</div>
        <Button slot="action" ref={safe} onPress={() => onAnswer(false)}>
          {refuse}
        </Button>
        <Button slot="action" look="grave" onPress={() => onAnswer(true)}>
          {confirm}
        </Button>
      </fluent-dialog-body>
    </fluent-dialog>
  );
}
