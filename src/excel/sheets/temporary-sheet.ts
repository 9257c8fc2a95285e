// A sheet for a moment: hidden, and deleted whatever happens.
import { errorReason } from '../error-reason';
import { deleteSheet, newSheet } from './new-sheet';
import { patiently } from '../events/patiently';

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
    sheet = await addHiddenSheet(name);
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

async function addHiddenSheet(wanted: string): Promise<string> {
  const { name } = (await patiently(() => newSheet(wanted))).sheet;
  // Where it cannot be hidden it shows among the tabs until it is deleted.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).visibility = 'Hidden';
    await context.sync();
  }).catch(() => undefined);
  return name;
}
