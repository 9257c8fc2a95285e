import { useMemo } from 'preact/hooks';
import { monthText } from '../../../../engine/amounts/month';
import { monthOfTable } from '../../../../roster/table/month-of-table';
import { useListHead } from '../lists/use-head';
import { yuan } from '../../../../i18n/yuan';
import type { PaidBy } from '../../../../roster/assess/deposit-before';
import type { NearEdge } from '../../../../roster/assess/near-edge';
import { moneyBetween } from '../../../../roster/assess/on-edge';
import type { RosterResult } from '../../../../roster/assess/roster-result';
import type { UnsettledRow } from '../../../../roster/assess/unsettled-row';
import type { Rule } from '../../../../rules/rule';
import { useSentences } from '../../../text/sentences';
import { FoldedPart } from '../lists/folded-part';
import { ListedRows } from '../lists/listed-rows';
import { callColumns, edgeColumns, nearColumns, unsettledColumns } from './columns';
import { useResultWords } from './words';
import { columnOf, type TableSource } from '../source/source';
import { rowNumber } from '../source/row';
import { yuanInCents } from '../yuan-in-cents';

interface ResultListsProps {
  readonly source: TableSource;
  readonly rule: Rule;
  readonly result: RosterResult;
  /** What the top-up follows from. */
  readonly by: PaidBy;
}

/** Whom to call, who is just below an edge, who is on one, and which rows a person must look at. */
export function ResultLists({ source, rule, result, by }: ResultListsProps) {
  const { language, text } = useResultWords();
  const { calls, nearEdges, onEdges, unsettled, totals } = result;
  const isDueKnown = totals.all.due !== null;
  const toPay = isDueKnown ? text.toPay[by] : null;
  const month = useMemo(() => (source.assessed ? source.assessed - 1 : monthOfTable(source.cells, source.layout)), [source]);
  const head = useListHead({ calls, month, rule: rule.name[language], toPay: text.toPay[by] });
  const hasMonths = columnOf(source, 'month') !== null;
  const { say } = useSentences().text;
  const count = (lines: readonly unknown[]): string => lines.length.toLocaleString(language);

  const costOf = ({ left, rise, dueRise }: NearEdge): string => {
    const more = rule.edge === 'upper' ? yuan(left) : text.near.above(yuan(left));
    if (dueRise === null || dueRise.eq(rise)) return text.near.costs(more, yuan(rise));
    return dueRise.isZero() ? text.near.costsNothing(more, yuan(rise)) : text.near.costsPart(more, yuan(rise), yuan(dueRise));
  };
  const reasonsOf = ({ reasons }: UnsettledRow): string[] =>
    reasons.map((reason) => {
      if ('problem' in reason) return say(reason.problem);
      if (reason.why !== 'twice') return text.unsettled[reason.why];
      return text.unsettled[hasMonths ? 'twiceMonth' : 'twice'](rowNumber(source, reason.otherRow).toLocaleString(language));
    });

  const betweenText = (): string => {
    const { deposit, due } = moneyBetween(onEdges);
    return due === null ? text.edges.between(yuan(deposit)) : text.edges.betweenDue(yuan(deposit), yuan(due), text.toPay[by]);
  };

  return (
    <>
      {isDueKnown && (
        <FoldedPart heading={text.calls.heading(count(calls))} {...(calls.length === 0 && { intro: text.calls.none })} isOpen>
          {calls.length > 0 && (
            <ListedRows
              place="list-calls"
              primary={text.calls.write(count(calls))}
              source={source}
              list={{
                lines: calls,
                columns: callColumns(source, text.columns, {
                  toPay: text.toPay[by],
                  paid: text.columns[by === 'held' ? 'held' : 'paid'],
                  payBy: month === null ? null : monthText(month + 1),
                }),
                sheet: text.calls.sheet,
                head,
              }}
              amountOf={({ due }) => yuanInCents(due)}
              asideOf={({ tier }) => text.tiers.tierOf(String(tier))}
            />
          )}
        </FoldedPart>
      )}
      <FoldedPart
        heading={text.unsettled.heading(count(unsettled))}
        intro={unsettled.length > 0 ? text.unsettled.intro : text.unsettled.none}
      >
        {unsettled.length > 0 && (
          <ListedRows
            place="list-unsettled"
            source={source}
            list={{
              lines: unsettled,
              columns: unsettledColumns(source, text.columns, (line) => reasonsOf(line).join(language === 'zh-CN' ? '' : ' ')),
              sheet: text.unsettled.sheet,
            }}
            factsOf={(line) => reasonsOf(line).map((reason) => <p key={reason}>{reason}</p>)}
          />
        )}
      </FoldedPart>
      <FoldedPart heading={text.edges.heading(count(onEdges))} intro={onEdges.length > 0 ? text.edges.intro : text.edges.none}>
        {onEdges.length > 0 && <p>{betweenText()}</p>}
        {onEdges.length > 0 && (
          <ListedRows
            place="list-edges"
            source={source}
            list={{ lines: onEdges, columns: edgeColumns(source, text.columns, toPay), sheet: text.edges.sheet }}
            amountOf={({ edge }) => yuan(edge.edge)}
            factsOf={({ edge, due }) => (
              <>
                <p>{text.edges.reading(String(edge.tier), yuan(edge.deposit))}</p>
                <p>{text.edges.other(String(edge.otherTier), yuan(edge.otherDeposit))}</p>
                {due && <p>{text.edges.due(text.toPay[by], yuan(due.here), yuan(due.other))}</p>}
              </>
            )}
          />
        )}
      </FoldedPart>
      <FoldedPart heading={text.near.heading(count(nearEdges))} intro={nearEdges.length > 0 ? text.near.intro : text.near.none}>
        {nearEdges.length > 0 && (
          <ListedRows
            place="list-near"
            source={source}
            list={{ lines: nearEdges, columns: nearColumns(source, text.columns, toPay), sheet: text.near.sheet }}
            amountOf={({ gmv }) => yuan(gmv)}
            factsOf={(line) => <p>{costOf(line)}</p>}
          />
        )}
      </FoldedPart>
    </>
  );
}
