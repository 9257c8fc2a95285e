import { chosenRule } from '../../../rules/rulebook';
import { Fact } from '../../fact';
import { usePane } from '../../pane-context';
import { useAboutWords } from './words';

// Put in by the build: package.json's version, and a hash of the functions' metadata.
declare const __VERSION__: string;
declare const __METADATA_VERSION__: string;

/** What TUIKE.BUILD answers, as a list. */
export function BuildFacts() {
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
