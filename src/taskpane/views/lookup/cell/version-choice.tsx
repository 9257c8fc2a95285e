import { isProblem } from '../../../../engine/amounts/cell';
import type { RuleChoice } from '../../../../engine/tiers/rule-choice';
import { Button } from '../../../controls/button';
import { dayText } from '../../../text/date-text';
import { usePane } from '../../../pane-context';
import { Section } from '../../../controls/section';
import { useCellWords } from './words';

/** Which rule version counts here and why; the way to the view that shows it whole where it is the workbook's. */
export function VersionChoice({ choice: { rule, why, day } }: { choice: RuleChoice }) {
  const { language, text } = useCellWords();
  const { actions } = usePane();
  if (isProblem(rule)) return null;
  return (
    <Section heading={text.version.label}>
      <p>
        {rule.name[language]} <code>{rule.id}</code>
        <span class="aside">{why === 'by-date' ? text.version.byDate(dayText(day ?? '', language)) : text.version.why[why]}</span>
      </p>
      {why === 'workbook' && <Button onPress={() => actions.openView('rule')}>{text.version.see}</Button>}
    </Section>
  );
}
