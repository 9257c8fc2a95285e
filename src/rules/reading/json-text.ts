import { faultAt, type Fault } from './fault';
import { glimpse } from './glimpse';
import { jsonCrowding } from './json-crowding';

/** The value that JSON text of at most `limit` characters, within LIMITS.depth and LIMITS.fields, stands for; a byte-order mark before it is passed over. Never throws. */
export function parsedJson(text: unknown, limit: number, root: string): { readonly value: unknown } | { readonly fault: Fault } {
  if (typeof text !== 'string') {
    return { fault: faultAt(root, text === null ? 'null' : typeof text, { code: 'wrong-type', expected: 'text' }) };
  }
  if (text.length > limit) return { fault: faultAt(root, glimpse(text), { code: 'too-large', length: text.length, limit }) };
  const crowding = jsonCrowding(text);
  if (crowding) return { fault: faultAt(root, glimpse(text), crowding) };
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return { fault: faultAt(root, glimpse(text), { code: 'not-json' }) };
  }
}
