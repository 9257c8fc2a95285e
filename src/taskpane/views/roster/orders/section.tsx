import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../../engine/amounts/cell';
import type { Month } from '../../../../engine/amounts/month';
import { dayOfAssessment, ruleChoice } from '../../../../engine/tiers/rule-choice';
import { type OrderLines, orderLinesOf } from '../../../../roster/orders/lines';
import { type OrdersSurvey, surveyOfOrders } from '../../../../roster/orders/survey';
import { adopt } from '../../../adopt';
import { FactLines } from '../../../controls/fact';
import { Notice } from '../../../controls/notice';
import { useSentences } from '../../../text/sentences';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { StepFrame, StepButton } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
import { OrdersRoster } from './roster';
import { useOrdersWords } from './words';
import styles from './orders.css';
import type { TableSource } from '../source/source';
import type { MadeOfOrders } from './use-made-of-orders';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';
import { chosenRule } from '../../../../rules/rulebook';
import { ChoiceField } from '../../../controls/choice-field';
import { useMonthText } from './month-text';

adopt(styles);

const surveyKey = longWorkKey<OrdersSurvey>();
const isDatedKey = memoryKey(() => false);
const monthKey = memoryKey<Month | null>(() => null);

interface OrdersStepProps {
  readonly source: TableSource;
  readonly made: MadeOfOrders;
  readonly steps: StepsOfTable;
}

/** From order lines to a roster: which month, what cannot be read, what is held, what it comes to, and writing it. */
export function OrdersStep({ source, made, steps }: OrdersStepProps) {
  const { text } = useOrdersWords();
  const lines = useMemo(() => orderLinesOf(source.cells, source.layout), [source]);
  return (
    <StepFrame id="compute" steps={steps} decided={made.roster ? text.lineWritten(made.roster.area.sheet) : text.lineNothing}>
      {lines ? <OfLines source={source} lines={lines} made={made} /> : <p>{text.noLines}</p>}
    </StepFrame>
  );
}

function OfLines({ source, lines, made }: Omit<OrdersStepProps, 'steps'> & { readonly lines: OrderLines }) {
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
      <div>
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
              <p>{text.rule.inForce(dayOfAssessment(month + 1), rule.name[language])}</p>
            )}
            {rule !== null && isProblem(rule) && (
              <Notice kind="fault">
                <p>{say(rule)}</p>
              </Notice>
            )}
            <OrdersUnread survey={surveyed} />
            {months.length > 0 && month === null && (
              <StepButton blocked={text.month.first} onPress={() => undefined}>
                {text.month.first}
              </StepButton>
            )}
          </div>
        )}
      </div>
      {surveyed && month !== null && rule !== null && !isProblem(rule) && (
        <OrdersRoster {...{ source, lines, bytes: surveyed.bytes, month, isDated, rule, made }} />
      )}
    </>
  );
}

/** What follows for the roster from cells that cannot be read; the cells themselves are listed in step 2. */
function OrdersUnread({ survey: { unreadCounts } }: { survey: OrdersSurvey }) {
  const { text, language } = useOrdersWords();
  const { agency, date, amount } = unreadCounts;
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  if (agency + date + amount === 0) return null;
  return (
    <Notice kind="caution">
      <FactLines
        facts={[
          date > 0 && text.unread.dates(shown(date)),
          amount > 0 && text.unread.amounts(shown(amount)),
          agency > 0 && text.unread.agencies(shown(agency)),
        ]}
      />
      <p>{text.unread.next}</p>
    </Notice>
  );
}

interface OrdersMonthProps {
  readonly survey: OrdersSurvey;
  readonly month: Month | null;
  readonly onMonth: (month: Month) => void;
  readonly isDated: boolean;
  /** null where no version has a date: then there is nothing to choose. */
  readonly onDated: ((isDated: boolean) => void) | null;
}

/** The months found in the lines, the one whose orders count, and the rule that assesses them. */
function OrdersMonth({ survey, month, onMonth, isDated, onDated }: OrdersMonthProps) {
  const { text, language } = useOrdersWords();
  const { reading } = usePane();
  const monthText = useMonthText();
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const found = survey.months.find((one) => one.month === month);
  const choices = [...survey.months]
    .reverse()
    .map((one) => [String(one.month), text.month.choice(monthText(one.month), shown(one.lines))] as const);
  const chosen = reading.state === 'ok' ? chosenRule(reading.rulebook) : undefined;
  return (
    <div class="fields">
      <ChoiceField
        label={text.month.label}
        value={month === null ? '' : String(month)}
        choices={month === null ? [['', text.month.choose], ...choices] : choices}
        onChoose={(value) => value !== '' && onMonth(Number(value))}
      />
      <FactLines
        facts={[
          ...(found
            ? [
                text.month.assessed(monthText(found.month), monthText(found.month + 1)),
                found.lines === survey.lines
                  ? text.month.all(shown(survey.lines))
                  : text.month.others(shown(survey.lines - found.lines - survey.unreadCounts.date), shown(survey.lines)),
                found.refunds > 0 && text.month.refunds(shown(found.refunds)),
              ]
            : []),
          onDated === null && text.rule.says(chosen ? chosen.name[language] : text.rule.workbook),
        ]}
      />
      {onDated !== null && (
        <ChoiceField
          label={text.rule.label}
          value={isDated ? 'dated' : 'workbook'}
          choices={[
            ['workbook', chosen ? text.rule.workbookOf(chosen.name[language]) : text.rule.workbook],
            ['dated', text.rule.dated],
          ]}
          onChoose={(value) => onDated(value === 'dated')}
        />
      )}
    </div>
  );
}
