const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The bytes of an .xlsx as a file of the person's. */
export function saveAs(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
