import { useState } from 'preact/hooks';
import type { TemporaryOutcome } from '../../../excel/sheets/temporary-sheet';
import { chosenRule } from '../../../rules/rulebook';
import { Notice } from '../../controls/notice';
import { usePane } from '../../pane-context';
import { Section } from '../../controls/section';
import { wordsOf } from '../../text/words';
import { useOthersWriting } from '../../writing/use-writing';
import { WriteButton } from '../../writing/write-button';
import { selfTest, type SelfTestResult } from './self-test';

const useSelfTestWords = wordsOf({
  'zh-CN': () =>
    import(/* webpackChunkName: "pane-words-about-zh-CN" */ '../../../i18n/zh-CN/pane/self-test').then((words) => words.selfTest),
  'en-US': () =>
    import(/* webpackChunkName: "pane-words-about-en-US" */ '../../../i18n/en-US/pane/self-test').then((words) => words.selfTest),
});

/** Runs the rule's examples through this very Excel, and lists what differs. */
export function SelfTestSection() {
  const { text } = useSelfTestWords();
  const { reading, actions } = usePane();
  const [outcome, setOutcome] = useState<TemporaryOutcome<SelfTestResult> | null>(null);
  const [isRunning, setRunning] = useState(false);
  const writing = useOthersWriting();
  const rule = reading.state === 'ok' ? chosenRule(reading.rulebook) : undefined;
  const run = async () => {
    if (!rule || isRunning) return;
    setRunning(true);
    setOutcome(null);
    actions.announce(text.running);
    const done = await selfTest(rule);
    setOutcome(done);
    setRunning(false);
    actions.announce(outcomeText(text, done));
  };
  return (
    <Section heading={text.heading}>
      <p>{text.what}</p>
      {!rule && <p>{text.noRule}</p>}
      <div class="about-actions">
        <WriteButton writing={writing} isReady={rule !== undefined && !isRunning} onPress={() => void run()}>
          {isRunning ? text.running : text.run}
        </WriteButton>
      </div>
      {outcome && isWell(outcome) && <p>{outcomeText(text, outcome)}</p>}
      {outcome && !isWell(outcome) && (
        <Notice kind="fault">
          <p>{outcomeText(text, outcome)}</p>
        </Notice>
      )}
      {outcome?.state === 'done' && outcome.result.differences.length > 0 && <Differences {...outcome.result} />}
    </Section>
  );
}

function Differences({ differences }: SelfTestResult) {
  const { text } = useSelfTestWords();
  return (
    <table>
      <caption class="unseen">{text.differences}</caption>
      <thead>
        <tr>
          {[text.gmv, text.asked, text.expected, text.shown].map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ gmv, asked, expected, shown }) => (
          <tr key={`${gmv} ${asked}`}>
            <th scope="row">{gmv}</th>
            <td>
              <code>{asked}</code>
            </td>
            <td>{expected}</td>
            <td>{shown === '' ? text.blank : shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isWell(outcome: TemporaryOutcome<SelfTestResult>): boolean {
  return outcome.state === 'done' && outcome.result.differences.length === 0;
}

function outcomeText(text: ReturnType<typeof useSelfTestWords>['text'], outcome: TemporaryOutcome<SelfTestResult>): string {
  switch (outcome.state) {
    case 'refused':
      return text.refused(outcome.reason);
    case 'left':
      return text.left(outcome.sheet, outcome.reason);
    case 'done': {
      const { examples, differences } = outcome.result;
      return differences.length === 0 ? text.agree(String(examples)) : text.differ(String(differences.length), String(examples));
    }
  }
}
