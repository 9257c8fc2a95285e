// Where a formula has a rule's tiers: in arrays within it, or under names of the workbook.

export interface TierArrays {
  /** The position, from 1, of the last threshold that does not exceed the key; thresholds ascend. */
  readonly match: (key: string, thresholds: readonly string[], name: string) => string;
  /** The value at a position, from 1. */
  readonly at: (position: string, values: readonly string[], name: string) => string;
  /** The position of a value that equals the key; #N/A where none does. */
  readonly equal: (key: string, values: readonly string[], name: string) => string;
}

const array = (values: readonly string[]): string => `{${values.join(';')}}`;

export const plainArrays: TierArrays = {
  match: (key, thresholds) => `MATCH(${key},${array(thresholds)},1)`,
  at: (position, values) => (values.length === 1 ? values[0]! : `INDEX(${array(values)},${position})`),
  equal: (key, values) => `MATCH(${key},${array(values)},0)`,
};

export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

/** A name's formula may have as many characters as a cell's; this leaves room for another "=" and brackets. */
const longestArray = 8000;

/** Arrays under names, "TK_FROM.floating.v2": shorter formulas, and a rule that can be read in the Name Manager; long ones in parts. */
export function namedArrays(id: string): { readonly arrays: TierArrays; readonly names: () => readonly DefinedName[] } {
  const names = new Map<string, string>();
  // A hyphen may not stand in a name; an id has no full stop, so no two ids meet.
  const suffix = id.replaceAll('-', '.');
  const parts = (values: readonly string[], name: string): readonly (readonly [name: string, before: number])[] => {
    const made: [string, number][] = [];
    for (let from = 0; from < values.length;) {
      let [to, length] = [from, 0];
      while (to < values.length && (length += values[to]!.length + 1) < longestArray) to++;
      const full = `TK_${name}.${suffix}${from === 0 && to === values.length ? '' : `.${made.length + 1}`}`;
      names.set(full, `=${array(values.slice(from, to))}`);
      made.push([full, from]);
      from = to;
    }
    return made;
  };
  const choose = (key: string, heads: readonly string[], choices: readonly string[]): string =>
    choices.length === 1 ? choices[0]! : `CHOOSE(MATCH(${key},${array(heads)},1),${choices.join(',')})`;
  const after = (before: number, text: string): string => (before === 0 ? text : `${before}+${text}`);
  const arrays: TierArrays = {
    match(key, thresholds, name) {
      const made = parts(thresholds, name);
      return choose(
        key,
        made.map(([, before]) => thresholds[before]!),
        made.map(([part, before]) => after(before, `MATCH(${key},${part},1)`)),
      );
    },
    at(position, values, name) {
      const made = parts(values, name);
      return choose(
        position,
        made.map(([, before]) => String(before + 1)),
        made.map(([part, before]) => `INDEX(${part},${before === 0 ? position : `${position}-${before}`})`),
      );
    },
    equal(key, values, name) {
      const made = parts(values, name);
      if (made.length > 1) throw new Error('More tiers than a rule has.');
      return `MATCH(${key},${made[0]![0]},0)`;
    },
  };
  return { arrays, names: () => [...names].map(([name, formula]) => ({ name, formula })) };
}
