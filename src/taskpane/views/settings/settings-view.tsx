import { Fact } from '../../controls/fact';
import { adopt } from '../../adopt';
import { Fold } from '../../controls/fold';
import { Section } from '../../controls/section';
import styles from './settings.css';
import { SelfTestSection } from './self-test-section';
import { StuckSection } from './stuck-section';
import { useAboutWords } from './words';
import { chosenRule } from '../../../rules/rulebook';
import { usePane } from '../../pane-context';
import { OutsideLink } from '../../controls/outside-link';
import { useId, useState } from 'preact/hooks';
import { Choice } from '../../controls/choice';
import { Notice } from '../../controls/notice';

const choices = ['host', 'zh-CN', 'en-US'] as const;

/** Everything speaks the chosen language at once; the cells after one recalculation. */
function LanguageChoice() {
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

const pages = ['index', 'month-end', 'rule', 'limits', 'privacy', 'support'] as const;

/** The help pages that the build made, in the pane's language. */
function HelpLinks() {
  const { language } = usePane();
  const { help } = useAboutWords().text;
  return (
    <Section heading={help.heading}>
      <ul class="help-links">
        {pages.map((page) => (
          <li key={page}>
            <OutsideLink href={new URL(`help/${language}/${page}.html`, location.href).href}>{help[page]}</OutsideLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

// Put in by the build: package.json's version, and a hash of the functions' metadata.
declare const __VERSION__: string;
declare const __METADATA_VERSION__: string;

/** What TUIKE.BUILD answers, as a list. */
function BuildFacts() {
  const { reading } = usePane();
  const { language, text } = useAboutWords();
  const rule = reading.state === 'ok' ? chosenRule(reading.rulebook) : undefined;
  return (
    <dl class="facts">
      <Fact term={text.build}>{__VERSION__}</Fact>
      <Fact term={text.metadata}>
        <code>{__METADATA_VERSION__}</code>
      </Fact>
      <Fact term={text.rule}>
        {rule ? (
          <>
            {rule.name[language]} <code class="aside">{rule.id}</code>
          </>
        ) : (
          text.noRule
        )}
      </Fact>
    </dl>
  );
}

adopt(styles);

/** The add-in itself: which build it is, which language it speaks, and what it keeps where. */
export function SettingsView() {
  const { text } = useAboutWords();
  const { stored } = text;
  const places: readonly (readonly [string, string])[] = [
    [stored.inWorkbook, stored.inWorkbookMeans],
    [stored.onComputer, stored.onComputerMeans],
    [stored.sent, stored.sentMeans],
  ];
  return (
    <>
      <header class="masthead">
        <h1>{text.heading}</h1>
      </header>
      <div class="lead">
        <BuildFacts />
      </div>
      <HelpLinks />
      <LanguageChoice />
      <SelfTestSection />
      <StuckSection />
      <Fold heading={stored.heading}>
        <dl class="facts">
          {places.map(([place, what]) => (
            <Fact term={place} key={place}>
              {what}
            </Fact>
          ))}
        </dl>
      </Fold>
    </>
  );
}
