import { type OriginalFormula, originalsIn, originalsText } from '../../sheet/rewriting/original-formulas';
import { keepText, keptText } from '../parts/kept-text';
import { bytesOf } from '../cells/payload';
import { fingerprintOf } from '../rules/rule-part';

const name = 'hand-over';

/** Bytes of one part; about a megabyte is the most in Excel on the web (OfficeDev/office-js#2408, #394). */
const mostBytes = 1_000_000;

/** The formulas that the workbook keeps; null where what it keeps cannot be read. Rejects where Excel cannot be asked. */
export async function keptOriginals(): Promise<readonly OriginalFormula[] | null> {
  const text = await keptText(name);
  return text === null ? [] : originalsIn(text);
}

/** More than a part of the workbook holds. */
export class TooManyOriginals extends Error {}

/** In the place of those before; none takes the part away. Rejects with TooManyOriginals, and where the workbook refuses. */
export async function keepOriginals(originals: readonly OriginalFormula[]): Promise<void> {
  const text = originals.length === 0 ? null : originalsText(originals);
  if (text !== null && bytesOf(text) > mostBytes) throw new TooManyOriginals(String(originals.length));
  await keepText(name, text);
}

/** Sixteen digits that follow from what cells hold, as `formulas` reads them. */
export const fingerprintOfCells = async (formulas: readonly (readonly unknown[])[]): Promise<string> =>
  (await fingerprintOf(JSON.stringify(formulas))).slice(0, 16);
