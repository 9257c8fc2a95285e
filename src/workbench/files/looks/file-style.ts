// A look and a number format as hucre writes them.
import { type BookFont, borderSides, type CellLook } from '../../grid/cell-look';
import type { FileStyle } from '../hucre';

/** Excel's own, which hucre gives a workbook without another. */
export const excelFont: BookFont = { name: 'Calibri', size: 11 };

/** Styles by their looks, made once each: a sheet has as many cells as it likes and few looks. */
export function fileStyles(
  looks: readonly CellLook[],
  font: BookFont = excelFont,
): (look: number | null, format: string | null) => FileStyle {
  const made = new Map<string, FileStyle>();
  return (number, format) => {
    const key = `${number ?? ''} ${format ?? ''}`;
    const known = made.get(key);
    if (known) return known;
    const look = number === null ? undefined : looks[number];
    const style = { ...(look && styleOf(look, font)), ...(format !== null && format !== 'General' && { numFmt: format }) };
    made.set(key, style);
    return style;
  };
}

function styleOf(look: CellLook, font: BookFont): FileStyle {
  const { fontName, fontSize, isBold, isItalic, isStruck, underline, color, fill, horizontal, vertical, isWrapped, borders } = look;
  const hasFont = [fontName, fontSize, isBold, isItalic, isStruck, underline, color].some((one) => one !== undefined);
  return {
    ...(hasFont && {
      font: {
        name: fontName ?? font.name,
        size: fontSize ?? font.size,
        ...(isBold && { bold: true }),
        ...(isItalic && { italic: true }),
        ...(isStruck && { strikethrough: true }),
        ...(underline && { underline }),
        ...(color !== undefined && { color: { rgb: color } }),
      },
    }),
    ...(fill !== undefined && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fill } } }),
    ...((horizontal ?? vertical ?? isWrapped) !== undefined && {
      alignment: { ...(horizontal && { horizontal }), ...(vertical && { vertical }), ...(isWrapped && { wrapText: true }) },
    }),
    ...(borders && {
      border: Object.fromEntries(
        borderSides.flatMap((side) => {
          const drawn = borders[side];
          return drawn ? [[side, { style: drawn.line, ...(drawn.color !== undefined && { color: { rgb: drawn.color } }) }]] : [];
        }),
      ),
    }),
  };
}
