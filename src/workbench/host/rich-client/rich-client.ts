// Excel for Windows and for Mac ask by functions that they put into the page, not by messages; what is asked and answered is the same.
import type { AppContext } from '../app-context';
import { type MethodAnswer, type MethodCall, methods } from '../execute-method';

/** Excel's side, whatever way office.js takes to it. */
export interface ExcelSide {
  hostInfo(): string;
  context(): AppContext;
  execute(call: MethodCall): MethodAnswer | Promise<MethodAnswer>;
  /** Answers office.js's error code, 0 for none. */
  listenTo(event: string, isOn: boolean): number;
}

export interface RichClient {
  /** What to define in the page before office.js runs there. */
  readonly globals: Readonly<Record<string, unknown>>;
  send(event: string, data: unknown): void;
}

export type PageWindow = Window & typeof globalThis;

// `OSF.DDA.EventDispId` in office.js; on the web events go by these names.
const eventIds: Readonly<Record<string, number>> = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
};
const eventNames = new Map(Object.entries(eventIds).map(([name, id]) => [id, name]));

export function settingsCall(keys: readonly string[], values: readonly string[]): MethodCall {
  return {
    DdaMethod: { DispatchId: methods.saveSettings },
    DdaSettingsMethod: { Properties: keys.map((key, i) => [key, values[i] as string]) },
  };
}

/** The web's name of an event; one that no event has where this host does not know the id. */
export const eventName = (id: number): string => eventNames.get(id) ?? `event ${id}`;
export const eventId = (name: string): number => eventIds[name] ?? -1;

/** The rows that an event brings, `[category, type, target, message, id, isRemoteOverride]` each. */
export function rowsOf(data: unknown): readonly (readonly unknown[])[] {
  return (data as { readonly ArrayData?: readonly (readonly unknown[])[] }).ArrayData ?? [];
}
