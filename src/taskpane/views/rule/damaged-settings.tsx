import { faultSentence } from '../../../i18n/fault-sentence';
import type { Fault } from '../../../rules/fault';
import { Message } from '../../message';
import { Notice } from '../../notice';
import { Section } from '../../section';
import { useWords } from '../../words';
import { ExportedText } from '../../exported-text';
import { RepairSettings } from './repair-settings';
import { useRepairWords } from './repair-words';
import { useRuleWords } from './words';

/** What cannot be read of the workbook's settings, what follows, the text itself, and the repair: nothing changes before a person chooses. */
export function DamagedSettings({ faults, stored }: { faults: readonly Fault[]; stored: unknown }) {
  const { language, text } = useRuleWords();
  const { state } = useWords().text;
  const words = text.damaged;
  const repair = useRepairWords().text;
  const raw = stored === undefined ? words.noRaw : typeof stored === 'string' ? stored : JSON.stringify(stored, null, 2);
  return (
    <Message heading={state.damaged}>
      <Notice kind="fault">
        <p>{words.meanwhile}</p>
      </Notice>
      <Section heading={words.faults}>
        <ul>
          {faults.map((fault, index) => (
            <li key={index}>{faultSentence(language, fault)}</li>
          ))}
        </ul>
      </Section>
      <Section heading={words.remedies}>
        <ol>
          {words.remedy.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
        </ol>
      </Section>
      <Section heading={words.raw}>
        <ExportedText label={words.raw} content={raw} fileName="TUIKE-settings.json" words={repair} />
      </Section>
      <RepairSettings stored={stored} />
    </Message>
  );
}
