// A list as the workbook keeps it: JSON with the number of its format.
const format = 1;

export const keptListText = (name: string, list: readonly unknown[]): string => JSON.stringify({ format, [name]: list });

/** What of a kept text is of the list; nothing where it is something else, or of a newer format. */
export function keptList<T>(name: string, text: string | null, isOne: (value: unknown) => value is T): T[] {
  try {
    const kept = JSON.parse(text ?? 'null') as Readonly<Record<string, unknown>> | null;
    const list = kept?.['format'] === format ? kept[name] : null;
    return Array.isArray(list) ? list.filter(isOne) : [];
  } catch {
    return [];
  }
}
