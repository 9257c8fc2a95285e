// Which view of the pane was open last in a workbook. It is kept on this computer, not in the workbook: looking at something changes no file.
const key = 'TUIKE.places';
const workbooks = 50;

/** null where this workbook was not opened here before, where it has no address yet, and where the browser forbids storage. */
export function placeLeft(): string | null {
  const address = addressOfWorkbook();
  return (address && places().find(([of]) => of === address)?.[1]) || null;
}

export function keepPlace(place: string): void {
  const address = addressOfWorkbook();
  if (!address) return;
  const others = places().filter(([of]) => of !== address);
  try {
    localStorage.setItem(key, JSON.stringify([[address, place], ...others].slice(0, workbooks)));
  } catch {
    // The next time it opens as the first time.
  }
}

function addressOfWorkbook(): string | null {
  return (typeof Office !== 'undefined' && Office.context?.document?.url) || null;
}

/** By address of the workbook, the one seen last first. */
function places(): (readonly [string, string])[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry): entry is [string, string] => Array.isArray(entry) && entry.length === 2) : [];
  } catch {
    return [];
  }
}
