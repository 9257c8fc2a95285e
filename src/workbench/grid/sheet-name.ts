// What Excel takes as the name of a sheet: support.microsoft.com "Rename a worksheet". Every sheet of the workbench is named here.
const forbidden = /[[\]:*?/\\]/;
/** Counted as UTF-16 does: an emoji is two. */
const longest = 31;
const isReserved = (name: string): boolean => name.toLowerCase() === 'history';

/** What is wrong with a name beside the names of the other sheets, which Excel tells apart whatever their capitals; null where nothing is. */
export function sheetNameFault(name: string, others: readonly string[]): 'not-allowed' | 'taken' | null {
  if (name.trim() === '' || name.length > longest || forbidden.test(name) || /^'|'$/.test(name) || isReserved(name)) return 'not-allowed';
  return others.some((other) => other.toLowerCase() === name.toLowerCase()) ? 'taken' : null;
}

/** The name itself where Excel takes it, else the nearest one that it takes: "roster", "roster 2". */
export function allowedSheetName(wanted: string, others: readonly string[]): string {
  if (sheetNameFault(wanted, others) === null) return wanted;
  const cleaned = cut(wanted.replace(new RegExp(forbidden, 'g'), '_'), longest);
  const plain = cleaned === '' || isReserved(cleaned) ? 'Sheet1' : cleaned;
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const name = cut(plain, longest - end.length) + end;
    if (sheetNameFault(name, others) === null) return name;
  }
}

/** Without spaces, apostrophes or half a character at its ends, whichever of them the cut lays bare. */
const cut = (name: string, length: number): string =>
  name
    .replace(/^['\s]+/, '')
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<!['\s])['\s]+$/, '');

/** The name, where a sheet may have it. Throws otherwise. */
export function checkedSheetName(name: string, others: readonly string[]): string {
  const fault = sheetNameFault(name, others);
  if (fault === 'taken') throw new Error(`已有名为 ${name} 的工作表 / A sheet is already called ${name}`);
  if (fault) throw new Error(`Excel 不接受工作表名 ${name} / Excel takes no sheet called ${name}`);
  return name;
}
