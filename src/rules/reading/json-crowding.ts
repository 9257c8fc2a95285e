import type { Unplaced } from './fault';
import { LIMITS } from './limits';

const [quote, colon, bracket, backslash, closing, brace, closed] = [34, 58, 91, 92, 93, 123, 125];

/**
 * What of a JSON text is deeper, or has more fields in one object, than is read; null where nothing is. Parsing an object of 100,000 fields takes
 * seconds where a list of as many values takes none, so this is asked before. Of a text that is no JSON it tells what it seems to hold.
 */
export function jsonCrowding(text: string): Unplaced | null {
  // Of the objects and lists that are open, the innermost last.
  const fields: number[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        for (at++; at < text.length && text.charCodeAt(at) !== quote; at++) if (text.charCodeAt(at) === backslash) at++;
        break;
      case bracket:
      case brace:
        if (fields.push(0) > LIMITS.depth) return { code: 'too-deep', limit: LIMITS.depth };
        break;
      case closing:
      case closed:
        fields.pop();
        break;
      case colon:
        if (fields.length > 0) length = Math.max(length, ++fields[fields.length - 1]!);
    }
  }
  return length > LIMITS.fields ? { code: 'list-too-long', length, limit: LIMITS.fields } : null;
}
