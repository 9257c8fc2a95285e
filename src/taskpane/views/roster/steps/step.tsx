import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { adopt } from '../../../adopt';
import { Button } from '../../../controls/button';
import { useRosterWords } from '../words';
import type { StepId } from '../../../../i18n/en-US/pane/roster';
import { isSeen } from './progress';
import styles from './steps.css';
import type { StepsOfTable } from './use-steps';

adopt(styles);

interface StepProps {
  readonly id: StepId;
  /** null: nothing is found yet, only the first step is there. */
  readonly steps: StepsOfTable | null;
  /** What was decided, in one line, while another step is on the screen. */
  readonly decided?: string | undefined;
  readonly open?: string | undefined;
  /** On the screen with every step: what was written, the way back, what a person must know at once. */
  readonly beside?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A step on the screen, as one line with the way back, or as a name ahead. */
export function StepFrame({ id, steps, decided, open, beside, children }: StepProps) {
  const { text } = useRosterWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const named = useId();
  const name = text.steps[id];
  const isHere = steps ? steps.progress.at === id : id === 'find';
  useEffect(() => {
    if (isHere && steps?.hasMoved(id)) heading.current?.focus();
  });
  if (!isHere && !(steps && isSeen(steps.progress, id) && children)) {
    return (
      <p class="step ahead" data-step={id}>
        {name}
      </p>
    );
  }
  return (
    <section class={isHere ? 'step here' : 'step done'} data-step={id} aria-labelledby={named}>
      <div class="step-line">
        <h2 id={named} ref={heading} tabIndex={-1} aria-current={isHere ? 'step' : undefined}>
          {name}
        </h2>
        {!isHere && (
          <>
            <p>
              {decided}
              {open !== undefined && <span class="step-open">{open}</span>}
            </p>
            <Button look="link" label={text.changeStep(name)} onPress={() => steps?.open(id)}>
              {text.change}
            </Button>
          </>
        )}
      </div>
      {isHere && <div class="step-content">{children}</div>}
      {beside}
    </section>
  );
}

interface StepButtonProps {
  readonly onPress: () => void;
  /** What stands in the way; it takes the place of the words on the button. */
  readonly blocked: string | null;
  readonly children: string;
}

/** The way on: what will happen and to how much, or what must be decided before. */
export function StepButton({ onPress, blocked, children }: StepButtonProps) {
  return (
    <div class="step-on">
      <Button look="primary" isDisabled={blocked !== null} onPress={onPress}>
        {blocked ?? children}
      </Button>
    </div>
  );
}
