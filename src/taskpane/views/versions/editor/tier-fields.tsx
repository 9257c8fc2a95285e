import { useRef } from 'preact/hooks';
import type { Fault } from '../../../../rules/reading/fault';
import { faultSentence } from '../../../../i18n/fault-sentence';
import { Button } from '../../../controls/button';
import { Section } from '../../../controls/section';
import type { Draft, DraftTier } from './draft';
import { DraftField } from './draft-field';
import { useVersionsWords } from '../words';

interface TierFieldsProps {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly edit: (change: Partial<Draft>) => void;
}

const newTier: DraftTier = { from: '', supplement: '', wording: '' };

/** Every tier with its amounts and the source's words; tiers are added at the end and removed anywhere. */
export function TierFields({ draft, faults, edit }: TierFieldsProps) {
  const { language, text } = useVersionsWords();
  const { fields, editor } = text;
  const { tiers } = draft;
  const last = useRef<HTMLElement>(null);
  const change = (index: number, part: Partial<DraftTier>): void =>
    edit({ tiers: tiers.map((tier, i) => (i === index ? { ...tier, ...part } : tier)) });
  const ofAll = faults.filter(({ place }) => place === 'tiers');
  return (
    <Section heading={fields.tiers}>
      <p class="aside">{editor.examples}</p>
      {ofAll.map((fault) => (
        <p class="wrong" key={fault.code}>
          {faultSentence(language, { ...fault, place: fields.tiers })}
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
              {...(i === 0 && field === 'from' ? { hint: fields.amountHint } : {})}
              value={tier[field]}
              faults={faults}
              onInput={(value) => change(i, { [field]: value })}
            />
          ))}
          <Button
            onPress={() => {
              edit({ tiers: tiers.filter((_, index) => index !== i) });
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
