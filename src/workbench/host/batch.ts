// Runs what one context.sync() sends: paths to objects, and actions on them, in order. What an action did before another failed stays done, as in Excel.
import { isModel, memberOf, type Model } from './model/model-type';
import type { References } from './references';
import { isRefusal, refusal, type RichApiError, wireError } from './rich-api-error';

/** What a load asks for: paths of properties ("values", "format/fill/color", "*"); all simple ones where nothing is named. */
interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Wanted = Map<string, Wanted>;

const everything: Wanted = new Map([['*', new Map<string, Wanted>()]]);

interface QuerySurroundings {
  /** Makes the error for a name that is not there. */
  unknownApi(name: string): Error;
  isAvailable(member: string): boolean;
}

/** The loaded properties under their names on the wire; the items of a collection under `_Items`. */
function query(on: Model, { Select = [], Expand = [], Top, Skip = 0 }: Query, around: QuerySurroundings): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of Select) want(wanted, path);
  if (Select.length === 0) want(wanted, '*');
  for (const path of Expand) want(wanted, `${path}/*`);
  return loaded(on, wanted, around, (items) => items.slice(Skip, Top === undefined ? undefined : Skip + Top));
}

function want(wanted: Wanted, path: string): void {
  let here = wanted;
  for (const name of path.split(/[/.]/)) {
    const next = here.get(name) ?? new Map<string, Wanted>();
    here.set(name, next);
    here = next;
  }
}

function loaded(
  on: Model,
  wanted: Wanted,
  around: QuerySurroundings,
  page: (items: readonly Model[]) => readonly Model[] = (items) => items,
): Record<string, unknown> {
  const { type, self } = on;
  const answer: Record<string, unknown> = {};
  const ofItems: Wanted = new Map();
  const spoken = (name: string) => `${type.name}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  for (const [name, below] of wanted) {
    if (name === '*') {
      for (const [wire, property] of Object.entries(type.properties ?? {})) {
        if (around.isAvailable(spoken(wire))) answer[wire] = property.read(self);
      }
      ofItems.set(name, below);
      continue;
    }
    const property = memberOf(type.properties, name);
    const object = property ? undefined : memberOf(type.objects, name);
    const found = property ?? object;
    if (found && !around.isAvailable(spoken(found[0]))) throw refusal('ApiNotFound', spoken(found[0]));
    if (property) answer[property[0]] = property[1].read(self);
    else if (object) answer[object[0]] = beneath(object[1](self), below, around);
    else if (type.items) ofItems.set(name, below);
    else throw around.unknownApi(spoken(name));
  }
  if (type.items) {
    answer._Items = page(type.items(self)).map((item) => ({ ...item.type.identity?.(item.self), ...loaded(item, ofItems, around) }));
  }
  return answer;
}

function beneath(on: Model | null, below: Wanted, around: QuerySurroundings): unknown {
  if (!on) return null;
  return { ...on.type.identity?.(on.self), ...loaded(on, below.size > 0 ? below : everything, around) };
}

export interface ObjectPath {
  readonly Id: number;
  /** 1 the workbook, 2 a service by name, 3 a method's answer, 4 a property, 5 an item of a collection, 6 a kept reference, 7 a null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path that it stands for, 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  /** 1 get hold of the object, 2 load, 3 call, 4 set, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: Query;
  readonly ArgumentInfo?: Arguments;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchSurroundings {
  readonly workbook: Model;
  service(name: string): Model | undefined;
  readonly references: References;
  readonly locale: () => 'zh-CN' | 'en-US';
  /** Whether the Excel that is played is new enough for a member, "Range.hasSpill". */
  isAvailable(member: string): boolean;
  /** Something that this host does not play was asked for. */
  onUnknown(name: string): void;
  /** A failure that is not an answer to the add-in but a fault of this host. */
  onFault(error: unknown): void;
}

type Held = Model | null;

export function runBatch(batch: Batch, around: BatchSurroundings) {
  const held = new Map<number, Held>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let location = '';

  const unknownApi = (name: string) => {
    around.onUnknown(name);
    return refusal('ApiNotFound', name);
  };

  /** A method, property or object by its name on the wire; whatever fails then, failed there. */
  function member<T>(on: Model, members: Readonly<Record<string, T>> | undefined, name: string): T {
    const found = memberOf(members, name)?.[1];
    location = `${on.type.name}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    if (!found) throw unknownApi(location);
    if (!around.isAvailable(location)) throw refusal('ApiNotFound', location);
    return found;
  }

  function object(id: number): Held {
    const known = held.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw refusal('InvalidReference', String(id));
    const found = follow(path);
    held.set(id, found);
    return found;
  }

  function follow(path: ObjectPath): Held {
    switch (path.ObjectPathType) {
      case 1:
        return around.workbook;
      case 2: {
        const service = around.service(path.Name);
        if (!service) throw unknownApi(path.Name);
        return service;
      }
      case 6: {
        const kept = around.references.at(path.Name);
        if (!kept) throw refusal('ItemNotFound', path.Name);
        return kept;
      }
      case 7:
        return null;
    }
    const parent = object(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is a null object too.
    if (!parent) return null;
    const { type, self } = parent;
    const walk =
      path.ObjectPathType === 5
        ? member(parent, type.item && { GetItem: type.item }, 'GetItem')
        : member<(on: unknown, ...args: unknown[]) => unknown>(parent, path.ObjectPathType === 4 ? type.objects : type.methods, path.Name);
    const [first, ...more] = args(path.ArgumentInfo);
    const answer = walk(self, first, ...more);
    if (answer !== null && !isModel(answer)) throw unknownApi(location);
    return answer;
  }

  function args(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === 'number' && id > 0 ? object(id) : argument;
    });
  }

  function perform(action: Action): unknown {
    if (action.ActionType === 5) {
      traces.push(action.Id);
      return null;
    }
    const on = object(action.ObjectPathId);
    // Excel lets every operation on a null object pass: `getItemOrNullObject("x").delete()` is the documented idiom.
    if (!on) return null;
    switch (action.ActionType) {
      case 1:
        return identity(on);
      case 2:
        location = on.type.name;
        return { ...identity(on), ...query(on, action.QueryInfo ?? {}, { unknownApi, isAvailable: around.isAvailable }) };
      case 3: {
        if (action.Name === '_KeepReference') {
          around.references.keep(on);
          return null;
        }
        return member(on, on.type.methods, action.Name)(on.self, ...args(action.ArgumentInfo)) ?? null;
      }
      case 4: {
        const { set } = member(on, on.type.properties, action.Name);
        if (!set) throw unknownApi(location);
        set(on.self, args(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw unknownApi(`ActionType ${action.ActionType}`);
    }
  }

  function identity(one: Model) {
    const reference = around.references.idOf(one);
    return { ...one.type.identity?.(one.self), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  let error: ReturnType<typeof wireError> | undefined;
  for (const [index, action] of batch.Actions.entries()) {
    location = '';
    try {
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (thrown) {
      if (!isRefusal(thrown)) around.onFault(thrown);
      const cause: RichApiError = isRefusal(thrown) ? thrown : { code: 'GeneralException', message: String(thrown) };
      error = wireError(cause, location, index, around.locale());
      break;
    }
  }
  return { Results: results, TraceIds: traces, ...(error && { Error: error }) };
}
