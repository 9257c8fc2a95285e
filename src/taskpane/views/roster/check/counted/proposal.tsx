import { countedFormula, longestFormula } from '../../../../../roster/counted/formula';
import { countedHeader } from '../../../../../roster/counted/header';
import type { CountedSurvey } from '../../../../../roster/counted/survey';
import { measureNamed } from '../../../../../roster/table/columns/headers';
import { countedRows } from '../../../../../roster/table/find-table';
import { columnLetters } from '../../../../../sheet/column-letters';
import { ChoiceField } from '../../../../controls/choice-field';
import { FactLines } from '../../../../controls/fact';
import { Notice } from '../../../../controls/notice';
import { memoryKey } from '../../../../memory';
import { useMemory, usePane } from '../../../../pane-context';
import type { Writing } from '../../../../writing/use-writing';
import { WriteButton } from '../../../../writing/write-button';
import type { TableFound } from '../../find/at-hand';
import { cellAt, columnName } from '../../find/cell-at';
import { columnsBesidePlan, everyDigit } from '../beside/plan';
import type { ColumnBeside } from '../beside/use-column-beside';
import {
  type EarlierChoice,
  decide,
  decidedNow,
  type Decisions,
  isLeftOut,
  refundChosen,
  ruleDecided,
  statusesToDecide,
} from './decisions';
import { unbrokenYuan } from './unbroken-yuan';
import { StatusChoices } from './status-choices';
import { useCountedWords } from './words';

const decisionsKey = memoryKey<Decisions | null>(() => null);

interface CountedProposalProps {
  readonly found: TableFound;
  readonly survey: CountedSurvey;
  readonly before: EarlierChoice;
  /** The column of money in use. */
  readonly amount: number;
  readonly isUnitOpen: boolean;
  readonly writing: Writing;
  readonly onWrite: ColumnBeside['write'];
}

/** What counts now, what a person may leave out or subtract, and the column that would say so. Nothing is done until it is pressed. */
export function CountedProposal({ found, survey, before, amount, isUnitOpen, writing, onWrite }: CountedProposalProps) {
  const { language, text } = useCountedWords();
  const { capabilities } = usePane();
  const { source, hints } = found;
  const { area, layout, path, tableName } = source;
  const [kept, keep] = useMemory(decisionsKey);
  const decisions: Decisions = kept?.of === hints ? kept : { of: hints, leftOut: new Map(), refund: null };
  const count = (number: number): string => number.toLocaleString(language);
  const headerOf = (column: number): string => layout.columns[column]?.header ?? '';
  const statuses = statusesToDecide(survey, path === 'orders', before);
  const isNet = ['net', 'settled'].includes(measureNamed(headerOf(amount)) ?? '');
  const refund = refundChosen(decisions, before, survey, isNet);
  const rule = ruleDecided(decisions, before, statuses, survey, refund);
  const words = statuses.flatMap((status) => status.words.map((word) => [word, isLeftOut(decisions, before, status, word)] as const));
  const undecided = words.filter(([, isOut]) => isOut === null).length;
  const leftOut = [...new Set(words.filter(([, isOut]) => isOut).map(([{ said }]) => said || text.blank))];
  const header = countedHeader(text.header, leftOut, rule.refund && headerOf(rule.refund.column));
  const formulaOf = (row: number): string => countedFormula((column) => cellAt(source, row, column).address, amount, rule);
  const example = formulaOf(layout.endRow - 1);
  const blocked =
    undecided > 0
      ? text.decideFirst(count(undecided))
      : refund === null
        ? text.refundFirst
        : isUnitOpen
          ? text.unitFirst
          : leftOut.length === 0 && rule.refund === null
            ? text.nothingChosen
            : example.length > longestFormula
              ? text.tooLong
              : null;
  const rests = [...rule.statuses.map(({ column }) => column), ...(rule.refund ? [rule.refund.column] : [])];
  const filled = survey.refunds.filter(({ lines, unread }) => lines + unread > 0);
  const write = (): void => {
    if (refund === null) return;
    onWrite(
      [{ role: path === 'orders' ? 'amount' : 'gmv', column: amount, alsoOf: rests, header }],
      () => columnsBesidePlan(source, [{ header, formulaOf, format: everyDigit }]),
      { counted: decidedNow(decisions, before, statuses, survey, refund) },
    );
  };
  return (
    <Notice kind="caution">
      <h3>{text.heading}</h3>
      <p>{text.now(columnName(source, amount))}</p>
      {before.decision && <p class="aside">{text.asBefore}</p>}
      {statuses.map((status) => (
        <StatusChoices
          key={status.column.index}
          source={source}
          status={status}
          decisions={decisions}
          before={before}
          onDecide={(word, isOut) => keep(decide(decisions, status, word, isOut))}
        />
      ))}
      {survey.tooVaried.map(({ index }) => (
        <p key={index} class="aside">
          {text.tooVaried(columnName(source, index))}
        </p>
      ))}
      {filled.length > 0 && (
        <div class="roster-proposal">
          <ChoiceField
            label={text.refund.label}
            value={refund === null ? '' : String(refund)}
            choices={[
              ...(refund === null ? [['', text.refund.choose] as const] : []),
              ...filled.map(
                ({ column, lines, amount: money }) =>
                  [String(column.index), text.refund.column(columnName(source, column.index), count(lines), unbrokenYuan(money))] as const,
              ),
              ['none', text.refund.none],
            ]}
            onChoose={(value) => keep({ ...decisions, refund: value === 'none' ? 'none' : value === '' ? null : Number(value) })}
          />
        </div>
      )}
      <FactLines
        facts={[
          filled.length > 0 && survey.negativeLines > 0 && text.negative(count(survey.negativeLines), unbrokenYuan(survey.negative)),
          filled.length > 0 && isNet && text.net(columnName(source, amount)),
          ...filled
            .filter(({ column }) => column.index === refund)
            .flatMap(({ column, unread, beyond }) => [
              unread > 0 && text.unread(columnName(source, column.index), count(unread)),
              beyond > 0 && text.beyond(columnName(source, column.index), count(beyond)),
            ]),
          survey.textAmounts > 0 && text.textAmounts(count(survey.textAmounts)),
        ]}
      />
      {tableName !== null && !capabilities.tableSizes ? (
        <p>{text.noRoom}</p>
      ) : (
        <div class="roster-proposal">
          <p>{text.proposal(header, columnLetters(area.column + area.columns))}</p>
          <details>
            <summary tabIndex={0}>{text.formula}</summary>
            <code>{example}</code>
            <p class="aside">{text.guard}</p>
          </details>
          <WriteButton writing={writing} isReady={blocked === null} onPress={write}>
            {blocked ?? text.write(count(countedRows(layout).length))}
          </WriteButton>
        </div>
      )}
    </Notice>
  );
}
