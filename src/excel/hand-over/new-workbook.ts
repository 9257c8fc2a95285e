import { isExcelSince } from '../capabilities';
import { afterEdit } from '../events/patiently';

/** Whether the workbook's file can be had, and opened as another workbook. Not among the capabilities: those are asked for before any function answers. */
export const canCopyWorkbook = (): boolean => isExcelSince('1.8') && Office.context.requirements.isSetSupported('CompressedFile');

/** Excel on the web takes 5 MB a request (payload.ts); elsewhere no limit is known. */
const mostCharactersOnTheWeb = 5_000_000;

/** The bytes of one piece are that many arguments of a call. */
const pieceBytes = 0x8000;

/** Whether the file fits into the one request by which a new workbook is opened here. */
export function fitsIntoNewWorkbook(bytes: Uint8Array): boolean {
  return Office.context.platform !== Office.PlatformType.OfficeOnline || Math.ceil(bytes.length / 3) * 4 <= mostCharactersOnTheWeb;
}

/** Opens the file of a workbook as a new one, which nobody has saved yet. Rejects where Excel refuses (OfficeDev/office-js#3646, #3568, #1562). */
export function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = '';
  for (let at = 0; at < bytes.length; at += pieceBytes) binary += String.fromCharCode(...bytes.subarray(at, at + pieceBytes));
  const base64 = btoa(binary);
  return afterEdit(() => Excel.createWorkbook(base64));
}
