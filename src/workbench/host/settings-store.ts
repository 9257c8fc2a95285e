/** An add-in's settings as the workbook keeps them: names → JSON text. */
export interface SettingsStore {
  entries(): Readonly<Record<string, string>>;
  textOf(key: string): string | undefined;
  keep(key: string, json: string): void;
  drop(key: string): void;
  replaceAll(entries: Readonly<Record<string, string>>): void;
}

export function newSettingsStore(initial: Readonly<Record<string, string>> = {}): SettingsStore {
  // A Map, for a setting may be called "__proto__".
  let kept = new Map(Object.entries(initial));
  return {
    entries: () => Object.fromEntries(kept),
    textOf: (key) => kept.get(key),
    keep: (key, json) => void kept.set(key, json),
    drop: (key) => void kept.delete(key),
    replaceAll: (entries) => void (kept = new Map(Object.entries(entries))),
  };
}
