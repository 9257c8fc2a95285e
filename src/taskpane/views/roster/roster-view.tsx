import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../engine/amounts/cell';
import { missingRoles } from '../../../roster/table/correct-layout';
import { countedRows } from '../../../roster/table/find-table';
import type { Rule } from '../../../rules/rule';
import { adopt } from '../../adopt';
import type { Rulebook } from '../../../rules/rulebook';
import { WithRule } from '../../with-rule';
import { unitFindings } from '../../../roster/check/unit-check';
import { openUnits } from './check/units/open-units';
import { columnName } from './find/cell-at';
import { CheckSection } from './check/section';
import { ComputeSection } from './compute/section';
import { FindSection } from './find/section';
import { HandOverSection } from './hand-over/section';
import { LookAgainContext } from './look-again';
import { MadeOfOrdersSection } from './orders/made-of-orders';
import { OrdersSection } from './orders/section';
import { ResultSection } from './result/section';
import styles from './roster.css';
import { ScheduleSection } from './schedule/section';
import type { TableSource } from './source/source';
import { ruleOfSource } from './source/rule';
import { useFoundTable } from './find/use-table-search';
import { type MadeOfOrders, useMadeOfOrders } from './orders/use-made-of-orders';
import { useRosterWords } from './words';
import { monthText } from '../../../engine/amounts/month';
import { dayOfAssessment } from '../../../engine/tiers/rule-choice';
import { ruleOnDay } from '../../../engine/tiers/rule-of-cell';
import { monthOfTable } from '../../../roster/table/month-of-table';
import { ChoiceField } from '../../controls/choice-field';
import { Notice } from '../../controls/notice';
import { useSentences } from '../../text/sentences';
import { Section } from '../../controls/section';
import type { TableFound } from './find/at-hand';

adopt(styles);

/** The month-end job from top to bottom: find the table, look at it, compute, and what came of it. */
export function RosterView() {
  return <WithRule>{(rule, rulebook) => <Roster workbook={rule} rulebook={rulebook} />}</WithRule>;
}

function Roster({ workbook, rulebook }: { workbook: Rule; rulebook: Rulebook }) {
  const { text } = useRosterWords();
  const finding = useFoundTable();
  const read = finding.finding.state === 'found' ? finding.found : null;
  const made = useMadeOfOrders(read, finding.correct);
  const found = useMemo(() => read && { ...read, source: assessedAsMade(read.source, made.roster) }, [read, made.roster]);
  const rule = found ? ruleOfSource(found.source, workbook, { state: 'ok', rulebook }) : workbook;
  return (
    <LookAgainContext.Provider value={finding.lookAgain}>
      <header class="masthead">
        <h1>{text.heading}</h1>
        <p>{text.intro}</p>
      </header>
      <FindSection finding={finding} />
      {found && found.source.path !== 'orders' && <MadeOfOrdersSection made={made} />}
      {found && isComplete(found.source) && (
        <>
          {found.source.path === 'roster' && (
            <RosterRule found={found} workbook={workbook} rulebook={rulebook} onCorrect={finding.correct} />
          )}
          <CheckSection found={found} rule={isProblem(rule) ? workbook : rule} onCorrect={finding.correct} />
          {!isProblem(rule) && <StepsInYuan found={found} rule={rule} made={made} />}
        </>
      )}
      <HandOverSection />
    </LookAgainContext.Provider>
  );
}

/** A roster that was made of orders by date is assessed by date also when it is read anew, until a person chooses otherwise. */
function assessedAsMade(source: TableSource, roster: TableSource | null): TableSource {
  const isMade = source.path === 'roster' && source.area.sheet === roster?.area.sheet;
  return isMade && source.assessed === undefined && roster.assessed !== undefined ? { ...source, assessed: roster.assessed } : source;
}

function isComplete({ layout, path }: TableSource): boolean {
  return missingRoles(layout, path).length === 0 && countedRows(layout).length > 0;
}

/** No amount is shown as if its unit were decided while it is not. */
function StepsInYuan({ found, rule, made }: { found: TableFound; rule: Rule; made: MadeOfOrders }) {
  const { text, language } = useRosterWords();
  const { source, guess } = found;
  const { cells, layout } = source;
  const doubtful = useMemo(
    () => unitFindings(cells, layout, countedRows(layout), rule, guess.titleUnit).filter(({ role }) => role !== 'earlierGmv'),
    [cells, layout, rule, guess.titleUnit],
  );
  const open = openUnits(found, doubtful);
  if (open.length === 0) return <Steps source={source} rule={rule} made={made} />;
  return (
    <Section heading={text.unitFirst.heading}>
      <Notice kind="caution">
        <p>{text.unitFirst.about(new Intl.ListFormat(language).format(open.map(({ column }) => columnName(source, column))))}</p>
      </Notice>
    </Section>
  );
}

/** What follows once the table is found and looked at, by its path. */
function Steps({ source, rule, made }: { source: TableSource; rule: Rule; made: MadeOfOrders }) {
  switch (source.path) {
    case 'roster':
      return (
        <>
          <ComputeSection source={source} rule={rule} />
          <ResultSection source={source} rule={rule} />
        </>
      );
    case 'orders':
      return <OrdersSection source={source} made={made} />;
    case 'schedule':
      return <ScheduleSection source={source} />;
  }
}

interface RosterRuleProps {
  readonly found: TableFound;
  readonly workbook: Rule;
  readonly rulebook: Rulebook;
  readonly onCorrect: (found: TableFound) => void;
}

/** Where another version was in force in the month of assessment than the workbook uses: which of the two assesses the roster. */
function RosterRule({ found, workbook, rulebook, onCorrect }: RosterRuleProps) {
  const { text, language } = useRosterWords();
  const { say } = useSentences().text;
  const { source } = found;
  const { cells, layout, assessed = null } = source;
  const earned = useMemo(() => monthOfTable(cells, layout), [cells, layout]);
  const month = assessed ?? (earned === null ? null : earned + 1);
  if (month === null) return null;
  const inForce = ruleOnDay({ state: 'ok', rulebook }, dayOfAssessment(month));
  const isOther = !isProblem(inForce) && inForce !== workbook;
  if (assessed === null && !isOther) return null;
  const words = text.rule;
  const name = isProblem(inForce) ? words.none : inForce.name[language];
  return (
    <Section heading={words.heading}>
      <div class="roster-stack fields">
        {isOther && <p>{words.differs(monthText(month - 1), dayOfAssessment(month), name, workbook.name[language])}</p>}
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
