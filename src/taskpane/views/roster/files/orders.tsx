import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../../engine/amounts/cell';
import type { Month } from '../../../../engine/amounts/month';
import { ruleChoice } from '../../../../engine/tiers/rule-choice';
import { decidedOrders, wordsOfMonth, type WordOfLines } from '../../../../roster/files/decided-orders';
import { isWhole, nameOfPart, repeatedFiles } from '../../../../roster/files/files-record';
import { deductedRefunds, noRefund, refundQuestions, refundsOfMonth } from '../../../../roster/files/refund-columns';
import type { FileStatus } from '../../../../roster/files/file-columns';
import { areCutTexts } from '../../../../roster/check/lost-digits';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { useSentences } from '../../../text/sentences';
import { useMonthText } from '../orders/month-text';
import { useOrdersWords } from '../orders/words';
import { type Decided, FilesDecisions, isOut, wordName } from './decisions';
import type { FilesRead } from './messages';
import { RefusedLines } from './refused';
import { RosterOfFiles } from './roster';
import { useFilesWords } from './words';

const monthKey = memoryKey<Month | null>(() => null);
const decidedKey = memoryKey<Decided>(() => ({ words: new Map(), refunds: [] }));
const isDatedKey = memoryKey(() => false);

/** From the lines that were read to a roster: which month, what counts, what cannot, and what it comes to. */
export function OrdersOfFiles({ orders, accounts }: FilesRead) {
  const { text } = useFilesWords();
  const { text: words, language } = useOrdersWords();
  const { say } = useSentences().text;
  const { reading } = usePane();
  const monthText = useMonthText();
  const [chosen, choose] = useMemory(monthKey);
  const [wantsDated, setDated] = useMemory(isDatedKey);
  const [decided, decide] = useMemory(decidedKey);
  const months = useMemo(() => monthsOf(orders), [orders]);
  const month = months.length === 1 ? months[0]![0] : months.some(([one]) => one === chosen) ? chosen : null;
  const statuses = useMemo(() => distinctWords(accounts.flatMap(({ columns }) => columns.statuses)), [accounts]);
  const columns = useMemo(
    () => (month === null ? new Map<string, readonly WordOfLines[]>() : wordsOfMonth(orders, month, statuses)),
    [orders, month, statuses],
  );
  const parts = useMemo(
    () =>
      refundsOfMonth(
        accounts.map((account) => ({ name: nameOfPart(account), statuses: account.columns.statuses })),
        orders,
        month,
      ),
    [orders, month, accounts],
  );
  const refunds = refundQuestions(parts, decided.refunds);
  const hasCutIds = useMemo(() => areCutTexts(orders.agencies), [orders]);
  const all = [...columns.values()].flat();
  const isOpen = refunds.some(({ answer }) => answer === null) || all.some((word) => isOut(decided, word) === null);
  const leftOut = useMemo(() => all.filter((word) => isOut(decided, word) === true), [columns, decided]);
  const outcome = useMemo(() => {
    if (month === null || isOpen) return null;
    const names = new Set(leftOut.map(wordName));
    return decidedOrders(orders, { month, isLeftOut: (word) => names.has(wordName(word)), refund: deductedRefunds(parts, refunds) });
  }, [orders, month, leftOut, parts, decided, isOpen]);
  const hasDates = reading.state === 'ok' && reading.rulebook.rules.some(({ effectiveFrom }) => effectiveFrom !== null);
  const isDated = wantsDated && hasDates;
  const rule = month === null || reading.state === 'loading' ? null : ruleChoice(reading, isDated ? 'dated' : null, month + 1).rule;
  const choices = [...months]
    .reverse()
    .map(([one, lines]) => [String(one), words.month.choice(monthText(one), lines.toLocaleString(language))] as const);
  return (
    <>
      <Section heading={text.decide.heading}>
        <div class="roster-stack fields">
          {months.length === 0 ? (
            <Notice kind="fault">
              <p>{text.noMonths}</p>
            </Notice>
          ) : (
            <ChoiceField
              label={words.month.label}
              value={month === null ? '' : String(month)}
              choices={month === null ? [['', words.month.choose], ...choices] : choices}
              onChoose={(value) => value !== '' && choose(Number(value))}
            />
          )}
          {month !== null && <p>{words.month.assessed(monthText(month), monthText(month + 1))}</p>}
          {month !== null && hasDates && (
            <ChoiceField
              label={words.rule.label}
              value={isDated ? 'dated' : 'workbook'}
              choices={[
                ['workbook', words.rule.workbook],
                ['dated', words.rule.dated],
              ]}
              onChoose={(value) => setDated(value === 'dated')}
            />
          )}
          {rule !== null && isProblem(rule) && (
            <Notice kind="fault">
              <p>{say(rule)}</p>
            </Notice>
          )}
          {month !== null && <FilesDecisions {...{ columns, refunds, statuses, decided }} tooVaried={orders.tooVaried} onDecide={decide} />}
          {isOpen && month !== null && <p role="status">{text.decide.open}</p>}
          {hasCutIds && (
            <Notice kind="caution">
              <p>{text.refused.cutIds}</p>
            </Notice>
          )}
          <RefusedLines orders={orders} accounts={accounts} />
        </div>
      </Section>
      {outcome && month !== null && rule !== null && !isProblem(rule) && (
        <RosterOfFiles
          {...{ month, rule, accounts, outcome, leftOut }}
          refund={refunds.flatMap(({ answer }) => (answer === null || answer === noRefund ? [] : [answer]))}
          isWhole={isWhole(accounts, outcome)}
          hasTwins={repeatedFiles(accounts).length > 0}
        />
      )}
    </>
  );
}

/** Months with their lines, ascending. */
function monthsOf({ groups }: FilesRead['orders']): readonly (readonly [Month, number])[] {
  const months = new Map<Month, number>();
  for (const { month, lines } of groups) months.set(month, (months.get(month) ?? 0) + lines);
  return [...months].sort(([a], [b]) => a - b);
}

/** Columns of words, each once: what has amounts in another file under the same name is none. */
const distinctWords = (statuses: readonly FileStatus[]): readonly FileStatus[] => {
  const words = statuses.filter(({ kind }) => kind !== 'refund');
  return words.filter(({ key }, at) => words.findIndex((other) => other.key === key) === at);
};
