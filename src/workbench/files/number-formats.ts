// Number formats as Excel's codes.
import { attributeOf, childrenOf, type XmlElement } from './zip/xml';

/** Excel's built-in date formats by id, as they show in a Chinese Excel (ECMA-376 18.8.30). */
const builtInDates: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PM h"时"mm"分"',
  35: 'AM/PM h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PM h"时"mm"分"',
  56: 'AM/PM h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The code of each cell format of a styles part, by its place; an id where it is one of those that mean the same everywhere. */
export function cellFormatCodes(styles: XmlElement): (string | number)[] {
  const sheet = childrenOf(styles, 'styleSheet')[0];
  const codes = new Map(Object.entries(builtInDates));
  // Those of conditional formats stand elsewhere and are none of a cell's own.
  for (const format of childrenOf(childrenOf(sheet, 'numFmts')[0], 'numFmt')) {
    codes.set(attributeOf(format, 'numFmtId') ?? '', attributeOf(format, 'formatCode') ?? 'General');
  }
  return childrenOf(childrenOf(sheet, 'cellXfs')[0], 'xf').map((format) => {
    const id = attributeOf(format, 'numFmtId') ?? '0';
    return codes.get(id) ?? (Number(id) < 50 ? Number(id) : 0);
  });
}

/** What other kinds of files call the days that show as a Chinese Excel's own ones. */
const otherNames: Readonly<Record<string, string>> = { 'm/d/yy': 'yyyy/m/d', 'm/d/yy h:mm': 'yyyy/m/d h:mm' };

export const localFormat = (format: string): string => otherNames[format] ?? format;

/** Whether the code shows a date or a time, not merely letters in quotes or brackets. */
export const showsDate = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\][]*\]|General/gi, ''));
