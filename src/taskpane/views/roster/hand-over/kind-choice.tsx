import type { ComponentChildren } from 'preact';
import { OneOf } from '../../../controls/one-of';
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
  return (
    <OneOf legend={text.by} options={kinds} words={text.kinds} chosen={kind} onChoose={choose} isDisabled={isDisabled}>
      <p class="aside">{text.kindsMean[kind]}</p>
      {children}
    </OneOf>
  );
}
