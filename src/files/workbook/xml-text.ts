// Texts of a workbook's parts, as their XML has them.

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML writes otherwise. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#x([0-9a-f]{1,6})|#(\d{1,7}));/gi, (whole, name?: string, hex?: string, decimal?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()]!;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

/** And what a workbook writes otherwise in it (ECMA-376 22.9.2.19). */
export function textOfCell(xml: string): string {
  const text = unescaped(xml);
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** The runs of a text, one after the other; how it is spoken (rPh) is no part of it. @param prefix of the part's elements, with its colon */
export function richText(xml: string, prefix: string): string {
  const [open, close] = [`<${prefix}t`, `</${prefix}t>`];
  const spoken = `<${prefix}rPh`;
  let text = '';
  let at = 0;
  // Looked for again only once it was passed: a text may have a million runs and no such.
  let phonetic = xml.indexOf(spoken);
  for (;;) {
    const start = xml.indexOf(open, at);
    if (start === -1) return text;
    if (phonetic !== -1 && phonetic < at) phonetic = xml.indexOf(spoken, at);
    if (phonetic !== -1 && phonetic < start) {
      const behind = xml.indexOf(`</${prefix}rPh>`, phonetic);
      if (behind === -1) return text;
      at = behind + 1;
      continue;
    }
    const end = xml.indexOf('>', start);
    if (end === -1) return text;
    at = end + 1;
    const next = xml.charCodeAt(start + open.length);
    // <t>, <t xml:space="preserve">; <t/> says nothing, and <tag> is another element.
    if ((next !== 62 && next > 32) || xml.charCodeAt(end - 1) === 47) continue;
    const behind = xml.indexOf(close, at);
    if (behind === -1) return text;
    text += textOfCell(xml.slice(at, behind));
    at = behind + close.length;
  }
}

export type XmlAttributes = ReadonlyMap<string, string>;

/** Every element of that name, by its attributes without their prefixes: of parts that are small. */
export const elementsNamed = (xml: string, name: string): readonly XmlAttributes[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g'))].map(
    ([, attributes]) =>
      new Map(
        [...attributes!.matchAll(/(?<![\w.-])([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
          key!,
          unescaped(double ?? single ?? ''),
        ]),
      ),
  );
