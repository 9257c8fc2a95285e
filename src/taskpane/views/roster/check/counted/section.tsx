import { type CountedSurvey, countedSurvey } from '../../../../../roster/counted/survey';
import { isSaidYuan } from '../../../../../roster/check/open-units';
import { columnKeys } from '../../../../../roster/table/decisions';
import { settledAmount } from '../../../../../roster/orders/order-status';
import { countedRows } from '../../../../../roster/table/find-table';
import { LongWorkState } from '../../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../../long-work/use-long-work';
import { columnName } from '../../find/cell-at';
import { columnOf, type TableSource } from '../../source/source';
import type { TableFound } from '../../find/at-hand';
import { ColumnBesideState } from '../beside/state';
import { columnBesideKeys, useColumnBeside } from '../beside/use-column-beside';
import { type EarlierChoice, isLeftOut, statusesToDecide } from './decisions';
import { CountedProposal } from './proposal';
import { useCountedWords } from './words';

const surveyKey = longWorkKey<CountedSurvey>();
const keys = columnBesideKeys();

interface CheckCountedProps {
  readonly found: TableFound;
  /** Whether it is still open what a 1 in the column of money counts. */
  readonly isUnitOpen: boolean;
  readonly onCorrect: (found: TableFound) => void;
}

/** Statuses and refunds beside the amounts: what of them counts is decided here, and written as a column that is used from then on. */
export function CheckCounted({ found, isUnitOpen, onCorrect }: CheckCountedProps) {
  const { text, language } = useCountedWords();
  const { source } = found;
  const { cells, layout, path } = source;
  const settled = settledAmount(layout);
  const amount = columnOf(source, path === 'orders' ? 'amount' : 'gmv');
  const isAsked = settled === null && amount !== null;
  const rows = countedRows(layout).length;
  const decided = isAsked && isSaidYuan(layout, amount, found.inYuan ?? [], found.guess.titleUnit) ? 'yuan' : null;
  const work = useLongWork(
    [cells, layout, isAsked, decided],
    isAsked ? pausing(() => countedSurvey(cells, layout, amount, decided), rows) : null,
    { key: surveyKey },
  );
  const beside = useColumnBeside('counted-column', keys, found, onCorrect);
  const before: EarlierChoice = { decision: found.counted, keys: columnKeys(layout) };
  const survey = isAsked && work.now.state === 'done' ? work.now.result : null;
  return (
    <>
      {isAsked && <LongWorkState work={work} words={{ ...text, progress: text.looking }} />}
      {settled && <p class="aside">{text.inUse(columnName(source, settled.index))}</p>}
      {survey &&
        (isPlain(survey, path === 'orders', before) ? (
          <p class="aside">{text.plain(namesOf(survey, source, language))}</p>
        ) : (
          <CountedProposal
            found={found}
            survey={survey}
            before={before}
            amount={amount!}
            isUnitOpen={isUnitOpen}
            writing={beside.writing}
            onWrite={beside.write}
          />
        ))}
      <ColumnBesideState {...beside} />
    </>
  );
}

/** Whether nothing speaks against an amount, and nothing is unclear. */
const isPlain = (survey: CountedSurvey, isOfOrders: boolean, before: EarlierChoice): boolean =>
  survey.refunds.every(({ lines, unread }) => lines + unread === 0) &&
  statusesToDecide(survey, isOfOrders, before).every(
    (status) =>
      status.errors === 0 &&
      status.words.every((word) => word.meaning === 'stands' && isLeftOut(nothingChosen, before, status, word) !== true),
  );

const nothingChosen = { of: {}, leftOut: new Map<string, boolean>(), refund: null };

function namesOf({ statuses, tooVaried, refunds }: CountedSurvey, source: TableSource, language: string): string {
  const columns = [...statuses.map(({ column }) => column), ...tooVaried, ...refunds.map(({ column }) => column)];
  return new Intl.ListFormat(language).format(columns.map(({ index }) => columnName(source, index)));
}
