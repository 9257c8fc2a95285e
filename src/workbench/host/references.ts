import type { Model } from './model/model-type';

/** The objects that office.js keeps hold of from one batch to the next. */
export interface References {
  /** The id of a kept object; keeps it first where it was not. */
  keep(one: Model): string;
  idOf(one: Model): string | undefined;
  at(id: string): Model | undefined;
  release(id: string): void;
  releaseAll(): void;
  count(): number;
}

export function newReferences(): References {
  const kept = new Map<string, Model>();
  const ids = new Map<Model, string>();
  // Never used twice, so that a released reference cannot be mistaken for a new one.
  let made = 0;
  return {
    keep(one) {
      const known = ids.get(one);
      if (known !== undefined) return known;
      const id = `r${++made}`;
      kept.set(id, one);
      ids.set(one, id);
      return id;
    },
    idOf: (one) => ids.get(one),
    at: (id) => kept.get(id),
    release(id) {
      const one = kept.get(id);
      if (one) ids.delete(one);
      kept.delete(id);
    },
    releaseAll() {
      kept.clear();
      ids.clear();
    },
    count: () => kept.size,
  };
}
