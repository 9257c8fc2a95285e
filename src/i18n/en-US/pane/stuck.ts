// Formulas that stay at #NAME?.
import { agreeing, counted } from '../number';

export const stuck = {
  heading: 'Formulas stuck at #NAME?',
  what: 'Cells computed before the add-in loaded may keep #NAME?.',
  look: 'Look for them',
  begun: 'Reading the sheets',
  looking: (done: string, of: string) => `${done} of ${counted(of, 'cell')} looked at`,
  cancel: 'Cancel',
  cancelled: 'Stopped; formulas unchanged.',
  again: 'Try again',
  none: 'No TUIKE formula shows #NAME?.',
  found: (cells: string) => `TUIKE formulas that show #NAME?: ${cells}.`,
  enter: (cells: string) => `Enter ${counted(cells, 'formula')} again`,
  entering: (done: string, of: string) => `${done} of ${counted(of, 'block')} entered`,
  unchanged: 'Formulas stay the same.',
  entered: (cells: string) => `Entered again: ${cells}. All answer.`,
  still: (still: string, cells: string) =>
    `Entered again: ${cells}; ${still} still ${agreeing(still, 'shows', 'show')} #NAME?. Check the name, then close Excel, clear the Office cache and reopen.`,
  computing: (cells: string) => `Entered again: ${cells}. Excel is still computing; look again in a minute.`,
  protectedSheets: (sheets: string) => `Protected, left alone: ${sheets}. Unprotect them, then look again.`,
  asText: (cells: string) => `Formatted as text, left alone: ${cells}. Set to General and enter yourself.`,
  failed: (reason: string) => `Excel refused: ${reason}`,
};

export type StuckText = typeof stuck;
