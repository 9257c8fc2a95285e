import type { Fault } from '../../../../../rules/reading/fault';
import type { EdgeSide, Evidence } from '../../../../../rules/rule';
import { Section } from '../../../../controls/section';
import { ChoiceField } from '../../../../controls/choice-field';
import { type Draft, dayUnderstood, withEdge } from './draft';
import { DraftField } from './draft-field';
import { useVersionsWords } from '../words';

interface FieldsProps {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly edit: (change: Partial<Draft>) => void;
}

/** What a version is called, since when it is in force, and what it asks whatever the GMV. */
export function FactFields({ draft, faults, edit }: FieldsProps) {
  const { text } = useVersionsWords();
  const { fields, editor } = text;
  const grades: readonly Evidence[] = ['own', 'official', 'secondary'];
  const sides: readonly EdgeSide[] = ['upper', 'lower'];
  const understood = dayUnderstood(draft.effectiveFrom);
  return (
    <Section heading={editor.facts}>
      <div class="fields">
        <DraftField
          place="id"
          label={fields.id}
          hint={fields.idHint}
          value={draft.id}
          faults={faults}
          isReadOnly={draft.edits !== null}
          onInput={(id) => edit({ id })}
        />
        {(['zh-CN', 'en-US'] as const).map((language) => (
          <DraftField
            key={language}
            place={`name.${language}`}
            label={fields[`name.${language}`]}
            value={draft.name[language]}
            faults={faults}
            onInput={(name) => edit({ name: { ...draft.name, [language]: name } })}
          />
        ))}
        <DraftField
          place="effectiveFrom"
          label={fields.effectiveFrom}
          hint={fields.dayHint}
          understood={understood === null ? undefined : fields.dayUnderstood(understood)}
          value={draft.effectiveFrom}
          faults={faults}
          onInput={(effectiveFrom) => edit({ effectiveFrom })}
        />
        <ChoiceField
          label={fields.evidence}
          value={draft.evidence}
          choices={grades.map((grade) => [grade, fields.grade[grade]])}
          onChoose={(evidence) => edit({ evidence })}
        />
        <DraftField
          place="base"
          label={fields.base}
          hint={fields.amountHint}
          value={draft.base}
          faults={faults}
          onInput={(base) => edit({ base })}
        />
        <ChoiceField
          label={fields.edge}
          value={draft.edge}
          choices={sides.map((side) => [side, fields.side[side]])}
          onChoose={(edge) => edit(withEdge(draft, edge))}
        />
      </div>
    </Section>
  );
}
