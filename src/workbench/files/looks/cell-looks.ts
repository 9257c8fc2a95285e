// The looks that a styles part lists: fonts, fills, alignments and borders of its cell formats.
import { borderSides, type BookFont, type BorderLine, type CellLook, lineStyles } from '../../grid/cell-look';
import { attributeOf, childrenOf, type XmlElement } from '../zip/xml';
import type { ColorOf } from './colors';

export interface CellLooks {
  /** By the place of the cell format; null where it looks as all cells do. */
  readonly byFormat: readonly (CellLook | null)[];
  readonly font: BookFont | undefined;
  /** Whether a look has something that is not kept: a gradient, a pattern, a slanted text. */
  readonly isCut: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => attributeOf(childrenOf(element, name)[0], 'val');
const isOn = (element: XmlElement, name: string): boolean =>
  childrenOf(element, name).length > 0 && !/^(?:0|false)$/.test(valueOf(element, name) ?? '1');

const horizontals: ReadonlySet<string> = new Set(['left', 'center', 'right', 'justify', 'distributed']);

export function cellLooks(styleSheet: XmlElement | undefined, colorOf: ColorOf): CellLooks {
  const listed = (list: string, name: string) => childrenOf(childrenOf(styleSheet, list)[0], name);
  const [fonts, fills, borders] = [listed('fonts', 'font'), listed('fills', 'fill'), listed('borders', 'border')];
  const [name, size] = [valueOf(fonts[0], 'name'), Number(valueOf(fonts[0], 'sz'))];
  const font = name !== undefined && size > 0 ? { name, size } : undefined;
  let isCut = false;
  const cut = (isIt: boolean): void => void (isCut ||= isIt);

  const fontLook = (element: XmlElement | undefined): CellLook => {
    if (!element) return {};
    const [ownName, ownSize] = [valueOf(element, 'name'), Number(valueOf(element, 'sz'))];
    const underline = isOn(element, 'u') ? (valueOf(element, 'u') ?? 'single') : 'none';
    const color = colorOf(childrenOf(element, 'color')[0]);
    cut(/^(?:super|sub)script$/.test(valueOf(element, 'vertAlign') ?? '') || underline.endsWith('Accounting'));
    cut(['outline', 'shadow'].some((one) => isOn(element, one)));
    return {
      ...(ownName !== undefined && ownName !== font?.name && { fontName: ownName }),
      ...(ownSize > 0 && ownSize !== font?.size && { fontSize: ownSize }),
      ...(isOn(element, 'b') && { isBold: true as const }),
      ...(isOn(element, 'i') && { isItalic: true as const }),
      ...(isOn(element, 'strike') && { isStruck: true as const }),
      ...(underline !== 'none' && { underline: underline.startsWith('double') ? ('double' as const) : ('single' as const) }),
      // Black is what cells are written in anyhow.
      ...(color !== undefined && color !== '000000' && { color }),
    };
  };
  const fillLook = (element: XmlElement | undefined): CellLook => {
    const pattern = childrenOf(element, 'patternFill')[0];
    const kind = attributeOf(pattern, 'patternType') ?? 'none';
    cut(childrenOf(element, 'gradientFill').length > 0 || (kind !== 'none' && kind !== 'solid'));
    const fill = kind === 'solid' ? colorOf(childrenOf(pattern, 'fgColor')[0]) : undefined;
    return fill === undefined ? {} : { fill };
  };
  const borderLook = (element: XmlElement | undefined): CellLook => {
    const sides: Writable<NonNullable<CellLook['borders']>> = {};
    for (const side of borderSides) {
      // Sheets written from right to left name the sides by where the text begins.
      const other = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
      const one = childrenOf(element, side)[0] ?? childrenOf(element, other)[0];
      const line = lineStyles.find((style) => style === attributeOf(one, 'style'));
      const color = colorOf(childrenOf(one, 'color')[0]);
      if (line) sides[side] = { line, ...(color !== undefined && { color }) } satisfies BorderLine;
    }
    cut(/^(?!none$)./.test(attributeOf(childrenOf(element, 'diagonal')[0], 'style') ?? ''));
    return Object.keys(sides).length > 0 ? { borders: sides } : {};
  };
  const alignmentLook = (element: XmlElement | undefined): CellLook => {
    const of = (attribute: string): string => attributeOf(element, attribute) ?? '';
    const [horizontal, vertical] = [of('horizontal'), of('vertical')];
    cut(horizontal !== '' && horizontal !== 'general' && !horizontals.has(horizontal));
    cut(!/^(?:|top|center|bottom)$/.test(vertical));
    cut(['textRotation', 'indent'].some((one) => Number(of(one)) > 0) || /^(?:1|true)$/.test(of('shrinkToFit')));
    return {
      ...(horizontals.has(horizontal) && { horizontal: horizontal as NonNullable<CellLook['horizontal']> }),
      ...((vertical === 'top' || vertical === 'center') && { vertical }),
      ...(/^(?:1|true)$/.test(of('wrapText')) && { isWrapped: true as const }),
    };
  };
  /** Fill 1 is Excel's own and shows as none. */
  const usual = { fontId: 0, fillId: 1, borderId: -1 };
  const at = (format: XmlElement, attribute: keyof typeof usual): number => {
    const place = Number(attributeOf(format, attribute) ?? 0);
    return place > usual[attribute] || attribute === 'fontId' ? place : -1;
  };
  const byFormat = listed('cellXfs', 'xf').map((format): CellLook | null => {
    const look: CellLook = {
      ...fontLook(fonts[at(format, 'fontId')]),
      ...fillLook(fills[at(format, 'fillId')]),
      ...borderLook(borders[at(format, 'borderId')]),
      ...alignmentLook(childrenOf(format, 'alignment')[0]),
    };
    return Object.keys(look).length > 0 ? look : null;
  });
  return { byFormat, font, isCut };
}
