import { useId } from 'preact/hooks';
import { faultSentence } from '../../../i18n/fault-sentence';
import type { Fault } from '../../../rules/fault';
import { Message } from '../../message';
import { Notice } from '../../notice';
import { Section } from '../../section';
import { useWords } from '../../words';
import { useRuleWords } from './words';

/** What cannot be read of the workbook's settings, what follows, and where to turn. Nothing here changes the workbook. */
export function DamagedSettings({ faults, stored }: { faults: readonly Fault[]; stored: unknown }) {
  const { language, text } = useRuleWords();
  const { state } = useWords().text;
  const words = text.damaged;
  const id = useId();
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
      <section>
        <h2>
          <label for={id}>{words.raw}</label>
        </h2>
        <textarea id={id} readOnly spellcheck={false} rows={8} value={raw} />
      </section>
    </Message>
  );
}
