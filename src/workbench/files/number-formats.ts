// hucre hands every date-formatted cell over as a JS Date, rounded to milliseconds and lost beyond the year 275760.
// So each format code is wrapped in quotes before hucre reads it: it sees no date, and the serial numbers stay as they are.

const numberFormatElement = /<(?:\w+:)?numFmt\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const formatCodeAttribute = /formatCode=(?:"([^"]*)"|'([^']*)')/;

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

/** The styles part with every number format wrapped; unwrapped with `formatOf`. */
export function stylesWithoutDates(styles: string): string {
  const defined = new Set<number>();
  const wrapped = styles.replace(numberFormatElement, (element) => {
    defined.add(Number(/numFmtId=["'](\d+)/.exec(element)?.[1]));
    return element.replace(formatCodeAttribute, (_, double?: string, single?: string) => attribute(unescaped(double ?? single ?? '')));
  });
  const missing = Object.entries(builtInDates).filter(([id]) => !defined.has(Number(id)));
  const added = missing.map(([id, code]) => `<numFmt numFmtId="${id}" ${attribute(code)}/>`).join('');
  return wrapped.replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (root) => `${root}<numFmts>${added}</numFmts>`);
}

/** The format code that `stylesWithoutDates` wrapped; "General" where the cell has none. */
export function formatOf(numberFormat: string | undefined): string {
  if (numberFormat === undefined) return 'General';
  return numberFormat.startsWith('"') ? decodeURIComponent(numberFormat.slice(1, -1)) : numberFormat;
}

/** Whether the code shows a date or a time, not merely letters in quotes or brackets. */
export const showsDate = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\][]*\]|General/gi, ''));

const attribute = (code: string): string => `formatCode="&quot;${encodeURIComponent(code.replace(/\p{Cs}/gu, '\uFFFD'))}&quot;"`;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
