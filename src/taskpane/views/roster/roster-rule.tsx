import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../engine/cell';
import { firstDay, monthText } from '../../../engine/month';
import { ruleOnDay } from '../../../engine/rule-of-cell';
import { monthOfTable } from '../../../roster/table/month-of-table';
import type { Rule } from '../../../rules/rule';
import type { Rulebook } from '../../../rules/rulebook';
import { ChoiceField } from '../../choice-field';
import { Notice } from '../../notice';
import { useSentences } from '../../sentences';
import { Section } from '../../section';
import type { FoundTable } from './find/at-hand';
import { useRosterWords } from './words';

interface RosterRuleProps {
  readonly found: FoundTable;
  readonly workbook: Rule;
  readonly rulebook: Rulebook;
  readonly onCorrect: (found: FoundTable) => void;
}

/** Where another version was in force in the month of assessment than the workbook uses: which of the two assesses the roster. */
export function RosterRule({ found, workbook, rulebook, onCorrect }: RosterRuleProps) {
  const { text, language } = useRosterWords();
  const { say } = useSentences().text;
  const { source } = found;
  const { cells, layout, assessed = null } = source;
  const earned = useMemo(() => monthOfTable(cells, layout), [cells, layout]);
  const month = assessed ?? (earned === null ? null : earned + 1);
  if (month === null) return null;
  const inForce = ruleOnDay({ state: 'ok', rulebook }, firstDay(month));
  const isOther = !isProblem(inForce) && inForce !== workbook;
  if (assessed === null && !isOther) return null;
  const words = text.rule;
  const name = isProblem(inForce) ? words.none : inForce.name[language];
  return (
    <Section heading={words.heading}>
      <div class="roster-stack fields">
        {isOther && <p>{words.differs(monthText(month - 1), firstDay(month), name, workbook.name[language])}</p>}
        <ChoiceField
          label={words.label}
          value={assessed === null ? 'workbook' : 'dated'}
          choices={[
            ['workbook', words.workbook(workbook.name[language])],
            ['dated', words.dated(name)],
          ]}
          onChoose={(chosen) => onCorrect({ ...found, source: { ...source, assessed: chosen === 'dated' ? month : null } })}
        />
        {isProblem(inForce) && (
          <Notice kind="fault">
            <p>{say(inForce)}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}
