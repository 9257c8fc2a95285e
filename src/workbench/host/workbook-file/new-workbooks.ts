import type { HostOptions } from '../options';
import type { Manners } from '../manners';
import { refusal } from '../rich-api-error';

/** Excel.createWorkbook: refuses (InvalidArgument) what is no file of Excel's, and everything where it is played so. */
export function newWorkbookOpener({ newWorkbooks }: Manners, onNewWorkbook: HostOptions['onNewWorkbook']): (base64: string) => void {
  return (base64) => {
    if (newWorkbooks === 'refused') throw refusal('GeneralException', 'createWorkbook');
    // An archive begins with "PK".
    if (base64 !== '' && !(/^[A-Za-z0-9+/]*={0,2}$/.test(base64) && atob(base64).startsWith('PK')))
      throw refusal('InvalidArgument', base64.slice(0, 40));
    onNewWorkbook?.(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  };
}
