import { sheetNameFault } from '../grid/sheet-name';
import { FileFault } from './file-fault';

/** Refuses (FileFault) the first name that Excel would not take, alone or beside the others. */
export function checkSheetNames(names: readonly string[]): void {
  const wrong = names.find((name, at) => sheetNameFault(name, names.slice(0, at)) !== null);
  if (wrong !== undefined) throw new FileFault('sheet-name', JSON.stringify(wrong));
}
