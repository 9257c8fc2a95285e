import fc from 'fast-check';

const [firstSurrogate, surrogates] = [0xd800, 0x800];

function placeOf(text: unknown): number {
  const at = typeof text === 'string' ? text.codePointAt(0) : undefined;
  if (at === undefined || String.fromCodePoint(at) !== text || (at >= firstSurrogate && at < firstSurrogate + surrogates))
    throw new Error('Not one code point.');
  return at < firstSurrogate ? at : at - surrogates;
}

/**
 * Any code point but halves of a pair, as fast-check's own unit 'binary'. That lists them all before its first text, two seconds in each file of
 * tests.
 */
export const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - surrogates })
  .map((place) => String.fromCodePoint(place < firstSurrogate ? place : place + surrogates), placeOf);
