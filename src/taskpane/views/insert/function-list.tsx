import { useEffect, useRef } from 'preact/hooks';
import type { FunctionName } from '../../../i18n/en-US/functions';
import { Button } from '../../button';
import { Section } from '../../section';
import { functionNames } from '../../../engine/tables/declarations';
import { useInsertWords } from './words';

/** `left`: the function that was open before, which gets the focus back. */
export function FunctionList({ left, onOpen }: { left: FunctionName | null; onOpen: (name: FunctionName) => void }) {
  const { text } = useInsertWords();
  const before = useRef<HTMLElement>(null);
  useEffect(() => before.current?.focus(), []);
  return (
    <>
      <header class="masthead">
        <h1>{text.heading}</h1>
        <p>{text.intro}</p>
      </header>
      <Section heading={text.functions}>
        <ul class="insert-functions">
          {functionNames.map((name) => (
            <li key={name}>
              <Button look="subtle" ref={name === left ? before : null} onPress={() => onOpen(name)}>
                <code>{name}</code> <span>{text.of[name].description}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
