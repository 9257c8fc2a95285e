// Formulas that stay at #NAME?.
export const stuck = {
  heading: 'Formulas stuck at #NAME?',
  what: 'Excel may keep #NAME? from before the add-in was loaded. Only entering the formula again helps, not recalculating.',
  look: 'Look for them',
  begun: 'Reading the sheets',
  looking: (done: string, of: string) => `${done} of ${of} cells looked at`,
  cancel: 'Cancel',
  cancelled: 'Stopped. The formulas are as they were.',
  again: 'Try again',
  none: 'No formula of TUIKE shows #NAME?.',
  found: (cells: string) => `Formulas of TUIKE that show #NAME?: ${cells}.`,
  enter: (cells: string) => `Enter ${cells} formulas again`,
  entering: (done: string, of: string) => `${done} of ${of} blocks of cells entered again`,
  unchanged: 'The formulas stay as they are, so there is nothing to undo.',
  entered: (cells: string) => `Entered again: ${cells}. All of them have an answer now.`,
  still: (still: string, cells: string) =>
    `Entered again: ${cells}. ${still} of them still show #NAME?: check the name of the function, then close Excel, clear the Office cache and open it again.`,
  computing: (cells: string) => `Entered again: ${cells}. Excel still computes; look again in a minute.`,
  protectedSheets: (sheets: string) => `Protected, so left as they are: ${sheets}. Unprotect these sheets, then look again.`,
  asText: (cells: string) =>
    `Formatted as text, so left as they are: ${cells}. Give these cells the format General, then enter them yourself.`,
  failed: (reason: string) => `Excel refused: ${reason}`,
};

export type StuckText = typeof stuck;
