import { useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { selectCells } from '../../../../excel/cells/write-cells';
import type { LinesSaid, StatusSurvey } from '../../../../roster/orders/status-survey';
import { Button } from '../../../controls/button';
import { FactLines } from '../../../controls/fact';
import { Notice } from '../../../controls/notice';
import { cellAt, columnName } from '../find/cell-at';
import { useListWords } from '../lists/words';
import { useOrdersWords } from './words';
import type { TableSource } from '../source/source';
import { yuanInCents } from '../yuan-in-cents';

interface OrdersStatusProps {
  readonly source: TableSource;
  readonly survey: StatusSurvey;
}

const [mostListed, mostNamed] = [20, 8];

/** Lines that count although their status or refund column speaks against it, with the way to the first of each. */
export function OrdersStatus({ source, survey }: OrdersStatusProps) {
  const { text, language } = useOrdersWords();
  const { status } = text;
  const { undone, refunds, negativeLines } = survey;
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const wordOf = ({ said }: LinesSaid) => (said === null ? status.rest : said || status.blank);
  const told = [...new Set(survey.others.map(({ column }) => column))].map((column) => {
    const words = survey.others.filter((one) => one.column === column);
    const named = words.slice(0, mostNamed).map((one) => status.word(wordOf(one), shown(one.lines)));
    const rest = words.length > mostNamed ? [text.preview.more(shown(words.length - mostNamed))] : [];
    return { column, words: [...named, ...rest].join(' · ') };
  });
  const refundLine = (one: StatusSurvey['refunds'][number]): string => {
    const line = status.line(columnName(source, one.column), shown(one.lines), yuanInCents(one.amount));
    return one.undone > 0 ? status.alsoUndone(line, shown(one.undone)) : line;
  };
  return (
    <>
      {(undone.length > 0 || refunds.length > 0) && (
        <Notice kind="caution">
          <h3>{status.heading}</h3>
          {undone.length > 0 && (
            <>
              <p>{status.undone(shown(survey.lines), yuanInCents(survey.amount))}</p>
              <ul class="orders-list">
                {undone.slice(0, mostListed).map((one) => (
                  <li key={`${String(one.column)} ${String(one.said)}`}>
                    <ToFirst source={source} said={one} words={status.line(wordOf(one), shown(one.lines), yuanInCents(one.amount))} />
                  </li>
                ))}
              </ul>
              {undone.length > mostListed && <p>{text.preview.more(shown(undone.length - mostListed))}</p>}
              {negativeLines > 0 && <FactLines facts={[status.negative(shown(negativeLines), yuanInCents(survey.negative.abs()))]} />}
            </>
          )}
          {refunds.length > 0 && (
            <>
              <p>{status.refunds}</p>
              <ul class="orders-list">
                {refunds.map((one) => (
                  <li key={one.column}>
                    <ToFirst source={source} said={one} words={refundLine(one)} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{status.next}</p>
        </Notice>
      )}
      {told.map(({ column, words }) => (
        <p key={column} class="aside">
          {status.others(columnName(source, column), words)}
        </p>
      ))}
    </>
  );
}

function ToFirst({ source, said, words }: { source: TableSource; said: LinesSaid; words: string }) {
  const { text } = useOrdersWords();
  const { text: list } = useListWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  function select(): void {
    selectCells(cellAt(source, said.first, said.column)).then(
      () => setRefusal(null),
      (error: unknown) => setRefusal(list.notSelected(errorReason(error))),
    );
  }
  return (
    <>
      <Button look="link" label={text.status.first(words)} onPress={select}>
        {words}
      </Button>
      {refusal !== null && <span role="alert">{refusal}</span>}
    </>
  );
}
