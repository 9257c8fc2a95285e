import { memberOf, type Model } from './model/model-type';
import { refusal } from './rich-api-error';

/** What a load asks for: paths of properties ("values", "format/fill/color", "*"); all simple ones where nothing is named. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Wanted = Map<string, Wanted>;

const everything: Wanted = new Map([['*', new Map<string, Wanted>()]]);

export interface QuerySurroundings {
  /** Makes the error for a name that is not there. */
  unknownApi(name: string): Error;
  isAvailable(member: string): boolean;
}

/** The loaded properties under their names on the wire; the items of a collection under `_Items`. */
export function query(on: Model, { Select = [], Expand = [], Top, Skip = 0 }: Query, around: QuerySurroundings): Record<string, unknown> {
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
