import { chosenRule } from '../../../../rules/rulebook';
import type { Month } from '../../../../engine/month';
import type { OrdersSurvey } from '../../../../roster/orders/survey';
import { ChoiceField } from '../../../choice-field';
import { usePane } from '../../../pane-context';
import { useMonthText } from './month-text';
import { useOrdersWords } from './words';

interface OrdersMonthProps {
  readonly survey: OrdersSurvey;
  readonly month: Month | null;
  readonly onMonth: (month: Month) => void;
  readonly isDated: boolean;
  /** null where no version has a date: then there is nothing to choose. */
  readonly onDated: ((isDated: boolean) => void) | null;
}

/** The months found in the lines, the one whose orders count, and the rule that assesses them. */
export function OrdersMonth({ survey, month, onMonth, isDated, onDated }: OrdersMonthProps) {
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
      {found && (
        <div class="orders-counts">
          <p>{text.month.assessed(monthText(found.month), monthText(found.month + 1))}</p>
          <p>
            {found.lines === survey.lines
              ? text.month.all(shown(survey.lines))
              : text.month.others(shown(survey.lines - found.lines - survey.unreadCounts.date), shown(survey.lines))}
          </p>
          {found.refunds > 0 && <p>{text.month.refunds(shown(found.refunds))}</p>}
        </div>
      )}
      {onDated === null ? (
        <p>{text.rule.says(chosen ? chosen.name[language] : text.rule.workbook)}</p>
      ) : (
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
