import '@fluentui/web-components/radio/define.js';
import '@fluentui/web-components/radio-group/define.js';
import '@fluentui/web-components/field/define.js';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../../../i18n/language';
import { Notice } from '../../notice';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
import { useAboutWords } from './words';

const choices = ['host', 'zh-CN', 'en-US'] as const;

/** Everything speaks the chosen language at once; the cells after one recalculation. */
export function LanguageChoice() {
  const { chosenLanguage, actions } = usePane();
  const words = useAboutWords().text.language;
  const [fault, setFault] = useState<string>();
  const id = useId();
  const chosen = chosenLanguage ?? 'host';

  function choose(value: string): void {
    if (value === chosen) return;
    setFault(undefined);
    const language = choices.find((choice): choice is Language => choice === value && choice !== 'host') ?? null;
    actions.chooseLanguage(language).catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  }

  return (
    <Section heading={words.heading}>
      <p id={id}>{words.label}</p>
      <fluent-radio-group
        aria-labelledby={id}
        orientation="vertical"
        name="language"
        value={chosen}
        onChange={(event) => choose((event.currentTarget as HTMLElement & { value: string }).value)}
      >
        {choices.map((choice) => (
          <fluent-field label-position="after" key={choice}>
            <label slot="label" for={`${id}-${choice}`} lang={choice === 'host' ? undefined : choice}>
              {words[choice]}
            </label>
            <fluent-radio slot="input" id={`${id}-${choice}`} name="language" value={choice} />
          </fluent-field>
        ))}
      </fluent-radio-group>
      <p class="aside">{words.kept}</p>
      {fault !== undefined && (
        <Notice kind="fault">
          <p>{words.notRecalculated(fault)}</p>
        </Notice>
      )}
    </Section>
  );
}
