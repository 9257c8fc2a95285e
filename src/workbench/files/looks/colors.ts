// Colours of a file as "RRGGBB": written out, of the theme, or of the old palette.
import { attributeOf, childrenOf, type XmlElement } from '../zip/xml';

/** As cells name them: the theme's own order has dark and light the other way round. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Office's own theme, for files without one. */
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

// ECMA-376 18.8.27; the first eight stand twice.
const eight = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const palette = (
  `${eight} ${eight} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Answers a colour element; undefined where it means the system's own, or nothing. */
export type ColorOf = (element: XmlElement | undefined) => string | undefined;

export function colorsOf(theme: XmlElement | undefined, styleSheet: XmlElement | undefined): ColorOf {
  const themed = themeColors(theme);
  const own = childrenOf(childrenOf(childrenOf(styleSheet, 'colors')[0], 'indexedColors')[0], 'rgbColor').map((one) => rgbOf(one));
  return (element) => {
    const [index, place] = [attributeOf(element, 'indexed'), attributeOf(element, 'theme')];
    const plain = rgbOf(element) ?? (place === undefined ? undefined : themed[Number(place)]);
    const color = plain ?? (index === undefined ? undefined : (own[Number(index)] ?? palette[Number(index)]));
    return color && tinted(color, Number(attributeOf(element, 'tint') ?? 0));
  };
}

function rgbOf(element: XmlElement | undefined): string | undefined {
  const rgb = attributeOf(element, 'rgb');
  return rgb !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : undefined;
}

function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childrenOf(childrenOf(childrenOf(theme, 'theme')[0], 'themeElements')[0], 'clrScheme')[0];
  return themeOrder.map((name, at) => {
    const slot = childrenOf(scheme, name)[0];
    const color = attributeOf(childrenOf(slot, 'srgbClr')[0], 'val') ?? attributeOf(childrenOf(slot, 'sysClr')[0], 'lastClr');
    return color !== undefined && /^[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : officeTheme[at]!;
  });
}

/** ECMA-376 18.8.19: the lightness moves towards black or white, hue and saturation stay. */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = most === least ? 0 : room(moved) / room(lightness);
  return channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, moved + (channel - lightness) * scale))))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
