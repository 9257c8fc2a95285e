// Where in a piece of text a word for totals may stand, so that nearly every record need not be looked at for one.
import type { TextRecord } from '../../files/text/record-reader';

/** Cells that say it alone or begin a row with it (roster/table/body-rows.ts); the last character of a match stands in that cell. */
const mayBe = /[合总總小共][ \u3000]*[计計]|[tｔTＴ][oｏOＯ][tｔTＴ][aａAＡ][lｌLＬ]|[\n,;\t|"][ \u3000]*[总總]/g;

/** Whether a record may be one of totals; asked in the order of the text. */
export function totalsPlaces(): (record: TextRecord) => boolean {
  let of: string | null = null;
  let places: readonly number[] = [];
  let next = 0;
  return ({ text, start, end }) => {
    if (of !== text) {
      [of, places, next] = [text, placesIn(text), 0];
    }
    while (next < places.length && places[next]! < start) next++;
    return next < places.length && places[next]! < end;
  };
}

function placesIn(text: string): number[] {
  const places: number[] = /^[ \u3000]*[总總]/.test(text) ? [0] : [];
  for (const { index, 0: found } of text.matchAll(mayBe)) places.push(index + found.length - 1);
  return places;
}
