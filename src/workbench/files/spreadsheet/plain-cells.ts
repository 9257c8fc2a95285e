// The XML of a sheet's cells in the one shape that the parser reads right.

/** Stands before a shared formula, with its number and a space: the parser's own copies do not move whole columns and move cells inside of texts. */
export const sharedMark = '\uE000';
/** Stands before the formula of a dynamic array. */
export const dynamicMark = '\uE001';
/** Stands for a carriage return: the parser makes one line feed of both. */
export const returnMark = '\uE00D';

const cell =
  /<(?:\w+:)?c((?:\s[^<>]*)?)>\s*(?:<(?:\w+:)?f((?:\s[^<>]*)?)(?:\/>|>([^<]*)<\/(?:\w+:)?f>))?\s*(?:<(?:\w+:)?v(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/(?:\w+:)?v>))?/g;

/** The rows of a sheet: formulas marked, texts that formulas showed as inline texts, days without a time zone. */
export function plainCells(rows: string): string {
  // The parser knows a cell by a space after its name, and its place by capitals.
  const spaced = plainText(rows).replace(/(<(?:\w+:)?c)[\t\r\n]/g, '$1 ');
  const text = spaced.replace(/(?<=<(?:\w+:)?c r=["'])[a-z]+(?=\d)/g, (letters) => letters.toUpperCase());
  if (!/<(?:\w+:)?f\b|\st=["'](?!s["']|inlineStr["'])/.test(text) && !oddValue.test(text)) return text;
  return text.replace(cell, (whole: string, attributes: string, about: string | undefined, formula: string | undefined, value?: string) => {
    if (attributes.endsWith('/')) return whole;
    const said = attributeIn(attributes, 't') ?? 'n';
    const type = isAsItSays(said, value) ? said : 'str';
    if (about === undefined && type !== said) return `<c${withType(attributes, type)}>${valueElement(type, value)}`;
    if (about === undefined && (value === undefined || (type !== 'str' && type !== 'd'))) return whole;
    const kind = attributeIn(about ?? '', 't');
    const number = kind === 'shared' ? attributeIn(about!, 'si') : undefined;
    const mark = number !== undefined ? `${sharedMark}${number} ` : kind === 'array' && attributeIn(attributes, 'cm') ? dynamicMark : '';
    // A formula has no escapes of the kind that texts have.
    const text = mark + (formula ?? '').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
    const area = kind === 'array' ? ` t="array" ref="${attributeIn(about!, 'ref') ?? ''}"` : '';
    return `<c${withType(attributes, type)}>${text === '' ? '' : `<f${area}>${text}</f>`}${valueElement(type, value)}`;
  });
}

// A plain string is unescaped twice by the parser, an inline one once. A formula without a value would show 0.
function valueElement(type: string, value: string | undefined): string {
  if (type === 'str') return `<is><t>${value ?? ''}</t></is>`;
  if (type === 'd') return `<v>${(value ?? '').replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}</v>`;
  return `<v>${value ?? (type === 'n' ? 'NaN' : '')}</v>`;
}

const withType = (attributes: string, type: string): string =>
  type === 'str' ? `${attributes.replace(/\st=["'][^"']*["']/, '')} t="inlineStr"` : attributes;

/** The parser reads the digits in front (12abc as 12), takes what has none for a blank, and any text for false. */
const oddValue = /<(?:\w+:)?v>(?!\s*(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*)?<)/i;
const number = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** Whether the value is of the type that its cell names; one that is not is shown as the text that it is. */
function isAsItSays(type: string, value: string | undefined): boolean {
  if (value === undefined || value.trim() === '' || value.includes('&')) return true;
  if (type === 'n') return number.test(value);
  if (type === 'b') return /^\s*(?:[01]|true|false)\s*$/i.test(value);
  if (type === 'd') return /\d/.test(value);
  return ['s', 'str', 'inlineStr', 'e'].includes(type);
}

const patterns = { t: /\st=["']([^"']*)["']/, si: /\ssi=["']([^"']*)["']/, ref: /\sref=["']([^"']*)["']/, cm: /\scm=["']([^"']*)["']/ };

const attributeIn = (attributes: string, name: keyof typeof patterns): string | undefined => patterns[name].exec(attributes)?.[1];

/** Whether a row or a cell names a place that there is not: the parser would put it somewhere, or leave it out. */
export const hasOddPlace = (rows: string): boolean =>
  /<(?:\w+:)?(?:c\s+r=["'](?![a-z]{1,3}[1-9]\d{0,6}["'])|row\s+r=["'](?![1-9]\d{0,6}["']))/i.test(rows);

/** The shared texts, one element each, empty ones too: the parser counts no element that closes itself. */
export function plainStrings(strings: string): string {
  const text = plainText(strings);
  if (!/<(?:\w+:)?(?:si|t)\s*\/>|<(?:\w+:)?si\s/.test(text)) return text;
  return text.replace(/<(?:\w+:)?(si|t)(?:\/|\s[^<>]*)?>/g, (element, name: string) =>
    element.endsWith('/>') ? `<${name}></${name}>` : `<${name}>`,
  );
}

/** Carriage returns marked, and characters beyond U+FFFF as themselves, which the parser cuts where they are numbers. */
function plainText(xml: string): string {
  // "_x005F_x000D_" is no return, but these very characters.
  const marked = /_x000d_/i.test(xml) ? xml.replace(/(?<!_x005f)_x000d_/gi, '_xE00D_') : xml;
  if (!marked.includes('&#')) return marked;
  return marked.replace(/&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
