import { isProblem } from '../../../engine/amounts/cell';
import type { Problem } from '../../../engine/amounts/problem';
import type { RuleChoice } from '../../../engine/tiers/rule-choice';
import type { RulebookReading } from '../../../rules/rulebook';
import { dayText } from '../../text/date-text';
import { Notice } from '../../controls/notice';
import { Section } from '../../controls/section';
import { explainCall, type CallExplanation } from './explain-call';
import { FormulaArguments } from './formula-arguments';
import { errorOf } from './how-read';
import { Remedy } from './remedy';
import type { ResolvedCell } from './resolve-cell';
import { Steps } from './steps';
import { VersionChoice } from './version-choice';
import { useCellWords } from './words';

/** A cell that a TUIKE function fills: what is wrong with it where something is, its arguments, and the reasoning. */
export function ExplainedCall({ resolved, reading }: { resolved: ResolvedCell; reading: RulebookReading }) {
  const { text } = useCellWords();
  const { cell, call, source } = resolved;
  if (!call || !source) return null;
  const explanation = explainCall(reading, resolved);
  const problem = problemOf(explanation);
  const error = errorOf(cell.value);
  const choice = choiceOf(explanation);
  const isElsewhere = source.at.address !== cell.area.address;
  const asZero = cell.value === '' || error !== undefined ? null : blankArgument(explanation, call);
  return (
    <>
      <Section heading={text.read.shows}>
        <p class={typeof cell.value === 'number' || error !== undefined ? 'answer' : 'shown'}>
          {cell.text === '' ? text.formula.blank : cell.text}
        </p>
        {isElsewhere && (
          <p class="aside">
            {text.read.spillsFrom} {source.at.address}
          </p>
        )}
      </Section>
      <Remedy problem={problem} error={error} around={call.around} isOpen={explanation.kind === 'unresolved'} />
      {asZero !== null && (
        <Notice kind="caution">
          <p>{text.formula.blankAsZero(asZero, cell.text, `=IF(${asZero}="","",TUIKE.${call.name}(…))`)}</p>
        </Notice>
      )}
      <FormulaArguments
        call={call}
        source={source}
        isSpilled={isElsewhere || call.resolved.some(({ rows, columns }) => rows * columns > 1)}
      />
      {choice && <VersionChoice choice={choice} />}
      <Explanation name={call.name} explanation={explanation} />
    </>
  );
}

/** The argument of which a blank cell leads to no answer, as it is written; a cell that has one all the same was handed 0 (office-js #1951, #4702). */
function blankArgument(explanation: CallExplanation, { resolved }: NonNullable<ResolvedCell['call']>): string | null {
  const isBlank = explanation.kind === 'blank' || (explanation.kind === 'cell' && explanation.outcome.state === 'blank');
  if (!isBlank) return null;
  return resolved.find(({ state, here }) => state === 'cells' && (here?.cell === null || here?.cell === ''))?.written ?? null;
}

function Explanation({ name, explanation }: { name: string; explanation: CallExplanation }) {
  const { language, text } = useCellWords();
  const said = (words: string) => (
    <Section heading={text.steps.answer}>
      <p>{words}</p>
    </Section>
  );
  switch (explanation.kind) {
    case 'cell':
      if (explanation.outcome.state === 'blank') return said(text.formula.guarded);
      return explanation.outcome.state === 'reasoned' ? (
        <Steps {...explanation.outcome} says={name === 'CHECK' ? name : 'EXPLAIN'} />
      ) : null;
    case 'roster': {
      const { row } = explanation;
      if (row.state === 'header') return said(text.table.header);
      if (row.state === 'beyond') return said(text.table.beyond);
      if (row.state !== 'reasoned') return null;
      return (
        <>
          {said(text.steps.of(row.agency, row.earned))}
          <Steps reasoning={row.reasoning} />
        </>
      );
    }
    case 'schedule': {
      const { row } = explanation;
      if (row.state === 'blank') return said(text.formula.guarded);
      if (row.state !== 'reasoned') return null;
      const { heldBefore: held, due, surplus, isCarried } = row;
      return (
        <>
          {said(text.steps.of(row.agency, row.earned))}
          <Steps reasoning={row.reasoning} carried={{ held, due, surplus, isCarried }} />
        </>
      );
    }
    case 'tiers': {
      if (explanation.tier === 0) return said(text.table.header);
      if (explanation.tier > explanation.rule.tiers.length) return said(text.table.beyond);
      return said(text.table.tier(String(explanation.tier), explanation.rule.id));
    }
    case 'rule-at':
      return said(text.table.ruleAt(dayText(explanation.day, language), explanation.rule.id));
    case 'unresolved': {
      const names = explanation.names.map((name) => text.formula.argument[name]);
      return said(text.formula.openArguments(new Intl.ListFormat(language).format(names)));
    }
    case 'blank':
      return said(text.formula.guarded);
    case 'plain':
      return said(text.formula.plain);
    case 'problem':
    case 'unknown-function':
      return null;
  }
}

function problemOf(explanation: CallExplanation): Problem | null {
  if (explanation.kind === 'problem') return explanation.problem;
  if (explanation.kind === 'cell') return explanation.outcome.state === 'problem' ? explanation.outcome.problem : null;
  if (explanation.kind !== 'roster' && explanation.kind !== 'schedule') return null;
  const { row } = explanation;
  if (row.state === 'reasoned' && 'due' in row && isProblem(row.due)) return row.due;
  return row.state === 'problem' ? row.problem : null;
}

function choiceOf(explanation: CallExplanation): RuleChoice | null {
  if ('choice' in explanation) return explanation.choice;
  if (explanation.kind !== 'roster' && explanation.kind !== 'schedule') return null;
  return 'rule' in explanation.row ? (explanation.row.rule ?? null) : null;
}
