// What views remember while others are open; gone when the pane closes.

/** One thing to remember, told apart by itself and not by a name: what is remembered under it has one type. */
export interface MemoryKey<T> {
  readonly initial: () => T;
  readonly values: WeakMap<Memory, { readonly value: T }>;
}

export interface Memory {
  readonly read: <T>(key: MemoryKey<T>) => T;
  readonly keep: <T>(key: MemoryKey<T>, value: T) => void;
  /** Calls after each change; answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function memoryKey<T>(initial: () => T): MemoryKey<T> {
  return { initial, values: new WeakMap() };
}

export function newMemory(): Memory {
  const listeners = new Set<() => void>();
  const memory: Memory = {
    read({ initial, values }) {
      const known = values.get(memory);
      if (known) return known.value;
      const first = { value: initial() };
      values.set(memory, first);
      return first.value;
    },
    keep({ values }, value) {
      values.set(memory, { value });
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return memory;
}
