import { useEffect } from 'preact/hooks';
import type { Decimal } from '../../../../engine/amounts/money';
import { sumOf } from '../../../../engine/amounts/exact-sum';
import type { Month } from '../../../../engine/amounts/month';
import type { DecidedOrders, LinesPart } from '../../../../roster/files/decided-orders';
import { type FileAccount, filesRecord, type FilesRecord, platformTotal, totalOfFile } from '../../../../roster/files/files-record';
import type { SaidWord } from '../../../../roster/files/order-reading';
import { summaryOfOrders } from '../../../../roster/orders/summary';
import type { Rule } from '../../../../rules/rule';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { LongWorkState } from '../../../long-work/long-work-state';
import { pausing, useLongWork } from '../../../long-work/use-long-work';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { Amount } from '../../../text/amount';
import { WritingState } from '../../../writing/state';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { inCents } from '../yuan-in-cents';
import { platformTotalKey } from './account';
import { filesPlan } from './plan';
import { refusalText } from './refused';
import { useFilesWords } from './words';

/** Of the files that the roster written last was made of; a month's close takes it along. */
const filesRecordKey = memoryKey<FilesRecord | null>(() => null);

interface RosterOfFilesProps {
  /** In which the GMV was earned. */
  readonly month: Month;
  readonly rule: Rule;
  readonly accounts: readonly FileAccount[];
  readonly outcome: DecidedOrders;
  readonly leftOut: readonly SaidWord[];
  /** Columns whose refunds are deducted. */
  readonly refund: readonly string[];
  /** Whether the parts are the whole. */
  readonly isWhole: boolean;
  /** Whether a file stands there twice. */
  readonly hasTwins: boolean;
}

/** What the lines come to, part by part, and writing the roster. */
export function RosterOfFiles({ month, rule, accounts, outcome, leftOut, refund, isWhole, hasTwins }: RosterOfFilesProps) {
  const { text, language } = useFilesWords();
  const { roster } = text;
  const [typed] = useMemory(platformTotalKey);
  const [, keepRecord] = useMemory(filesRecordKey);
  const assessing = useLongWork(
    [outcome, rule],
    pausing(() => summaryOfOrders(rule, outcome.totals), outcome.totals.length),
  );
  const writing = useWriting('order-files', [outcome, rule]);
  const isWritten = writing.now.state === 'outcome' && writing.now.outcome.state === 'written';
  useEffect(() => {
    if (!isWritten) return;
    const platform = platformTotal(typed, sumOf(accounts.map(totalOfFile)));
    keepRecord(
      filesRecord({
        month,
        accounts,
        decided: outcome,
        leftOutWords: leftOut.map(({ column, word }) => ({ column, word })),
        refund: refund.length > 0 ? refund : null,
        platform,
      }),
    );
  }, [isWritten]);
  const shown = (count: number): string => count.toLocaleString(language);
  const part = (words: (lines: string) => string, { lines, amount }: LinesPart) =>
    lines > 0 && <Fact words={words(shown(lines))} amount={amount} />;
  const summary = assessing.now.state === 'done' ? assessing.now.result : null;
  return (
    <Section heading={roster.heading}>
      <div class="roster-stack">
        <dl class="roster-facts">
          {part(roster.counted, outcome.counted)}
          {part(roster.refunded, outcome.refunded)}
          {part(roster.leftOut, outcome.leftOut)}
          {part(roster.otherMonths, outcome.otherMonths)}
          {part(roster.refused, outcome.refused)}
        </dl>
        <LongWorkState work={assessing} words={{ ...text.work, progress: roster.assessing }} />
        {summary && (
          <>
            <dl class="roster-facts">
              <dt>{roster.agencies}</dt>
              <dd>{shown(summary.rows.length)}</dd>
              <Fact words={roster.deposit} amount={summary.deposit} />
            </dl>
            {outcome.refusalAt.size > 0 && (
              <Notice kind="caution">
                <p>{roster.faults(shown(outcome.refusalAt.size))}</p>
              </Notice>
            )}
            {!isWhole && (
              <Notice kind="fault">
                <p>{text.account.notWhole}</p>
              </Notice>
            )}
            <div class="roster-buttons">
              <WriteButton
                look="primary"
                writing={writing}
                isReady={isWhole && !hasTwins}
                onPress={() =>
                  writing.write(() =>
                    Promise.resolve(
                      filesPlan(
                        {
                          summary,
                          rule,
                          month,
                          refusalAt: outcome.refusalAt,
                          said: (refusal) => refusalText(refusal, accounts, text, language),
                        },
                        text,
                      ),
                    ),
                  )
                }
              >
                {roster.write}
              </WriteButton>
            </div>
            <WritingState writing={writing} />
          </>
        )}
      </div>
    </Section>
  );
}

function Fact({ words, amount }: { readonly words: string; readonly amount: Decimal }) {
  return (
    <>
      <dt>{words}</dt>
      <dd>
        <Amount of={inCents(amount)} />
      </dd>
    </>
  );
}
