import { FileFault } from './file-fault';

/** Refuses (FileFault) the first name that Excel would not take, alone or beside the others. */
export function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const isTaken = seen.has(key);
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || key === 'history' || isTaken) {
      throw new FileFault('sheet-name', JSON.stringify(name));
    }
    seen.add(key);
  }
}
