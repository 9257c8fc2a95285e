import { isProblem } from '../../../engine/cell';
import type { RuleChoice } from '../../../engine/rule-choice';
import { Button } from '../../button';
import { dayText } from '../../date-text';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
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
