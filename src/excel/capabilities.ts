/** What this host can do beyond what the manifest demands of it. */
export interface Capabilities {
  /** Cells of a sheet can be read and written. */
  readonly cells: boolean;
  /** Excel tells when another cell is selected; without it the pane looks when a person comes back to it. */
  readonly selectionEvents: boolean;
  /** Excel tells when a cell was written. */
  readonly cellEvents: boolean;
  /** A co-author's change of the rule arrives by itself. */
  readonly settingsEvents: boolean;
  /** A picture can be put into a sheet. */
  readonly pictures: boolean;
  /** Excel tells where a cell lies on the sheet, so that a picture can be put beside it. */
  readonly cellPlaces: boolean;
  /** Excel can be asked where a formula spills. */
  readonly spills: boolean;
  /** It can be set how a sheet is printed. */
  readonly printing: boolean;
  /** A table can take in the columns beside it. */
  readonly tableSizes: boolean;
  /** A file can leave the pane: panes on the Mac and on the iPad drop downloads without an error (OfficeDev/office-js #2700, #3385, #4681). */
  readonly downloads: boolean;
}

/** Tests the requirement sets; outside Office there is nothing. */
export function capabilities(): Capabilities {
  return {
    cells: isExcelSince('1.4'),
    selectionEvents: isExcelSince('1.2'),
    cellEvents: isExcelSince('1.9'),
    settingsEvents: isExcelSince('1.4'),
    pictures: isExcelSince('1.9'),
    cellPlaces: isExcelSince('1.10'),
    printing: isExcelSince('1.9'),
    spills: isExcelSince('1.12'),
    tableSizes: isExcelSince('1.13'),
    downloads: !isAppleHost(),
  };
}

function isAppleHost(): boolean {
  const platform = typeof Office === 'undefined' ? undefined : String(Office.context?.platform);
  return platform === 'Mac' || platform === 'iOS';
}

/** Whether Excel has the requirement set ExcelApi of a version, "1.9". */
export function isExcelSince(version: string): boolean {
  return typeof Office !== 'undefined' && (Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false);
}
