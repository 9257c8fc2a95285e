import { ProgressBar } from '@fluentui/web-components/progress-bar/class.js';
import '@fluentui/web-components/progress-bar/define.js';
import { letElementsGo } from './let-elements-go';

letElementsGo(ProgressBar);

interface ProgressProps {
  readonly label: string;
  readonly done?: number | undefined;
  /** 0: not known yet. */
  readonly of: number;
}

/** How far something long has come. Fluent's bar keeps its role where neither axe nor tests look, so it is written on the element too. */
export function Progress({ label, done = 0, of }: ProgressProps) {
  const value = of > 0 ? done : undefined;
  return (
    <fluent-progress-bar
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of > 0 ? of : undefined}
      aria-valuenow={value}
      max={of > 0 ? of : undefined}
      value={value}
    />
  );
}
