import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../../engine/cell';
import { firstDay, type Month } from '../../../../engine/month';
import { ruleChoice } from '../../../../engine/rule-choice';
import { orderLinesOf, type OrderLines } from '../../../../roster/orders/lines';
import { surveyOfOrders, type OrdersSurvey } from '../../../../roster/orders/survey';
import { adopt } from '../../../adopt';
import { Notice } from '../../../notice';
import { useSentences } from '../../../sentences';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { Section } from '../../../section';
import { OrdersMonth } from './month';
import { OrdersRoster } from './roster';
import { OrdersUnread } from './unread';
import { useOrdersWords } from './words';
import styles from './orders.css';
import type { Source } from '../source/source';
import type { MadeOfOrders } from './use-made-of-orders';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

adopt(styles);

const surveyKey = longWorkKey<OrdersSurvey>();
const isDatedKey = memoryKey(() => false);
const monthKey = memoryKey<Month | null>(() => null);

interface OrdersSectionProps {
  readonly source: Source;
  readonly made: MadeOfOrders;
}

/** From order lines to a roster: which month, what cannot be read, what is held, what it comes to, and writing it. */
export function OrdersSection({ source, made }: OrdersSectionProps) {
  const { text } = useOrdersWords();
  const lines = useMemo(() => orderLinesOf(source.cells, source.layout), [source]);
  if (!lines) {
    return (
      <Section heading={text.heading}>
        <p>{text.noLines}</p>
      </Section>
    );
  }
  return <OfLines source={source} lines={lines} made={made} />;
}

function OfLines({ source, lines, made }: OrdersSectionProps & { readonly lines: OrderLines }) {
  const { text, language } = useOrdersWords();
  const { say } = useSentences().text;
  const { reading } = usePane();
  const [chosen, choose] = useMemory(monthKey);
  const [wantsDated, setDated] = useMemory(isDatedKey);
  const hasDates = reading.state === 'ok' && reading.rulebook.rules.some(({ effectiveFrom }) => effectiveFrom !== null);
  const isDated = wantsDated && hasDates;
  const survey = useLongWork(
    [source],
    pausing(() => surveyOfOrders(lines), lines.endRow - lines.firstRow),
    { key: surveyKey },
  );
  const surveyed = survey.now.state === 'done' ? survey.now.result : null;
  const months = surveyed?.months ?? [];
  // Only where there is nothing to choose from is the month taken without asking.
  const month = months.length === 1 ? months[0]!.month : months.some((one) => one.month === chosen) ? chosen : null;
  const rule = month === null || reading.state === 'loading' ? null : ruleChoice(reading, isDated ? 'dated' : null, month + 1).rule;
  return (
    <>
      <Section heading={text.heading}>
        <LongWorkState work={survey} words={{ ...text.work, progress: text.surveying }} />
        {surveyed && (
          <div class="orders-stack">
            {months.length > 0 ? (
              <OrdersMonth survey={surveyed} month={month} onMonth={choose} isDated={isDated} onDated={hasDates ? setDated : null} />
            ) : (
              <Notice kind="fault">
                <p>{text.noMonths}</p>
              </Notice>
            )}
            {isDated && rule !== null && month !== null && !isProblem(rule) && (
              <p>{text.rule.inForce(firstDay(month + 1), rule.name[language])}</p>
            )}
            {rule !== null && isProblem(rule) && (
              <Notice kind="fault">
                <p>{say(rule)}</p>
              </Notice>
            )}
            <OrdersUnread survey={surveyed} />
          </div>
        )}
      </Section>
      {surveyed && month !== null && rule !== null && !isProblem(rule) && (
        <OrdersRoster {...{ source, lines, bytes: surveyed.bytes, month, isDated, rule, made }} />
      )}
    </>
  );
}
