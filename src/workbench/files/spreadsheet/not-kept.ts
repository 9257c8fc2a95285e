// What a file holds that a saved one will not: a person hears of it before saving.
import { strFromU8 } from 'fflate';
import type { NotKept } from '../../grid/grid';
import { partText, type Parts } from '../zip/workbook-parts';

const byPart: readonly (readonly [NotKept, RegExp])[] = [
  ['charts', /(^|\/)(charts|chartsheets)\//],
  ['pictures', /(^|\/)(media|diagrams)\//],
  ['comments', /(^|\/)(comments\d*\.xml|threadedcomments\/)/],
  ['pivots', /(^|\/)(pivottables|slicers|timelines)\//],
  ['tables', /(^|\/)tables\//],
  ['links', /(^|\/)externallinks\//],
  ['macros', /(^|\/)vbaproject\.bin$/],
];

/** Behind the cells stand what is laid over them; no file has as much of it as this. */
const tail = 200_000;

/** @param names of all parts of an .xlsx, in small letters; @param parts those that were unpacked */
export function notKept(names: readonly string[], parts: Parts): NotKept[] {
  const sheets = [...parts].filter(([path]) => /(^|\/)worksheets\/[^/]+\.xml$/.test(path));
  const behind = sheets.map(([, bytes]) => strFromU8(bytes.subarray(Math.max(0, bytes.length - tail)), true));
  const has = (pattern: RegExp): boolean => behind.some((text) => pattern.test(text));
  const found: NotKept[] = byPart.flatMap(([kind, path]) => (names.some((name) => path.test(name)) ? [kind] : []));
  if (hasLooks(partText(parts, 'xl/styles.xml'))) found.unshift('looks');
  if (has(/<(?:\w+:)?conditionalFormatting[\s>]/)) found.push('conditional-formats');
  if (has(/<(?:\w+:)?dataValidations[\s>]/)) found.push('validation');
  if (has(/<(?:\w+:)?hyperlinks[\s>]/)) found.push('hyperlinks');
  if (has(/<(?:\w+:)?autoFilter[\s>/]/) && !found.includes('tables')) found.push('filters');
  return found;
}

/** Whether a cell may have another font, fill or border than the first of each; 0 and 1 of the fills are Excel's own. */
function hasLooks(styles: string): boolean {
  const [cells = ''] = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  return /\s(?:fontId|borderId)="[1-9]|\sfillId="(?:[2-9]|\d{2})/.test(cells);
}
