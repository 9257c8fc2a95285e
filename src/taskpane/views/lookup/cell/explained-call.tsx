import { isProblem } from '../../../../engine/amounts/cell';
import type { ArgumentName, Problem } from '../../../../engine/amounts/problem';
import { glimpseOf } from '../../../../engine/amounts/seen-cell';
import { declarationOf } from '../../../../engine/tables/declarations';
import type { CellText } from '../../../../i18n/en-US/pane/cell';
import type { Language } from '../../../../i18n/language';
import { usePane } from '../../../pane-context';
import { useSentences } from '../../../text/sentences';
import { tracedError } from './trace-error';
import type { SpillBlock } from './what-blocks-spill';
import type { RuleChoice } from '../../../../engine/tiers/rule-choice';
import { dayText } from '../../../text/date-text';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { Fold } from '../../../controls/fold';
import { Chart } from '../chart/chart';
import { useLookupWords } from '../words';
import { type CallExplanation, reasoningOf } from './explain-call';
import { FormulaArguments } from './formula-arguments';
import { errorOf } from './how-read';
import { Remedy } from './remedy';
import type { ResolvedCell } from './resolve-cell';
import { OtherReading } from './other-reading';
import { Sentence, Steps } from './steps';
import { VersionChoice } from './version-choice';
import { useCellWords } from './words';

/** A cell that a TUIKE function fills: what is wrong with it where something is, its arguments, and the reasoning. */
export function ExplainedCall({ resolved, explanation }: { resolved: ResolvedCell; explanation: CallExplanation }) {
  const { text } = useCellWords();
  const lookup = useLookupWords().text;
  const { cell, call, source } = resolved;
  if (!call || !source) return null;
  const reasoning = reasoningOf(explanation);
  const problem = problemOf(explanation);
  const error = errorOf(cell.value);
  const choice = choiceOf(explanation);
  const cause = useCause(resolved, error);
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
      <Remedy cause={cause} problem={problem} error={error} around={call.around} isOpen={explanation.kind === 'unresolved'} />
      {asZero !== null && (
        <Notice kind="caution">
          <p>{text.formula.blankAsZero(asZero, cell.text, `=IF(${asZero}="","",TUIKE.${call.name}(…))`)}</p>
        </Notice>
      )}
      <Explanation explanation={explanation} />
      {reasoning && call.name !== 'CHECK' && <OtherReading reasoning={reasoning} />}
      {reasoning && <Chart rule={reasoning.rule} marked={{ gmv: reasoning.gmv, cell: cell.area.address }} counted={null} />}
      <Fold heading={lookup.formula} isOpen={reasoning === null}>
        <FormulaArguments
          call={call}
          source={source}
          isSpilled={isElsewhere || call.resolved.some(({ rows, columns }) => rows * columns > 1)}
        />
        {choice && <VersionChoice choice={choice} />}
        {reasoning && <Sentence reasoning={reasoning} says={call.name === 'CHECK' ? 'CHECK' : 'EXPLAIN'} />}
      </Fold>
    </>
  );
}

/** Why the cell shows an error, where more is known than what the arguments lead to. */
function useCause({ call, spillBlock, ...resolved }: ResolvedCell, error: string | undefined): string | null {
  const { language, text } = useCellWords();
  const { say } = useSentences().text;
  const { reading } = usePane();
  if (!call || error === undefined) return null;
  const words = text.error;
  const missing = missingArgument(call);
  if (missing) return words.missing(text.formula.argument[missing], missing, signatureOf(call.name));
  if (error === '#SPILL!') return spillText(spillBlock, words);
  if (call.around !== 'more' || reading.state === 'loading') return null;
  const traced = tracedError(reading, { call, spillBlock, ...resolved });
  return traced && words.traced(traced.address, seenText(traced.cell, language), say(traced.problem));
}

/** A number as people write money, whatever else as it stands. */
function seenText(cell: unknown, language: Language): string {
  if (typeof cell !== 'number') return glimpseOf(isProblem(cell) ? cell.code : cell);
  return Number.isInteger(cell)
    ? cell.toLocaleString(language)
    : cell.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 15 });
}

function spillText(block: SpillBlock | null, words: CellText['error']): string {
  switch (block?.kind) {
    case 'cell':
      return words.blocked(block.address, block.shown);
    case 'merged':
      return words.merged(block.address);
    case 'beyond-sheet':
      return words.beyondSheet(block.argument);
    default:
      return words.spill;
  }
}

/** The first argument that the function cannot do without and was not given. */
function missingArgument({ name, resolved }: NonNullable<ResolvedCell['call']>): ArgumentName | null {
  const declared = declarationOf(name)?.arguments ?? [];
  const isGiven = (wanted: ArgumentName) => resolved.some((argument) => argument.name === wanted && argument.state !== 'omitted');
  return declared.find((argument) => !argument.isOptional && !isGiven(argument.name))?.name ?? null;
}

function signatureOf(name: string): string {
  const declared = declarationOf(name)?.arguments ?? [];
  return `TUIKE.${name}(${declared.map((argument) => (argument.isOptional ? `[${argument.name}]` : argument.name)).join(', ')})`;
}

/** The argument of which a blank cell leads to no answer, as it is written; a cell that has one all the same was handed 0 (office-js #1951, #4702). */
function blankArgument(explanation: CallExplanation, { resolved }: NonNullable<ResolvedCell['call']>): string | null {
  const isBlank = explanation.kind === 'blank' || (explanation.kind === 'cell' && explanation.outcome.state === 'blank');
  if (!isBlank) return null;
  return resolved.find(({ state, here }) => state === 'cells' && (here?.cell === null || here?.cell === ''))?.written ?? null;
}

function Explanation({ explanation }: { explanation: CallExplanation }) {
  const { language, text } = useCellWords();
  const said = (words: string) => (
    <Section heading={text.steps.answer}>
      <p>{words}</p>
    </Section>
  );
  switch (explanation.kind) {
    case 'cell':
      if (explanation.outcome.state === 'blank') return said(text.formula.guarded);
      return explanation.outcome.state === 'reasoned' ? <Steps {...explanation.outcome} /> : null;
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
