import { useId, useState } from 'preact/hooks';
import { Choice } from '../../choice';
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
  const name = useId();
  const chosen = chosenLanguage ?? 'host';

  function choose(choice: (typeof choices)[number]): void {
    setFault(undefined);
    actions
      .chooseLanguage(choice === 'host' ? null : choice)
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  }

  return (
    <Section heading={words.heading}>
      <fieldset class="language-choice">
        <legend>{words.label}</legend>
        {choices.map((choice) => (
          <Choice
            key={choice}
            type="radio"
            name={name}
            value={choice}
            lang={choice === 'host' ? undefined : choice}
            checked={choice === chosen}
            onChange={() => choose(choice)}
          >
            {words[choice]}
          </Choice>
        ))}
      </fieldset>
      <p class="aside">{words.kept}</p>
      {fault !== undefined && (
        <Notice kind="fault">
          <p>{words.notRecalculated(fault)}</p>
        </Notice>
      )}
    </Section>
  );
}
