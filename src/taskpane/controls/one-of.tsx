import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from './choice';

interface OneOfProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  /** null until somebody chooses. */
  readonly chosen: Option | null;
  readonly onChoose: (option: Option) => void;
  readonly isDisabled?: boolean;
  readonly class?: string;
  /** Below the choices. */
  readonly children?: ComponentChildren;
}

/** A question with a few answers, all of them in view. */
export function OneOf<Option extends string>({
  legend,
  options,
  words,
  chosen,
  onChoose,
  isDisabled = false,
  ...rest
}: OneOfProps<Option>) {
  const name = useId();
  return (
    <fieldset class={rest.class} disabled={isDisabled}>
      <legend>{legend}</legend>
      {options.map((one) => (
        <Choice key={one} type="radio" name={name} checked={chosen === one} onChange={() => onChoose(one)}>
          {words[one]}
        </Choice>
      ))}
      {rest.children}
    </fieldset>
  );
}
