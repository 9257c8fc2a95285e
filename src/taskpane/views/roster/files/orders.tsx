import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../../engine/amounts/cell';
import type { Month } from '../../../../engine/amounts/month';
import { ruleChoice } from '../../../../engine/tiers/rule-choice';
import { decidedOrders, wordsOfMonth, type WordOfLines } from '../../../../roster/files/decided-orders';
import { isWhole, repeatedFiles } from '../../../../roster/files/files-record';
import type { FileStatus } from '../../../../roster/files/file-columns';
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
const decidedKey = memoryKey<Decided>(() => ({ words: new Map(), refund: null }));
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
  const statuses = useMemo(() => distinctStatuses(accounts.flatMap(({ columns }) => columns.statuses)), [accounts]);
  const columns = useMemo(
    () => (month === null ? new Map<string, readonly WordOfLines[]>() : wordsOfMonth(orders, month, statuses)),
    [orders, month, statuses],
  );
  const refunds = useMemo(() => refundsOfMonth(orders, month, statuses), [orders, month, statuses]);
  const all = [...columns.values()].flat();
  const refund = decided.refund ?? (refunds.length === 0 ? 'none' : null);
  const isOpen = refund === null || all.some((word) => isOut(decided, word) === null);
  const leftOut = useMemo(() => all.filter((word) => isOut(decided, word) === true), [columns, decided]);
  const outcome = useMemo(() => {
    if (month === null || isOpen) return null;
    const names = new Set(leftOut.map(wordName));
    return decidedOrders(orders, { month, isLeftOut: (word) => names.has(wordName(word)), refund: refund === 'none' ? null : refund });
  }, [orders, month, leftOut, refund, isOpen]);
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
          {month !== null && (
            <FilesDecisions {...{ columns, refunds, statuses, decided, refund }} tooVaried={orders.tooVaried} onDecide={decide} />
          )}
          {isOpen && month !== null && <p role="status">{text.decide.open}</p>}
          <RefusedLines orders={orders} accounts={accounts} />
        </div>
      </Section>
      {outcome && month !== null && rule !== null && !isProblem(rule) && (
        <RosterOfFiles
          {...{ month, rule, accounts, outcome, leftOut }}
          refund={refund === 'none' ? null : refund}
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

const distinctStatuses = (statuses: readonly FileStatus[]): readonly FileStatus[] =>
  statuses.filter(({ key }, at) => statuses.findIndex((other) => other.key === key) === at);

/** Refund columns that some line of the month fills. */
const refundsOfMonth = ({ groups }: FilesRead['orders'], month: Month | null, statuses: readonly FileStatus[]): readonly FileStatus[] =>
  statuses.filter(
    ({ kind, key }) =>
      kind === 'refund' &&
      groups.some((group) => {
        const sums = group.month === month ? group.refunds.get(key) : undefined;
        return sums !== undefined && sums.lines + sums.unread.size > 0;
      }),
  );
