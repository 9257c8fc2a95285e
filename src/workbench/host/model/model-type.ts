// How one class of Excel's object model is written down here, and an object of it.

/** What add-ins can read, set, walk to and call on objects of one class, under the names on the wire ("Values", "GetRange"). */
export interface ModelType<S> {
  /** Excel's name of the class; it begins the location of an error. */
  readonly name: string;
  /** What office.js wants to know about an object as soon as it has it: the id by which it will ask for it again. */
  readonly identity?: (self: S) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly objects?: Readonly<Record<string, (self: S) => Model | null>>;
  /** May answer an object (null for a null object), a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, (self: S, ...args: unknown[]) => unknown>>;
  /** For collections. */
  readonly items?: (self: S) => readonly Model[];
  readonly item?: (self: S, key: unknown) => Model;
}

export interface Property<S> {
  readonly read: (self: S) => unknown;
  readonly set?: (self: S, value: unknown) => void;
}

/** An object that an add-in holds a proxy of. */
export interface Model {
  readonly type: ModelType<unknown>;
  readonly self: unknown;
}

const made = new WeakSet();

export function model<S>(type: ModelType<S>, self: S): Model {
  // Safe because `type` and `self` never part: nothing but this type's own members is called with this self.
  const one = { type: type as unknown as ModelType<unknown>, self };
  made.add(one);
  return one;
}

export const isModel = (value: unknown): value is Model => typeof value === 'object' && value !== null && made.has(value);

/** A member whose name differs at most in case: add-ins write `load("values")`, the wire says "Values". */
export function memberOf<T>(members: Readonly<Record<string, T>> | undefined, name: string): readonly [string, T] | undefined {
  if (!members) return undefined;
  const exact = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const found =
    [exact, name].find((one) => Object.hasOwn(members, one)) ??
    Object.keys(members).find((one) => one.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : [found, members[found] as T];
}
