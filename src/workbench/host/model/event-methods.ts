// The events of Excel's object model, by their numbers in office.js; registering one is a method call.
import type { WorkbookState } from './workbook-state';

export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
} as const;

/** The target of events of the whole workbook. */
export const wholeWorkbook = 'Workbook';

export const eventKey = (type: number, target: string): string => `${type}:${target}`;

function count({ listenedTo }: WorkbookState, key: string, by: number): void {
  const times = (listenedTo.get(key) ?? 0) + by;
  if (times > 0) listenedTo.set(key, times);
  else listenedTo.delete(key);
}

/** `_RegisterActivatedEvent`, `_UnregisterActivatedEvent`, … @param target of an object: its id, or the whole workbook */
export function eventMethods<S>(
  names: readonly (keyof typeof eventTypes)[],
  book: (self: S) => WorkbookState,
  target: (self: S) => string,
): Readonly<Record<string, (self: S) => void>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      // Named the other way round from 1.17 on.
      const suffix = name === 'NameChanged' ? 'EventNameChanged' : `${name}Event`;
      const key = (self: S) => eventKey(eventTypes[name], target(self));
      return [
        [`_Register${suffix}`, (self: S) => count(book(self), key(self), 1)],
        [`_Unregister${suffix}`, (self: S) => count(book(self), key(self), -1)],
      ];
    }),
  );
}
