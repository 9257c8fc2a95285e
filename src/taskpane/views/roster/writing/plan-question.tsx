import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { useWritingWords } from './words';

interface PlanQuestionProps {
  readonly heading: string;
  /** What is lost by it. */
  readonly children: ComponentChildren;
  /** Selects the first cell that is asked about. */
  readonly onShow: () => void;
  readonly confirm: string;
  readonly onAnswer: (isConfirmed: boolean) => void;
}

/**
 * Asks before cells are lost. It takes the focus, yet stays in the view's flow: whoever answers has to look at the sheet first, and may rather
 * choose another place above it, both of which a dialog over the whole pane would keep them from. Escape says no.
 */
export function PlanQuestion({ heading, children, onShow, confirm, onAnswer }: PlanQuestionProps) {
  const { text } = useWritingWords();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      ref={place}
      class="plan-question"
      role="alertdialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-body`}
      tabIndex={-1}
      // office.js takes Escape for the way back into the sheet.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onAnswer(false);
      }}
    >
      <Notice kind="caution">
        <h3 id={`${id}-heading`}>{heading}</h3>
        <div id={`${id}-body`}>{children}</div>
        <div class="roster-buttons">
          <Button onPress={onShow}>{text.showFirst}</Button>
          <Button onPress={() => onAnswer(false)}>{text.leaveThem}</Button>
          <Button look="grave" onPress={() => onAnswer(true)}>
            {confirm}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
