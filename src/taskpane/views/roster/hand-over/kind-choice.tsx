import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from '../../../controls/choice';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { HandOverKind } from './proposal';
import { useHandOverWords } from './words';

const kinds = ['native', 'values'] as const;

/** What takes the place of a formula, in a copy and in this workbook alike. */
export const kindKey = memoryKey<HandOverKind>(() => 'native');

export function KindChoice({ isDisabled, children }: { readonly isDisabled: boolean; readonly children?: ComponentChildren }) {
  const { text } = useHandOverWords();
  const [kind, choose] = useMemory(kindKey);
  const name = useId();
  return (
    <fieldset disabled={isDisabled}>
      <legend>{text.by}</legend>
      {kinds.map((one) => (
        <Choice key={one} type="radio" name={name} checked={kind === one} onChange={() => choose(one)}>
          {text.kinds[one]}
        </Choice>
      ))}
      <p class="aside">{text.kindsMean[kind]}</p>
      {children}
    </fieldset>
  );
}
