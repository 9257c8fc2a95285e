import type { ColumnRole } from '../../../../../roster/table/columns/role';
import { type DayOrderOfColumn, dayOrderOfColumn } from '../../../../../roster/table/day-order';
import { countedRows } from '../../../../../roster/table/find-table';
import { Notice } from '../../../../controls/notice';
import { LongWorkState } from '../../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../../long-work/use-long-work';
import type { TableFound } from '../../find/at-hand';
import { ColumnBesideState } from '../beside/state';
import { columnBesideKeys, useColumnBeside } from '../beside/use-column-beside';
import { DaysProposal } from './proposal';
import { DaysUnproven } from './unproven';
import { useDaysWords } from './words';

const orderKey = longWorkKey<DayOrderOfColumn | null>();
const keys = columnBesideKeys();

interface CheckDaysProps {
  readonly found: TableFound;
  readonly onCorrect: (found: TableFound) => void;
}

/** Days without the year in front: where the column proves their order, a column with it is proposed; nothing is read otherwise by itself. */
export function CheckDays({ found, onCorrect }: CheckDaysProps) {
  const { text } = useDaysWords();
  const { cells, layout, path } = found.source;
  const role: ColumnRole = path === 'orders' ? 'date' : 'month';
  const column = layout.columns.find((one) => one.role === role)?.index ?? null;
  const rows = countedRows(layout);
  const work = useLongWork(
    [cells, layout, column],
    column === null ? null : pausing(() => dayOrderOfColumn(cells, rows, column), rows.length),
    { key: orderKey },
  );
  const beside = useColumnBeside('day-column', keys, found, onCorrect);
  const order = work.now.state === 'done' ? work.now.result : null;
  return (
    <>
      <LongWorkState work={work} words={{ ...text, progress: text.looking }} />
      {order && column !== null && (
        <Notice kind="caution">
          {order.order === null ? (
            <DaysUnproven source={found.source} column={column} found={order} />
          ) : (
            <DaysProposal
              source={found.source}
              role={role}
              column={column}
              found={order}
              order={order.order}
              writing={beside.writing}
              onWrite={beside.write}
            />
          )}
        </Notice>
      )}
      <ColumnBesideState {...beside} />
    </>
  );
}
