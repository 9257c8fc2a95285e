// Which part of which file an order number stood in first: exports that overlap would count their orders twice. Of a number 64 bits are kept, not
// its text: ten million take 170 MB, and two different ones are taken for one in fewer than one of 300,000 such readings.

export interface OrderIds {
  /** The part before `part` in which the number stood first; −1 where it is new, blank, or of `part` itself. */
  readonly firstPart: (text: string, start: number, end: number, part: number) => number;
  /** Lines that were not compared because there is no room for more. */
  readonly uncompared: () => number;
}

/** Slots by powers of two, filled to 70 %: as many as 168 MB hold. */
const [fewestSlots, mostSlots, fill] = [2 ** 12, 2 ** 24, 0.7];

const isMark = (code: number): boolean =>
  code <= 32 ||
  code === 34 ||
  code === 39 ||
  code === 61 ||
  code === 96 ||
  code === 0xa0 ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0xfeff;

export function orderIds(): OrderIds {
  let slots = newSlots(fewestSlots);
  let [filled, uncompared] = [0, 0];

  /** Where the number stands, or may be put. */
  function slotOf({ highs, lows, parts }: Slots, high: number, low: number): number {
    const mask = parts.length - 1;
    let at = high & mask;
    while (parts[at] !== 0 && (highs[at] !== high || lows[at] !== low)) at = (at + 1) & mask;
    return at;
  }

  function grow(): void {
    const more = newSlots(slots.parts.length * 2);
    for (let from = 0; from < slots.parts.length; from++) {
      const part = slots.parts[from]!;
      if (part !== 0) put(more, slotOf(more, slots.highs[from]!, slots.lows[from]!), slots.highs[from]!, slots.lows[from]!, part);
    }
    slots = more;
  }

  return {
    firstPart(text, start, end, part) {
      // Two hashes at once, each mixed with the other at the end (cyrb53).
      let [high, low, digits] = [0xdeadbeef, 0x41c6ce57, 0];
      for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (isMark(code)) continue;
        high = Math.imul(high ^ code, 2654435761);
        low = Math.imul(low ^ code, 1597334677);
        digits++;
      }
      if (digits === 0) return -1;
      high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
      low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
      [high, low] = [high >>> 0, low >>> 0];
      const at = slotOf(slots, high, low);
      const known = slots.parts[at]!;
      if (known !== 0) return known === part + 1 ? -1 : known - 1;
      if (filled >= slots.parts.length * fill && slots.parts.length === mostSlots) {
        uncompared++;
        return -1;
      }
      put(slots, at, high, low, part + 1);
      if (++filled >= slots.parts.length * fill && slots.parts.length < mostSlots) grow();
      return -1;
    },
    uncompared: () => uncompared,
  };
}

interface Slots {
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  /** The part from 1; 0 where the slot is free. */
  readonly parts: Uint16Array;
}

const newSlots = (count: number): Slots => ({ highs: new Uint32Array(count), lows: new Uint32Array(count), parts: new Uint16Array(count) });

function put({ highs, lows, parts }: Slots, at: number, high: number, low: number, part: number): void {
  highs[at] = high;
  lows[at] = low;
  parts[at] = part;
}
