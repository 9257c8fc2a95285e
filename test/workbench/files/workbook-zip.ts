import { strToU8, zipSync } from 'fflate';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface ZipSheet {
  readonly name: string;
  /** The <row> elements; the whole <chartsheet> where `kind` says so. */
  readonly rows: string;
  readonly before?: string;
  readonly kind?: 'worksheet' | 'chartsheet';
}

/** An .xlsx put together by hand, in shapes that our own writer never makes. */
export function workbookZip(
  sheets: readonly ZipSheet[],
  {
    strings = '',
    styles = '',
    workbook = '',
    parts = {},
  }: { strings?: string; styles?: string; workbook?: string; parts?: Record<string, string> } = {},
): Uint8Array {
  const path = ({ kind = 'worksheet' }: ZipSheet, at: number): string => `${kind}s/sheet${at + 1}.xml`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageNamespace}"><Relationship Id="r1" Type="${officeNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${workbook}<sheets>` +
      sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packageNamespace}">` +
      sheets
        .map(
          (sheet, at) =>
            `<Relationship Id="r${at + 1}" Type="${officeNamespace}/${sheet.kind ?? 'worksheet'}" Target="${path(sheet, at)}"/>`,
        )
        .join('') +
      `<Relationship Id="s" Type="${officeNamespace}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="t" Type="${officeNamespace}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/${path(sheet, at)}`,
        sheet.kind === 'chartsheet'
          ? sheet.rows
          : `<worksheet xmlns="${mainNamespace}">${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
