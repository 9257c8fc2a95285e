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

/** @param names of all parts of an .xlsx, in small letters; @param parts those that were unpacked; @param cut what of its looks is not kept */
export function notKept(names: readonly string[], parts: Parts, cut: readonly NotKept[]): NotKept[] {
  const sheets = [...parts].filter(([path]) => /(^|\/)worksheets\/[^/]+\.xml$/.test(path));
  const behind = sheets.map(([, bytes]) => strFromU8(bytes.subarray(Math.max(0, bytes.length - tail)), true));
  const has = (pattern: RegExp): boolean => behind.some((text) => pattern.test(text));
  const found: NotKept[] = byPart.flatMap(([kind, path]) => (names.some((name) => path.test(name)) ? [kind] : []));
  const texts = [...parts].filter(([path]) => /(^|\/)sharedstrings\.xml$/.test(path));
  if (texts.some(([path]) => /<(?:\w+:)?r>/.test(partText(parts, path)))) found.unshift('rich-texts');
  found.unshift(...cut);
  if (has(/<(?:\w+:)?conditionalFormatting[\s>]/)) found.push('conditional-formats');
  if (has(/<(?:\w+:)?dataValidations[\s>]/)) found.push('validation');
  if (has(/<(?:\w+:)?hyperlinks[\s>]/)) found.push('hyperlinks');
  if (has(/<(?:\w+:)?autoFilter[\s>/]/) && !found.includes('tables')) found.push('filters');
  return found;
}
