// Changes of one sheet's cells, as Excel tells of them.
import { readAddress } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import { capabilities } from '../capabilities';
import { lookAtRest } from './own-writing';
import { registered } from './registration';

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
  const told = (place: ChangedPlace): void => {
    if (isStopped) return;
    if (place) changed(place);
    else lookAtRest(anywhere);
  };
  const stop = capabilities().cellEvents ? registered({ add: (context) => handlersOf(context, sheet, told), listening }) : undefined;
  return () => {
    isStopped = true;
    stop?.();
  };
}

async function handlersOf(context: Excel.RequestContext, sheet: string, told: (place: ChangedPlace) => void) {
  const { worksheets } = context.workbook;
  const { id } = await idOf(context, sheet);
  return [
    worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
      if (worksheetId === id) for (const place of changeType === 'RangeEdited' ? placesIn(address) : [null]) told(place);
      return Promise.resolve();
    }),
    worksheets.onCalculated.add(({ worksheetId }) => {
      if (worksheetId === id) told(null);
      return Promise.resolve();
    }),
  ];
}

async function idOf(context: Excel.RequestContext, sheet: string): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItem(sheet).load('id');
  await context.sync();
  return found;
}

const placesIn = (address: string): ChangedPlace[] => address.split(',').map((part) => readAddress(part));
