import { isProblem } from '../../../../engine/amounts/cell';
import { type Month, monthText } from '../../../../engine/amounts/month';
import type { Problem } from '../../../../engine/amounts/problem';
import { dayOfAssessment } from '../../../../engine/tiers/rule-choice';
import { ruleOnDay } from '../../../../engine/tiers/rule-of-cell';
import { monthOfTable } from '../../../../roster/table/month-of-table';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { useSentences } from '../../../text/sentences';
import type { TableFound } from '../find/at-hand';
import type { TableSource } from '../source/source';
import { StepPart } from '../steps/part';
import { useRosterWords } from '../words';

interface RuleToChoose {
  /** Of assessment. */
  readonly month: Month;
  /** On its first day. */
  readonly inForce: Rule | Problem;
}

/** Where another version was in force in the month of assessment than the workbook uses; null where there is nothing to choose. */
export function ruleToChoose(
  { path, cells, layout, assessed = null }: TableSource,
  workbook: Rule,
  rulebook: Rulebook,
): RuleToChoose | null {
  if (path !== 'roster') return null;
  const earned = monthOfTable(cells, layout);
  const month = assessed ?? (earned === null ? null : earned + 1);
  if (month === null) return null;
  const inForce = ruleOnDay({ state: 'ok', rulebook }, dayOfAssessment(month));
  const isOther = !isProblem(inForce) && inForce !== workbook;
  return assessed === null && !isOther ? null : { month, inForce };
}

interface RuleByDateProps {
  readonly found: TableFound;
  readonly choice: RuleToChoose;
  readonly workbook: Rule;
  readonly onCorrect: (found: TableFound) => void;
}

/** Which of the two versions assesses the roster. */
export function RuleByDate({ found, choice: { month, inForce }, workbook, onCorrect }: RuleByDateProps) {
  const { text, language } = useRosterWords();
  const { say } = useSentences().text;
  const { source } = found;
  const words = text.rule;
  const name = isProblem(inForce) ? words.none : inForce.name[language];
  const isOther = !isProblem(inForce) && inForce !== workbook;
  return (
    <StepPart heading={words.heading}>
      <div class="roster-stack fields">
        {isOther && <p>{words.differs(monthText(month - 1), dayOfAssessment(month), name, workbook.name[language])}</p>}
        <ChoiceField
          label={words.label}
          value={(source.assessed ?? null) === null ? 'workbook' : 'dated'}
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
    </StepPart>
  );
}
