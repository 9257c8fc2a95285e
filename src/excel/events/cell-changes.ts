// Changes of one sheet's cells, as Excel tells of them.
import { readAddress } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import { capabilities } from '../capabilities';
import { lookAtRest } from './own-writing';
import { removal } from './removal';

/** Where cells changed; null where it may be anywhere: rows moved, or formulas were computed. */
export type ChangedPlace = Rectangle | null;

interface CellListener {
  /** While the add-in itself writes, computed cells are told of once, when it has ended. */
  readonly changed: (place: ChangedPlace) => void;
  /** From now on changes are told. */
  readonly listening: () => void;
}

/** Tells of changes of the sheet's cells. Answers how to stop; never rejects. */
export function onCellChanges(sheet: string, { changed, listening }: CellListener): () => void {
  let isStopped = false;
  const anywhere = (): void => changed(null);
  const events = capabilities().cellEvents ? follow(sheet, (place) => isStopped || (place ? changed(place) : lookAtRest(anywhere))) : null;
  void events?.then(() => isStopped || listening()).catch(() => undefined);
  return () => {
    isStopped = true;
    void events?.then((stop) => stop()).catch(() => undefined);
  };
}

async function follow(sheet: string, told: (place: ChangedPlace) => void): Promise<() => void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const { id } = await idOf(context, sheet);
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
        if (worksheetId === id) for (const place of changeType === 'RangeEdited' ? placesIn(address) : [null]) told(place);
        return Promise.resolve();
      }),
      worksheets.onCalculated.add(({ worksheetId }) => {
        if (worksheetId === id) told(null);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return removal(context, handlers);
  });
}

async function idOf(context: Excel.RequestContext, sheet: string): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItem(sheet).load('id');
  await context.sync();
  return found;
}

const placesIn = (address: string): ChangedPlace[] => address.split(',').map((part) => readAddress(part));
