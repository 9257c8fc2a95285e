import { useState } from 'preact/hooks';
import { onTemporarySheet, type TemporaryOutcome } from '../../../excel/sheets/temporary-sheet';
import { chosenRule } from '../../../rules/rulebook';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { usePane } from '../../pane-context';
import { Section } from '../../controls/section';
import { wordsOf } from '../../text/words';
import { lookUntil } from '../../../excel/cells/look-until';
import { readCells } from '../../../excel/cells/read-cells';
import { sheetArea } from '../../../sheet/sheet-area';
import { type CellToWrite, writeCells } from '../../../excel/cells/write-cells';
import type { Rule } from '../../../rules/rule';

// The rule's examples, answered by Excel itself through the registered functions.
interface Difference {
  readonly gmv: string;
  readonly asked: 'TIER' | 'DEPOSIT';
  readonly expected: string;
  /** As the cell holds it; errors by name. */
  readonly shown: string;
}

interface SelfTestResult {
  readonly examples: number;
  readonly differences: readonly Difference[];
}

const asked = ['TIER', 'DEPOSIT'] as const;

/** Asks cells of a temporary sheet for the tier and the deposit of each example, by the workbook's rule. Never rejects. */
function selfTest(rule: Rule): Promise<TemporaryOutcome<SelfTestResult>> {
  return onTemporarySheet('TUIKE self-test', async (sheet) => {
    const written = await writeCells({ sheet, row: 0, column: 0 }, selfTestCells(rule));
    if (written.state !== 'written') throw new Error(written.state === 'refused' ? written.reason : written.first);
    const answers = sheetArea(sheet, 0, 1, rule.examples.length, asked.length);
    const differences = await lookUntil(
      async () => differencesFrom(rule, (await readCells(answers)).values),
      (found) => found.length === 0,
    );
    return { examples: rule.examples.length, differences };
  });
}

/** Row by row: the GMV as text, to its last digit, and a formula for the tier and one for the deposit. */
function selfTestCells({ examples }: Rule): CellToWrite[][] {
  return examples.map(({ gmv }, i) => [gmv, ...asked.map((name) => ({ formula: `=TUIKE.${name}(A${i + 1})` }))]);
}

export function differencesFrom({ examples }: Rule, values: readonly (readonly (string | number | boolean)[])[]): Difference[] {
  return examples.flatMap(({ gmv, tier, deposit }, i) =>
    asked.flatMap((name, j) => {
      const [expected, shown] = [name === 'TIER' ? tier : Number(deposit), values[i]?.[j] ?? ''];
      return shown === expected ? [] : [{ gmv, asked: name, expected: String(expected), shown: String(shown) }];
    }),
  );
}

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
      <p>{text.how}</p>
      {!rule && <p>{text.noRule}</p>}
      <p>
        <Button isDisabled={!rule || isRunning} onPress={() => void run()}>
          {isRunning ? text.running : text.run}
        </Button>
      </p>
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
