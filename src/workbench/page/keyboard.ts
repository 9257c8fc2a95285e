// The keyboard's ways through the page: F6 and Ctrl+F6 from part to part, and out of the add-in's page where office.js says so.
import type { KeyboardExit } from '../host/keyboard';
import { element } from './element';

/** In the order in which they are seen. */
const parts = ['.bar', '#grid', '#pane', '.status'] as const;
type Part = (typeof parts)[number];

interface Ways {
  focusGrid(): void;
  /** Nothing where no add-in has started. */
  enterPane(isFromBehind: boolean): void;
}

export interface Keyboard {
  /** From the part that has the focus to the one after or before it, round and round. */
  moveOn(isBack: boolean): void;
  leavePane(exit: KeyboardExit): void;
}

export function keyboardOf({ focusGrid, enterPane }: Ways): Keyboard {
  const focus: Readonly<Record<Part, (isBack: boolean) => void>> = {
    '.bar': () => element('#open').focus(),
    '#grid': focusGrid,
    '#pane': enterPane,
    '.status': () => element('#about').focus(),
  };
  const moveFrom = (part: Part, isBack: boolean) => {
    const seen = parts.filter((one) => !element(one).hidden);
    const at = seen.indexOf(part) + (isBack ? -1 : 1);
    focus[seen.at(at % seen.length) as Part](isBack);
  };
  const moveOn = (isBack: boolean) => moveFrom(parts.find((part) => document.activeElement?.closest(part)) ?? '.bar', isBack);

  // Before the grid hears of it.
  document.addEventListener('keydown', (event) => onF6(event, moveOn), { capture: true });

  const leave: Readonly<Record<KeyboardExit, () => void>> = {
    'next-part': () => moveFrom('#pane', false),
    'previous-part': () => moveFrom('#pane', true),
    'after-page': () => element('#about').focus(),
    'before-page': () => element('#close-pane').focus(),
    sheet: focusGrid,
  };
  return { moveOn, leavePane: (exit) => leave[exit]() };
}

/** Plain F6 in the add-in's page, which office.js leaves alone; with Ctrl it tells the host itself. */
export function onPlainF6(event: KeyboardEvent, moveOn: Keyboard['moveOn']): void {
  if (!event.ctrlKey && !event.metaKey) onF6(event, moveOn);
}

function onF6(event: KeyboardEvent, moveOn: Keyboard['moveOn']): void {
  if (event.key !== 'F6' || event.altKey || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  event.stopPropagation();
  moveOn(event.shiftKey);
}
