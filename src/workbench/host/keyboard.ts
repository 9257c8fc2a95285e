// Where the keyboard's focus goes, between the add-in's page and Excel around it: office.js on the web takes Tab, Escape, F2 and Ctrl+F6 over
// (OSF.AgaveHostAction, where the numbers are from).

/** F6 moves among parts of the window, Tab among what can be pressed; Escape and F2 lead back into the sheet. */
export type KeyboardExit = 'next-part' | 'previous-part' | 'after-page' | 'before-page' | 'sheet';

const exits: Readonly<Record<number, KeyboardExit>> = {
  5: 'next-part',
  6: 'previous-part',
  13: 'after-page',
  14: 'before-page',
  15: 'sheet',
  16: 'sheet',
  17: 'after-page',
  18: 'before-page',
};

/** @param data of ContextActivationManager_notifyHost: the page's id and what happened there; most of it leaves the focus where it is */
export function tellOfExit(data: unknown, tell: ((exit: KeyboardExit) => void) | undefined): void {
  const exit = Array.isArray(data) ? exits[data[1] as number] : undefined;
  if (exit) tell?.(exit);
}

/** What Office_notifyAgave is told: to focus the first or the last that can be pressed. */
export const entrance = (isFromBehind: boolean): readonly number[] => [isFromBehind ? 12 : 11];
