// A sheet for a moment: hidden, and deleted whatever happens.
import { errorReason } from './error-reason';
import { patiently } from './patiently';

export type TemporaryOutcome<T> =
  | { readonly state: 'done'; readonly result: T }
  /** Nothing was left behind. */
  | { readonly state: 'refused'; readonly reason: string }
  /** Excel did not delete the sheet either. */
  | { readonly state: 'left'; readonly sheet: string; readonly reason: string };

/**
 * Adds a sheet under the first free of the names `name`, `name 2` …, never active, and deletes it after `work`. Whatever was selected
 * stays selected. Never rejects.
 */
export async function onTemporarySheet<T>(name: string, work: (sheet: string) => Promise<T>): Promise<TemporaryOutcome<T>> {
  let sheet: string;
  try {
    sheet = await patiently(() => addSheet(name));
  } catch (error) {
    return { state: 'refused', reason: errorReason(error) };
  }
  let outcome: TemporaryOutcome<T>;
  try {
    outcome = { state: 'done', result: await work(sheet) };
  } catch (error) {
    outcome = { state: 'refused', reason: errorReason(error) };
  }
  try {
    await patiently(() => deleteSheet(sheet));
    return outcome;
  } catch (error) {
    return { state: 'left', sheet, reason: errorReason(error) };
  }
}

async function addSheet(wanted: string): Promise<string> {
  const added = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
    worksheets.add(name);
    // Excel stays where the person is.
    active.activate();
    await context.sync();
    return name;
  });
  // Where it cannot be hidden it shows among the tabs until it is deleted.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(added).visibility = 'Hidden';
    await context.sync();
  }).catch(() => undefined);
  return added;
}

/** A sheet that somebody deleted meanwhile is as good as deleted. */
function deleteSheet(name: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
