import { useRef } from 'preact/hooks';
import type { Fault } from '../../../../../rules/reading/fault';
import { Button } from '../../../../controls/button';
import { Section } from '../../../../controls/section';
import { useBandWords } from './band-words';
import { bandOf, type Draft, type DraftTier, withoutTier, withTierFrom } from './draft';
import { DraftField } from './draft-field';
import { useFieldFault } from './field-fault';
import { useVersionsWords } from '../words';

interface TierFieldsProps {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly edit: (change: Partial<Draft>) => void;
}

const newTier: DraftTier = { from: '', supplement: '', wording: '' };

/** Every tier with its amounts and words; tiers are added at the end and removed anywhere. */
export function TierFields({ draft, faults, edit }: TierFieldsProps) {
  const { text } = useVersionsWords();
  const sentence = useFieldFault();
  const band = useBandWords();
  const { fields, editor } = text;
  const { tiers } = draft;
  const last = useRef<HTMLElement>(null);
  const change = (index: number, part: Partial<DraftTier>): void =>
    edit({ tiers: tiers.map((tier, i) => (i === index ? { ...tier, ...part } : tier)) });
  const type = (index: number, field: 'from' | 'supplement' | 'wording', value: string): void => {
    if (field === 'from') edit({ tiers: withTierFrom(tiers, index, value) });
    else change(index, field === 'wording' ? { wording: value, ...(value.trim() !== '' && { isWorded: true }) } : { supplement: value });
  };
  const ofAll = faults.filter(({ place }) => place === 'tiers');
  return (
    <Section heading={fields.tiers}>
      {ofAll.map((fault) => (
        <p class="wrong" key={fault.code}>
          {sentence({ ...fault, place: fields.tiers })}
        </p>
      ))}
      {tiers.map((tier, i) => (
        <fieldset class="fields" key={i}>
          <legend>{fields.tier(String(i + 1))}</legend>
          {(['from', 'supplement', 'wording'] as const).map((field) => (
            <DraftField
              key={field}
              place={`tiers[${i}].${field}`}
              label={fields[field]}
              hint={i !== 0 ? undefined : field === 'from' ? fields.amountHint : field === 'wording' ? fields.wordingHint : undefined}
              {...(field === 'wording' ? { placeholder: bandOf(draft, i, band) } : {})}
              value={tier[field]}
              faults={faults}
              onInput={(value) => type(i, field, value)}
            />
          ))}
          <Button
            onPress={() => {
              edit({ tiers: withoutTier(tiers, i) });
              last.current?.focus();
            }}
          >
            {editor.removeTier(String(i + 1))}
          </Button>
        </fieldset>
      ))}
      <Button ref={last} onPress={() => edit({ tiers: [...tiers, newTier] })}>
        {editor.addTier}
      </Button>
    </Section>
  );
}
