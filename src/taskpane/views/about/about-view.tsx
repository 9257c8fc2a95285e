import { Fact } from '../../fact';
import { adopt } from '../../adopt';
import { Section } from '../../section';
import styles from './about.css';
import { BuildFacts } from './build-facts';
import { HelpLinks } from './help-links';
import { LanguageChoice } from './language-choice';
import { SelfTestSection } from './self-test-section';
import { useAboutWords } from './words';

adopt(styles);

/** The add-in itself: which build it is, which language it speaks, and what it keeps where. */
export function AboutView() {
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
      <Section heading={stored.heading}>
        <dl class="facts">
          {places.map(([place, what]) => (
            <Fact term={place} key={place}>
              {what}
            </Fact>
          ))}
        </dl>
      </Section>
    </>
  );
}
