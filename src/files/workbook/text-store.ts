// Millions of texts in few bytes: as objects of their own they would take several times the file.

export interface TextStore {
  readonly add: (text: string) => void;
  /** undefined where there is none of that number, from 0. */
  readonly at: (number: number) => string | undefined;
  readonly count: () => number;
  readonly bytes: () => number;
}

const blockBytes = 4 * 1024 * 1024;
/** UTF-8 of one UTF-16 unit. */
const mostPerUnit = 3;
/** Agencies, statuses and goods come again and again; order numbers do not. */
const mostKnown = 50_000;

export function textStore(): TextStore {
  const blocks: Uint8Array[] = [];
  /** Of each text its block, and where in it it begins and ends. */
  let places = new Uint32Array(3 * 1024);
  let [count, room] = [0, 0];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const known = new Map<number, string>();
  return {
    add(text) {
      const needed = text.length * mostPerUnit;
      if (needed > room || blocks.length === 0) {
        room = Math.max(blockBytes, needed);
        blocks.push(new Uint8Array(room));
      }
      const block = blocks.at(-1)!;
      const start = block.length - room;
      const { written } = encoder.encodeInto(text, block.subarray(start));
      if (3 * count === places.length) places = longer(places);
      places.set([blocks.length - 1, start, start + written], 3 * count++);
      room -= written;
    },
    at(number) {
      const before = known.get(number);
      if (before !== undefined) return before;
      if (!(number >= 0 && number < count)) return undefined;
      const [block, start, end] = places.subarray(3 * number, 3 * number + 3) as unknown as readonly [number, number, number];
      const text = decoder.decode(blocks[block]!.subarray(start, end));
      if (known.size >= mostKnown) known.clear();
      known.set(number, text);
      return text;
    },
    count: () => count,
    bytes: () => blocks.reduce((sum, { length }) => sum + length, places.byteLength),
  };
}

function longer(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
