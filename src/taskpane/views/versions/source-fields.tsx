import { useRef } from 'preact/hooks';
import type { Fault } from '../../../rules/fault';
import type { Source } from '../../../rules/rule';
import { Button } from '../../button';
import { Section } from '../../section';
import { ChoiceField } from '../../choice-field';
import type { Draft, DraftSource } from './draft';
import { DraftField } from './draft-field';
import { sourceFields } from './places-of-draft';
import { useVersionsWords } from './words';

interface SourceFieldsProps {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly edit: (change: Partial<Draft>) => void;
}

const newSource: DraftSource = { role: 'figures', title: '', publisher: '', captured: '', href: '' };
const roles: readonly Source['role'][] = ['figures', 'verify'];

/** Where the figures come from, and where they can be verified. */
export function SourceFields({ draft, faults, edit }: SourceFieldsProps) {
  const { text } = useVersionsWords();
  const { fields, editor } = text;
  const { sources } = draft;
  const last = useRef<HTMLElement>(null);
  const hints = { captured: fields.capturedHint, href: fields.hrefHint };
  const change = (index: number, part: Partial<DraftSource>): void =>
    edit({ sources: sources.map((source, i) => (i === index ? { ...source, ...part } : source)) });
  return (
    <Section heading={fields.sources}>
      {sources.map((source, i) => (
        <fieldset class="fields" key={i}>
          <legend>{fields.source(String(i + 1))}</legend>
          <ChoiceField
            label={fields.role}
            value={source.role}
            choices={roles.map((role) => [role, fields.roles[role]])}
            onChoose={(role) => change(i, { role })}
          />
          {sourceFields.map((field) => (
            <DraftField
              key={field}
              place={`sources[${i}].${field}`}
              label={fields[field]}
              {...(field in hints ? { hint: hints[field as keyof typeof hints] } : {})}
              value={source[field]}
              faults={faults}
              onInput={(value) => change(i, { [field]: value })}
            />
          ))}
          <Button
            onPress={() => {
              edit({ sources: sources.filter((_, index) => index !== i) });
              last.current?.focus();
            }}
          >
            {editor.removeSource(String(i + 1))}
          </Button>
        </fieldset>
      ))}
      <Button ref={last} onPress={() => edit({ sources: [...sources, newSource] })}>
        {editor.addSource}
      </Button>
    </Section>
  );
}
