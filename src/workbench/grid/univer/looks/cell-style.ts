// A look as a style of Univer's, and back.
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { borderSides, type CellLook, lineStyles } from '../../cell-look';

const lineTypes: Readonly<Record<(typeof lineStyles)[number], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE } as const;

const sideKeys = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

const on = { s: BooleanNumber.TRUE };
const black = '#000000';

export function styleOfLook(look: CellLook): IStyleData {
  const { fontName, fontSize, isBold, isItalic, isStruck, underline, color, fill, horizontal, vertical, isWrapped, borders } = look;
  return {
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(isBold && { bl: BooleanNumber.TRUE }),
    ...(isItalic && { it: BooleanNumber.TRUE }),
    ...(isStruck && { st: on }),
    ...(underline && { ul: underline === 'double' ? { ...on, t: TextDecoration.DOUBLE } : on }),
    ...(color !== undefined && { cl: { rgb: `#${color}` } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(horizontal && { ht: horizontals[horizontal] }),
    ...(vertical && { vt: verticals[vertical] }),
    ...(isWrapped && { tb: WrapStrategy.WRAP }),
    ...(borders && {
      bd: Object.fromEntries(
        borderSides.flatMap((side): [string, IBorderStyleData][] => {
          const drawn = borders[side];
          const cl = { rgb: drawn?.color === undefined ? black : `#${drawn.color}` };
          return drawn ? [[sideKeys[side], { s: lineTypes[drawn.line], cl }]] : [];
        }),
      ),
    }),
  };
}

/** What a person or an add-in made of it included; null where it is nothing that a file keeps. */
export function lookOfStyle(style: Nullable<IStyleData>): CellLook | null {
  if (!style) return null;
  const { ff, fs, bl, it, st, ul, cl, bg, ht, vt, tb, bd } = style;
  const [color, fill] = [hexOf(cl?.rgb), hexOf(bg?.rgb)];
  const borders = borderSides.flatMap((side) => {
    const one = bd?.[sideKeys[side]];
    const line = lineStyles.find((style) => lineTypes[style] === one?.s);
    const drawn = hexOf(one?.cl?.rgb);
    return line ? [[side, { line, ...(drawn !== undefined && drawn !== '000000' && { color: drawn }) }] as const] : [];
  });
  const horizontal = nameOf(horizontals, ht);
  const vertical = nameOf(verticals, vt);
  const look: CellLook = {
    ...(ff != null && { fontName: ff }),
    ...(fs !== undefined && { fontSize: fs }),
    ...(bl === BooleanNumber.TRUE && { isBold: true as const }),
    ...(it === BooleanNumber.TRUE && { isItalic: true as const }),
    ...(st?.s === BooleanNumber.TRUE && { isStruck: true as const }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: ul.t === TextDecoration.DOUBLE ? ('double' as const) : ('single' as const) }),
    ...(color !== undefined && color !== '000000' && { color }),
    ...(fill !== undefined && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WrapStrategy.WRAP && { isWrapped: true as const }),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders) }),
  };
  return Object.keys(look).length > 0 ? look : null;
}

function nameOf<Name extends string, Of>(names: Readonly<Record<Name, Of>>, of: Of | null | undefined): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === of);
}

/** Univer's own dialogs write "#rrggbb" or "rgb(r, g, b)". */
function hexOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.slice(1).toUpperCase();
  const channels = /^rgba?\((\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})(?:,\s?[\d.]+)?\)$/.exec(color)?.slice(1);
  return channels?.map((channel) => Number(channel).toString(16).padStart(2, '0').toUpperCase()).join('');
}
