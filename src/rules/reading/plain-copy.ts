// A copy of a value that nobody vouches for: what JSON can hold, within limits, read without running any of its code but a proxy's traps.
import { faultAt, type Fault, type Unplaced } from './fault';
import { LIMITS } from './limits';
import { placeOf } from './place';

type Root = 'rule' | 'settings';

const VALUES = { rule: LIMITS.ruleValues, settings: LIMITS.settingsValues } as const;
const LISTS: ReadonlyMap<PropertyKey, number> = new Map([
  ['tiers', LIMITS.tiers],
  ['sources', LIMITS.sources],
  ['assumptions', LIMITS.assumptions],
  ['examples', LIMITS.examples],
  ['versions', LIMITS.versions],
]);

/** Fields that are undefined are left out, as JSON leaves them out; objects in the copy have no prototype. Never throws. */
export function plainCopy(value: unknown, root: Root): { readonly copy: unknown } | { readonly fault: Fault } {
  const path: PropertyKey[] = [];
  let left: number = VALUES[root];
  let fault = null as Fault | null;

  function refuse(unplaced: Unplaced, seen: string): undefined {
    fault ??= faultAt(placeOf(path, root), seen, unplaced);
  }

  function copied(part: unknown): unknown {
    left -= 1;
    if (left < 0) return refuse({ code: 'too-many-values', limit: VALUES[root] }, `> ${VALUES[root]}`);
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number') return Number.isFinite(part) ? part : refuse({ code: 'not-plain' }, String(part));
    if (typeof part !== 'object') return refuse({ code: 'not-plain' }, typeof part);
    if (path.length === LIMITS.depth) return refuse({ code: 'too-deep', limit: LIMITS.depth }, `> ${LIMITS.depth}`);
    return Array.isArray(part) ? copiedList(part) : copiedObject(part);
  }

  function copiedList(list: readonly unknown[]): unknown {
    const limit = LISTS.get(path.at(-1) ?? '') ?? LIMITS.examples;
    const length = Number(Reflect.getOwnPropertyDescriptor(list, 'length')?.value);
    if (length > limit) return refuse({ code: 'list-too-long', length, limit }, `[… × ${length}]`);
    const copy: unknown[] = [];
    for (let i = 0; i < length && fault === null; i++) copy.push(copiedUnder(i, Reflect.getOwnPropertyDescriptor(list, i)));
    return copy;
  }

  function copiedObject(object: object): unknown {
    const prototype: unknown = Object.getPrototypeOf(object);
    // Not compared with Object.prototype: data may come from another frame, which has its own.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse({ code: 'not-plain' }, 'object');
    const copy = Object.create(null) as Record<string, unknown>;
    const keys = Reflect.ownKeys(object);
    const [length, limit] = [keys.length, LIMITS.fields];
    if (length > limit) return refuse({ code: 'list-too-long', length, limit }, `{… × ${length}}`);
    for (const key of keys) {
      if (fault !== null) break;
      if (typeof key === 'symbol') return refuse({ code: 'not-plain' }, 'symbol');
      const property = Reflect.getOwnPropertyDescriptor(object, key);
      if (property !== undefined && 'value' in property && property.value === undefined) continue;
      copy[key] = copiedUnder(key, property);
    }
    return copy;
  }

  function copiedUnder(key: string | number, property: PropertyDescriptor | undefined): unknown {
    path.push(key);
    const isAccessor = property !== undefined && !('value' in property);
    const part = isAccessor ? refuse({ code: 'not-plain' }, 'accessor') : copied(property?.value);
    path.pop();
    return part;
  }

  try {
    const copy = copied(value);
    return fault === null ? { copy } : { fault };
  } catch {
    // A proxy's trap threw, or the proxy was revoked.
    return { fault: faultAt(placeOf(path, root), 'object', { code: 'not-plain' }) };
  }
}
